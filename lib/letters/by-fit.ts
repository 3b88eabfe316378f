import type { Day, Predicate, Procedure } from '#content/schema.ts'
import { readAnswers } from '#lib/procedures/read-answers.ts'
import type { Answers } from '#lib/procedures/types.ts'

export type Fit<T> = {
  entry: T
  /** `perhaps`: an answer that would decide it is missing. Never shown as if it were sure. */
  fits: 'yes' | 'perhaps'
  /** The facts that decided it, or have spoken for it so far. */
  because: readonly string[]
  /** Of a `perhaps`: the fact whose answer decides. */
  decidedBy: string | null
}

/** What concerns these answers, or may; what surely does not is left out. */
export function byFit<T extends { appliesWhen: Predicate }>(
  entries: readonly T[],
  procedure: Procedure,
  answers: Answers,
  on: Day,
): readonly Fit<T>[] {
  const { decide } = readAnswers(procedure, answers, on)
  const fitting = entries.flatMap((entry): Fit<T>[] => {
    const decided = decide(entry.appliesWhen)
    if (decided.truth === false) return []
    const { because } = decided
    return decided.truth === true
      ? [{ entry, fits: 'yes', because, decidedBy: null }]
      : [{ entry, fits: 'perhaps', because, decidedBy: decided.decidedBy }]
  })
  return [...fitting.filter((one) => one.fits === 'yes'), ...fitting.filter((one) => one.fits === 'perhaps')]
}
