import { desc, eq } from 'drizzle-orm'
import { notes } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import type { Instant } from '#lib/time/clock.ts'

export type NoteView = { id: string; body: string; createdAt: Instant }

/** The latest 200 notes of a dossier, newest first. Throws `AppError('not-found')` when out of reach. */
export function listNotes(actor: Actor, dossierId: string): Promise<NoteView[]> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, dossierId, 'read')
      return tx
        .select({ id: notes.id, body: notes.body, createdAt: notes.createdAt })
        .from(notes)
        .where(eq(notes.dossierId, dossierId))
        .orderBy(desc(notes.createdAt), desc(notes.id))
        .limit(200)
    },
    { readOnly: true },
  )
}
