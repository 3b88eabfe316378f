import { and, asc, eq, isNull } from 'drizzle-orm'
import { progressLinks } from '#db/schema/dossiers.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Instant } from '#lib/time/clock.ts'

export type ProgressLink = { id: string; label: string; createdAt: Instant }

/** The progress links of a dossier that work, oldest first. Throws `AppError('not-found')`. */
export function listProgressLinks(person: Person, dossierId: string): Promise<ProgressLink[]> {
  return asActor(
    person,
    async (tx) => {
      await reachDossier(tx, person, dossierId, 'read')
      const { id, label, createdAt } = progressLinks
      return tx
        .select({ id, label, createdAt })
        .from(progressLinks)
        .where(and(eq(progressLinks.dossierId, dossierId), isNull(progressLinks.revokedAt)))
        .orderBy(asc(createdAt), asc(id))
    },
    { readOnly: true },
  )
}
