import { and, eq, isNull } from 'drizzle-orm'
import { agencies, consents } from '#db/schema/agencies.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { SHARED_WITH, type SharedWith } from './consent-columns.ts'

/** The live consent to one agency, or null. Throws `AppError('not-found')` where there is no such dossier. */
export function getConsent(actor: Person, dossierId: string, slug: string): Promise<SharedWith | null> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, dossierId, 'read')
      const [consent = null] = await tx
        .select(SHARED_WITH)
        .from(consents)
        .innerJoin(agencies, eq(agencies.id, consents.agencyId))
        .where(and(eq(consents.dossierId, dossierId), eq(agencies.slug, slug), isNull(consents.revokedAt)))
      return consent
    },
    { readOnly: true },
  )
}
