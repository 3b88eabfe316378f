import { z } from 'zod'
import { REMINDER_KINDS } from '#db/schema/values.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'
import { endPause } from './set-pause.ts'

/** An empty kind ends the pause of every kind, not the pauses of single ones. */
export const resumeRemindersInput = z.strictObject({
  dossierId: z.string().max(60),
  kind: z.preprocess((value) => (value === '' ? null : value), z.enum(REMINDER_KINDS).nullable()),
  // The database takes no text with a zero in it.
  item: z
    .string()
    .max(100)
    .regex(/^[\w|-]*$/, 'invalid')
    .optional(),
})

/** Ends a pause: what is still to come is planned again, what fell into the pause is not made up for. */
export async function resumeReminders(
  actor: Actor,
  { dossierId, kind, item = '' }: z.output<typeof resumeRemindersInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, dossierId, 'edit')
    if (!(await endPause(tx, { dossierId, kind, item }, at))) return
    await rescheduleReminders(tx, dossierId, at)
    await recordEvent(tx, actor, at, { action: 'reminders.resumed', dossierId, details: { kind } })
  })
}
