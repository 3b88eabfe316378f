import { z } from 'zod'
import type { MilestoneKind } from '#content/after-filing-schema.ts'
import { milestones, stepCompletions } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { newId } from '#lib/ids.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { openSteps } from '#lib/progress/whose-turn.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { changeDossier } from './change-dossier.ts'
import { checkMilestone } from './check-milestone.ts'
import { dossierInput, splitKey } from './dossier-input.ts'
import { withdrawMilestones } from './withdraw-milestones.ts'

const today = () => parisDay(now())

export const recordMilestoneInput = dossierInput.extend({
  /** A milestone of the procedure's content. */
  kind: z.string('required').max(60, 'invalid'),
  /** The day on the letter, or of the act. Absent: today in Paris. */
  on: dayField({ min: () => '2000-01-01', max: today }).optional(),
  /** The last day that the letter itself names, where its kind may have one. It may lie ahead. */
  limitOn: z
    .string()
    .transform((text) => (text === '' ? undefined : text))
    .pipe(dayField({ min: () => '2000-01-01', max: () => addMonths(today(), 36) }).optional())
    .optional(),
})

/**
 * Records what happened after the application left, by the day on the letter, and ticks the steps that it shows to be
 * done. The same kind and day twice is one; a kind that happens once, or the same day with another limit, replaces what
 * stood, which stays in the history. Throws `AppError('invalid')` with its field for an unknown kind and for a day that
 * cannot be: in the future, before what it answers, without it.
 */
export async function recordMilestone(
  actor: Actor,
  input: z.output<typeof recordMilestoneInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, input.dossierId, at, async (tx, state) => {
    const on = input.on ?? parisDay(at)
    const kinds = getProcedure(state.procedure)?.afterFiling?.milestones ?? []
    const wanted = { kind: input.kind, on, limitOn: input.limitOn ?? null }
    const kind = checkMilestone(kinds, state.milestones, wanted, parisDay(at))
    const limitOn = kind.limitLabel ? wanted.limitOn : null
    const own = state.milestones.filter((one) => one.kind === kind.id)
    if (own.some((one) => one.on === on && one.limitOn === limitOn)) return false
    const replaced = own.filter((one) => !kind.repeats || one.on === on).map((one) => one.id)
    await withdrawMilestones(tx, actor, state, replaced, at)
    const row = { id: newId(), dossierId: state.id, kind: kind.id, on, limitOn }
    await tx.insert(milestones).values({ ...row, recordedBy: actorId(actor), recordedAt: at })
    const details = { milestone: row.id, kind: kind.id, on, limitOn }
    await recordEvent(tx, actor, at, { action: 'milestone.recorded', dossierId: state.id, details })
    await completeShown(tx, actor, state, kind, on, at)
    return true
  })
}

/** Ticks, in order, the steps that the milestone shows to be done, where nothing else stands before them. */
async function completeShown(
  tx: Tx,
  actor: Actor,
  state: DossierState,
  { completes = [] }: MilestoneKind,
  doneOn: string,
  at: Instant,
): Promise<void> {
  const completion = { doneOn, completedBy: actorId(actor), completedAt: at }
  const completions = new Map(state.completions)
  for (;;) {
    const step = openSteps({ ...state, completions }).find(({ key }) => completes.includes(key))
    if (!step) return
    completions.set(step.key, completion)
    await tx.insert(stepCompletions).values({ dossierId: state.id, ...splitKey(step.key), ...completion })
    const details = { step: step.key, doneOn }
    await recordEvent(tx, actor, at, { action: 'step.completed', dossierId: state.id, details })
  }
}
