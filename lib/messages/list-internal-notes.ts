import { and, desc, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { internalNotes } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Instant } from '#lib/time/clock.ts'

export type InternalNote = { id: string; body: string; createdAt: Instant; by: string | null }

/** The latest 200 notes of an agency about a client, newest first. Throws `AppError('not-found')` when out of reach. */
export function listInternalNotes(staff: Staff, dossierId: string): Promise<InternalNote[]> {
  return asActor(
    staff,
    async (tx) => {
      await reachDossier(tx, staff, dossierId, 'read')
      return tx
        .select({
          id: internalNotes.id,
          body: internalNotes.body,
          createdAt: internalNotes.createdAt,
          by: users.name,
        })
        .from(internalNotes)
        .leftJoin(users, eq(users.id, internalNotes.authorId))
        .where(and(eq(internalNotes.dossierId, dossierId), eq(internalNotes.agencyId, staff.agencyId)))
        .orderBy(desc(internalNotes.createdAt), desc(internalNotes.id))
        .limit(200)
    },
    { readOnly: true },
  )
}
