import type { DateExpr, Day } from '#content/schema.ts'

/** The day from which a date expression counts, given the day of evaluation and the answer that it names, if it names one. */
export function startOfDate<T>({ from }: DateExpr, on: Day, answer: T): Day | T {
  if (from === 'on') return on
  return 'day' in from ? from.day : answer
}
