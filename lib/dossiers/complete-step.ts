import { and, eq, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { insertRows } from '#db/insert-rows.ts'
import { stepCompletions } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { openSteps } from '#lib/progress/whose-turn.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type Alongside, changeDossier } from './change-dossier.ts'
import { itemInput, splitKey } from './dossier-input.ts'

export const completeStepInput = itemInput.extend({
  /** The day it was done. Absent: today. */
  doneOn: dayField({ min: () => '2000-01-01', max: () => parisDay(now()) }).optional(),
})

/**
 * Ticks a step, or corrects the day of one that is ticked. Ticking twice changes nothing.
 * Throws `AppError('blocked')` while an earlier step is open, `'not-found'` for a step that is not this person's.
 */
export function completeStep(
  actor: Actor,
  input: z.output<typeof completeStepInput>,
  at: Instant = now(),
  options: Alongside = {},
): Promise<DossierState> {
  return changeDossier(
    actor,
    input.dossierId,
    at,
    async (tx, state) => {
      if (!state.steps.some((step) => step.key === input.key)) throw new AppError('not-found')
      const done = state.completions.has(input.key)
      if (done) return input.doneOn ? redate(tx, actor, state, input.key, input.doneOn, at) : false
      if (!openSteps(state).some((step) => step.key === input.key)) throw new AppError('blocked')
      const doneOn = input.doneOn ?? parisDay(at)
      const completion = { doneOn, completedBy: actorId(actor), completedAt: at }
      const details = { step: input.key, doneOn }
      // The dossier is locked and the step was not done: nobody else can have ticked it meanwhile.
      await Promise.all([
        insertRows(tx, stepCompletions, [{ dossierId: state.id, ...splitKey(input.key), ...completion }]),
        recordEvent(tx, actor, at, { action: 'step.completed', dossierId: state.id, details }),
      ])
      return { ...state, completions: new Map(state.completions).set(input.key, completion) }
    },
    options,
  )
}

async function redate(
  tx: Tx,
  actor: Actor,
  state: DossierState,
  key: string,
  doneOn: string,
  at: Instant,
): Promise<boolean> {
  const { requirementId, personId } = splitKey(key)
  const rows = await tx
    .update(stepCompletions)
    .set({ doneOn })
    .where(
      and(
        eq(stepCompletions.dossierId, state.id),
        eq(stepCompletions.requirementId, requirementId),
        eq(stepCompletions.personId, personId),
        ne(stepCompletions.doneOn, doneOn),
      ),
    )
    .returning({ doneOn: stepCompletions.doneOn })
  if (rows.length === 0) return false
  await recordEvent(tx, actor, at, { action: 'step.redated', dossierId: state.id, details: { step: key, doneOn } })
  return true
}
