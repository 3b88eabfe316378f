import type { CounterCard } from '#content/after-filing-schema.ts'
import type { Day, Procedure } from '#content/schema.ts'
import { byFit, type Fit } from '#lib/letters/by-fit.ts'
import type { Answers } from '#lib/procedures/types.ts'

/** The cards for the counter and the telephone that may serve this person, the sure ones first. */
export function cardsFor(procedure: Procedure, answers: Answers, on: Day): readonly Fit<CounterCard>[] {
  return byFit(procedure.afterFiling?.cards ?? [], procedure, answers, on)
}
