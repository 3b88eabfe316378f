import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { addMilestone } from './add-milestone.ts'
import { changeDossier } from './change-dossier.ts'
import { dossierInput } from './dossier-input.ts'

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
  await changeDossier(actor, input.dossierId, at, (tx, state) => {
    const { kind, on = parisDay(at), limitOn = null } = input
    return addMilestone(tx, actor, state, { kind, on, limitOn }, at)
  })
}
