import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { notes } from '#db/schema/dossiers.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { dossierInput } from './dossier-input.ts'

export const NOTE_LENGTH = 4000

export const addNoteInput = dossierInput.extend({
  /** Minted when the form is rendered: posting it twice keeps one note. */
  id: z.uuid('invalid'),
  body: safeText(NOTE_LENGTH),
})

/**
 * Adds a note. The same form posted twice keeps one; another text under its id (a page gone back to) is
 * `AppError('conflict')`, so that nobody takes it for kept.
 */
export async function addNote(actor: Actor, input: z.output<typeof addNoteInput>, at: Instant = now()): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, input.dossierId, 'edit')
    const rows = await tx
      .insert(notes)
      .values({ id: input.id, dossierId: input.dossierId, authorId: actorId(actor), body: input.body, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: notes.id })
    if (rows.length === 0) {
      const isKept = and(eq(notes.id, input.id), eq(notes.dossierId, input.dossierId), eq(notes.body, input.body))
      const kept = await tx.select({ id: notes.id }).from(notes).where(isKept)
      if (kept.length === 0) throw new AppError('conflict')
      return
    }
    const details = { note: input.id }
    await recordEvent(tx, actor, at, { action: 'note.added', dossierId: input.dossierId, details })
  })
}
