import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { notes } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { dossierInput } from './dossier-input.ts'

export const deleteNoteInput = dossierInput.extend({ note: z.uuid('invalid') })

/** Erases a note. Erasing one that is gone changes nothing. */
export async function deleteNote(
  actor: Actor,
  input: z.output<typeof deleteNoteInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, input.dossierId, 'edit')
    const rows = await tx
      .delete(notes)
      .where(and(eq(notes.id, input.note), eq(notes.dossierId, input.dossierId)))
      .returning({ id: notes.id })
    if (rows.length > 0)
      await recordEvent(tx, actor, at, {
        action: 'note.deleted',
        dossierId: input.dossierId,
        details: { note: input.note },
      })
  })
}
