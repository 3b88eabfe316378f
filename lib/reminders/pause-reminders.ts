import { z } from 'zod'
import { REMINDER_KINDS } from '#db/schema/values.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'
import { setPause } from './set-pause.ts'

/** An empty kind means every kind; an empty day means until the person resumes them. */
export const pauseRemindersInput = z.strictObject({
  dossierId: z.string().max(60),
  kind: z.preprocess(orNull, z.enum(REMINDER_KINDS).nullable()),
  untilOn: z.preprocess(
    orNull,
    dayField({ min: () => addDays(parisDay(now()), 1), max: () => lastDay(now()) }).nullable(),
  ),
})

type PauseRemindersInput = z.output<typeof pauseRemindersInput>

/** Pauses reminders of a dossier at once. `untilOn` is the first day on which they come again, at most a year ahead. */
export async function pauseReminders(
  actor: Actor,
  { dossierId, kind, untilOn }: PauseRemindersInput,
  at: Instant = now(),
): Promise<void> {
  if (untilOn !== null && (untilOn <= parisDay(at) || untilOn > lastDay(at))) throw new AppError('invalid')
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, dossierId, 'edit')
    if (!(await setPause(tx, { dossierId, kind, untilOn }, at))) return
    await rescheduleReminders(tx, dossierId, at)
    await recordEvent(tx, actor, at, { action: 'reminders.paused', dossierId, details: { kind, untilOn } })
  })
}

function orNull(value: unknown): unknown {
  return value === '' ? null : value
}

function lastDay(at: Instant): string {
  return addMonths(parisDay(at), 12)
}
