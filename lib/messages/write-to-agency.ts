import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { agencies, consents } from '#db/schema/agencies.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { agencySlug } from '#lib/agencies/agency-slug.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { keepMessage, messageInput } from './keep-message.ts'

/** `to`: the agency's slug. */
export const writeToAgencyInput = messageInput.extend({ to: agencySlug })

/**
 * A client writes to an agency that follows the dossier. Throws `AppError('not-found')`, and `'conflict'` at the text
 * where the agency follows it no longer.
 */
export async function writeToAgency(
  person: Person,
  { dossierId, id, body, to }: z.output<typeof writeToAgencyInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(person, async (tx) => {
    await reachDossier(tx, person, dossierId, 'edit')
    const [agency] = await tx
      .select({ id: agencies.id })
      .from(agencies)
      .innerJoin(consents, eq(consents.agencyId, agencies.id))
      .where(and(eq(agencies.slug, to), eq(consents.dossierId, dossierId), isNull(consents.revokedAt)))
    if (!agency) {
      throw new AppError('conflict', 'the agency has no access', { field: { name: 'body', code: 'access-ended' } })
    }
    const message = { id, dossierId, agencyId: agency.id, authorId: person.userId, fromStaff: false, body, sentAt: at }
    if (!(await keepMessage(tx, message))) return
    const details = { agency: agency.id, message: id }
    await recordEvent(tx, person, at, { action: 'message.sent', dossierId, details })
    await refreshStanding(tx, dossierId, at, { by: person })
  })
}
