import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { consents } from '#db/schema/agencies.ts'
import type { Person } from '#lib/access/actor.ts'
import { agencySlug } from '#lib/agencies/agency-slug.ts'
import { readAgency } from '#lib/agencies/read-agency.ts'
import { queueAlert } from '#lib/alerts/queue-alert.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { changeDossier } from '#lib/dossiers/change-dossier.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { cancelAgencyMails } from './cancel-agency-mails.ts'
import { endLeases } from './end-leases.ts'

export const withdrawConsentInput = dossierInput.extend({ agency: agencySlug })

/**
 * Takes an agency's access away, at once: its staff's next request finds nothing. Mails in its name that have not left
 * do not leave, what its staff have in hand is let go, and reminders follow. They are told by a mail that names nobody.
 * The client keeps everything.
 * Withdrawing twice changes nothing. Throws `AppError('not-found')`.
 */
export async function withdrawConsent(
  actor: Person,
  { dossierId, agency: slug }: z.output<typeof withdrawConsentInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(
    actor,
    dossierId,
    at,
    async (tx, state) => {
      const agency = await readAgency(tx, slug)
      if (!agency) throw new AppError('not-found')
      const live = and(eq(consents.dossierId, state.id), eq(consents.agencyId, agency.id), isNull(consents.revokedAt))
      const ended = await tx.update(consents).set({ revokedAt: at }).where(live).returning({ id: consents.id })
      if (ended.length === 0) return false
      await cancelAgencyMails(tx, state.id, agency.id)
      await endLeases(tx, state.id, agency.id)
      const alert = { dossierId: state.id, agencyId: agency.id, kind: 'withdrawn', about: at.toISOString() } as const
      await queueAlert(tx, alert, at)
      const details = { agency: agency.id }
      await recordEvent(tx, actor, at, { action: 'consent.withdrawn', dossierId: state.id, details })
      return true
    },
    { whenClosed: 'allow' },
  )
}
