import type { Letter } from '#content/after-filing-schema.ts'
import type { Day, Procedure } from '#content/schema.ts'
import { byFit, type Fit } from '#lib/letters/by-fit.ts'
import type { Answers } from '#lib/procedures/types.ts'

/** The letters that this person needs or may need, in the order of the content, those that surely concern them first. */
export function lettersFor(procedure: Procedure, answers: Answers, on: Day): readonly Fit<Letter>[] {
  return byFit(procedure.afterFiling?.letters ?? [], procedure, answers, on)
}
