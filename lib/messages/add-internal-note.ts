import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { internalNotes } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { messageInput } from './keep-message.ts'

export const addInternalNoteInput = messageInput

/**
 * Keeps what staff write for each other about a client. It goes nowhere: no mail, no page of the client's. The same form
 * posted twice keeps one. Throws `AppError('not-found')`, also for a viewer.
 */
export async function addInternalNote(
  staff: Staff,
  { dossierId, id, body }: z.output<typeof addInternalNoteInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(staff, async (tx) => {
    await reachDossier(tx, staff, dossierId, 'edit')
    const note = { id, dossierId, agencyId: staff.agencyId, authorId: staff.userId, body }
    const kept = await tx
      .insert(internalNotes)
      .values({ ...note, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: internalNotes.id })
    if (kept.length === 0) {
      const isSame = and(
        eq(internalNotes.id, id),
        eq(internalNotes.dossierId, dossierId),
        eq(internalNotes.agencyId, staff.agencyId),
        eq(internalNotes.body, body),
      )
      const same = await tx.select({ id: internalNotes.id }).from(internalNotes).where(isSame)
      if (same.length === 0) throw new AppError('conflict')
      return
    }
    const details = { agency: staff.agencyId, note: id }
    await recordEvent(tx, staff, at, { action: 'internal.note-added', dossierId, details })
  })
}
