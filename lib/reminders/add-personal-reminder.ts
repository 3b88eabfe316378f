import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { personalReminders } from '#db/schema/reminders.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'

export const addPersonalReminderInput = z.strictObject({
  dossierId: z.string().max(60),
  /** Minted when the form is rendered, so that a form posted twice makes one reminder. */
  id: z.uuid('invalid'),
  text: safeText(200),
  dueOn: dayField({ min: () => parisDay(now()), max: () => lastDay(now()) }),
})

type AddPersonalReminderInput = z.output<typeof addPersonalReminderInput>

/** Sets a reminder of the person's own. The day is today at the earliest and five years ahead at the latest. */
export async function addPersonalReminder(
  actor: Actor,
  { dossierId, id, text, dueOn }: AddPersonalReminderInput,
  at: Instant = now(),
): Promise<void> {
  if (dueOn < parisDay(at) || dueOn > lastDay(at)) throw new AppError('invalid')
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, dossierId, 'edit')
    const added = await tx
      .insert(personalReminders)
      .values({ id, dossierId, text, dueOn, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: personalReminders.id })
    if (added.length === 0) {
      const { id: key, dossierId: of, text: said, dueOn: day } = personalReminders
      const isKept = and(eq(key, id), eq(of, dossierId), eq(said, text), eq(day, dueOn))
      const kept = await tx.select({ id: key }).from(personalReminders).where(isKept)
      // Another text under its id (a page gone back to) must not pass for kept.
      if (kept.length === 0) throw new AppError('conflict')
      return
    }
    await rescheduleReminders(tx, dossierId, at)
    await recordEvent(tx, actor, at, { action: 'reminder.added', dossierId, details: { reminder: id, dueOn } })
  })
}

function lastDay(at: Instant): string {
  return addMonths(parisDay(at), 60)
}
