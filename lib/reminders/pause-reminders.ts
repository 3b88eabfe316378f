import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Day } from '#content/schema.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { PAUSE_LASTS, PAUSE_REASONS, PAUSE_SCOPES, REMINDER_KINDS } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'
import { setPause } from './set-pause.ts'

const dayAhead = dayField({ min: () => addDays(parisDay(now()), 1), max: () => lastDay(now()) })

/** An empty kind means every kind; an empty day means until the person resumes them. */
export const pauseRemindersInput = z
  .strictObject({
    dossierId: z.string().max(60),
    kind: z.preprocess(orNull, z.enum(REMINDER_KINDS).nullable()),
    /** One step or paper of the dossier, the dossier, or all that the person has. */
    where: z.enum(PAUSE_SCOPES, 'required').optional(),
    item: z.string().max(100).optional(),
    lasts: z.enum(PAUSE_LASTS, 'required').optional(),
    untilOn: z.preprocess(orNull, z.string().nullable().optional()),
    reason: z.union([z.literal(''), z.enum(PAUSE_REASONS)]).optional(),
  })
  .superRefine(({ where, item, lasts, untilOn }, context) => {
    if (where === 'item' && !item) context.addIssue({ code: 'custom', path: ['item'], message: 'required' })
    // The day belongs to one answer: of the others it was not asked.
    const isAsked = lasts === 'day' || (lasts === undefined && untilOn)
    const checked = isAsked ? dayAhead.safeParse(untilOn ?? '') : null
    const fault = checked?.error?.issues[0]?.message
    if (fault) context.addIssue({ code: 'custom', path: ['untilOn'], message: fault })
  })

type PauseRemindersInput = z.output<typeof pauseRemindersInput>

/**
 * Pauses reminders of a dossier, of one of its items, or of all of a person's dossiers, at once. `untilOn` is the first day on
 * which they come again, at most a year ahead. Throws `AppError('invalid')` for an item that the dossier does not have.
 */
export async function pauseReminders(actor: Actor, input: PauseRemindersInput, at: Instant = now()): Promise<void> {
  const { dossierId, kind, reason = '', where = input.item ? 'item' : 'here' } = input
  const item = where === 'item' ? (input.item ?? '') : ''
  const untilOn = endOf(input, parisDay(at))
  if (untilOn !== null && (untilOn <= parisDay(at) || untilOn > lastDay(at))) throw new AppError('invalid')
  const isEverywhere = where === 'everywhere'
  await asActor(actor, async (tx) => {
    const { ownerId } = await reachDossier(tx, actor, dossierId, isEverywhere ? 'read' : 'edit')
    if (item !== '' && !(await hasItem(tx, dossierId, item, parisDay(at)))) throw new AppError('invalid')
    for (const id of isEverywhere ? await dossiersOf(tx, ownerId) : [dossierId]) {
      if (isEverywhere) await reachDossier(tx, actor, id, 'edit')
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

function endOf({ lasts = 'day', untilOn = null }: PauseRemindersInput, today: Day): Day | null {
  if (lasts === 'open') return null
  if (lasts === 'day') return untilOn
  return lasts === 'week' ? addDays(today, 7) : addMonths(today, 1)
}

async function hasItem(tx: Tx, dossierId: string, item: string, today: Day): Promise<boolean> {
  const state = await readDossierState(tx, dossierId, today)
  return state?.plan.items.some(({ key }) => key === item) ?? false
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
