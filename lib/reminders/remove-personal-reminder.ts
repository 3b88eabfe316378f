import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { personalReminders } from '#db/schema/reminders.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'

export const removePersonalReminderInput = z.strictObject({ dossierId: z.string().max(60), id: z.uuid('invalid') })

/** Deletes a person's own reminder with its text. Removed already changes nothing. */
export async function removePersonalReminder(
  actor: Actor,
  { dossierId, id }: z.output<typeof removePersonalReminderInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, dossierId, 'edit')
    const removed = await tx
      .delete(personalReminders)
      .where(and(eq(personalReminders.id, id), eq(personalReminders.dossierId, dossierId)))
      .returning({ id: personalReminders.id })
    if (removed.length === 0) return
    await rescheduleReminders(tx, dossierId, at)
    await recordEvent(tx, actor, at, { action: 'reminder.removed', dossierId, details: { reminder: id } })
  })
}
