import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { personalReminders } from '#db/schema/reminders.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'

export const finishPersonalReminderInput = z.strictObject({ dossierId: z.string().max(60), id: z.uuid('invalid') })

/** Marks a person's own reminder as done, so that it is not sent. Done already, or removed, changes nothing. */
export async function finishPersonalReminder(
  actor: Actor,
  { dossierId, id }: z.output<typeof finishPersonalReminderInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, dossierId, 'edit')
    const { dossierId: of, doneAt } = personalReminders
    const finished = await tx
      .update(personalReminders)
      .set({ doneAt: at })
      .where(and(eq(personalReminders.id, id), eq(of, dossierId), isNull(doneAt)))
      .returning({ id: personalReminders.id })
    if (finished.length === 0) return
    await rescheduleReminders(tx, dossierId, at)
    await recordEvent(tx, actor, at, { action: 'reminder.finished', dossierId, details: { reminder: id } })
  })
}
