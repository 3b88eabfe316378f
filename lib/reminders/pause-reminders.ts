import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { dossiers } from '#db/schema/dossiers.ts'
import { REMINDER_KINDS } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'
import { setPause } from './set-pause.ts'

/** An empty kind means every kind, an empty item every item; an empty day means until the person resumes them. */
export const pauseRemindersInput = z.strictObject({
  dossierId: z.string().max(60),
  kind: z.preprocess(orNull, z.enum(REMINDER_KINDS).nullable()),
  item: z.string().max(100).optional(),
  /** Why, for oneself. */
  reason: z.union([z.literal(''), safeText(200)]).optional(),
  /** This dossier, or all that the person has. */
  where: z.enum(['here', 'everywhere']).optional(),
  untilOn: z.preprocess(
    orNull,
    dayField({ min: () => addDays(parisDay(now()), 1), max: () => lastDay(now()) }).nullable(),
  ),
})

type PauseRemindersInput = z.output<typeof pauseRemindersInput>

/** Pauses reminders of a dossier, or of all of a person's, at once. `untilOn` is the first day on which they come again, at most a year ahead. */
export async function pauseReminders(
  actor: Actor,
  { dossierId, kind, item = '', reason = '', where = 'here', untilOn }: PauseRemindersInput,
  at: Instant = now(),
): Promise<void> {
  if (untilOn !== null && (untilOn <= parisDay(at) || untilOn > lastDay(at))) throw new AppError('invalid')
  await asActor(actor, async (tx) => {
    const { ownerId } = await reachDossier(tx, actor, dossierId, where === 'here' ? 'edit' : 'read')
    for (const id of where === 'here' ? [dossierId] : await dossiersOf(tx, ownerId)) {
      if (where === 'everywhere') await reachDossier(tx, actor, id, 'edit')
      if (!(await setPause(tx, { dossierId: id, kind, item, reason, untilOn }, at))) continue
      await rescheduleReminders(tx, id, at)
      await recordEvent(tx, actor, at, {
        action: 'reminders.paused',
        dossierId: id,
        details: { kind, item: item || null, untilOn },
      })
    }
  })
}

// In one order, as every writer takes them.
async function dossiersOf(tx: Tx, ownerId: string): Promise<string[]> {
  const own = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.ownerId, ownerId))
    .orderBy(asc(dossiers.id))
  return own.map(({ id }) => id)
}

function orNull(value: unknown): unknown {
  return value === '' ? null : value
}

function lastDay(at: Instant): string {
  return addMonths(parisDay(at), 12)
}
