import type { Day } from '#content/schema.ts'
import { addMonths, daysBetween } from '#lib/pure/calendar-day.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import { ofEnough } from './few.ts'
import type { Verdicts } from './read-verdicts.ts'

/** What became of papers in a month. Null: too few cases. */
export type MonthFigures = {
  /** The first day of the month. */
  month: Day
  /** How many papers were looked at for the first time. */
  papers: number | null
  /** Of a hundred: accepted at the first look. */
  acceptedShare: number | null
  /** Of a hundred: looked at by the day that was promised. */
  keptShare: number | null
  /** After how many days half of them had been looked at. */
  medianDays: number | null
}

const MONTHS = 12

/** The last twelve months, this one last. Promises are judged by what the agency promises today. */
export function monthsOf(verdicts: readonly Verdicts[], promiseDays: number, today: Day): MonthFigures[] {
  const first = `${today.slice(0, 7)}-01`
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = addMonths(first, index + 1 - MONTHS)
    return figuresOf(
      month,
      verdicts.filter(({ on }) => on.startsWith(month.slice(0, 7))),
      promiseDays,
    )
  })
}

function figuresOf(month: Day, verdicts: readonly Verdicts[], promiseDays: number): MonthFigures {
  const papers = casesOf(verdicts)
  const timed = verdicts.flatMap(({ since, ...one }) => (since === null ? [] : [{ ...one, since }]))
  const accepted = casesOf(verdicts.filter(({ isAccepted }) => isAccepted))
  const kept = casesOf(timed.filter(({ since, on }) => on <= addWorkingDays(since, promiseDays)))
  return {
    month,
    papers: ofEnough(papers, papers),
    acceptedShare: ofEnough(papers, Math.round((100 * accepted) / papers)),
    keptShare: ofEnough(casesOf(timed), Math.round((100 * kept) / casesOf(timed))),
    medianDays: ofEnough(casesOf(timed), medianOf(timed)),
  }
}

function medianOf(timed: readonly { since: Day; on: Day; cases: number }[]): number {
  const waits = timed
    .map(({ since, on, cases }) => ({ days: daysBetween(since, on), cases }))
    .toSorted((a, b) => a.days - b.days)
  const half = casesOf(waits) / 2
  let seen = 0
  for (const { days, cases } of waits) {
    seen += cases
    if (seen >= half) return days
  }
  return 0
}

function casesOf(some: readonly { cases: number }[]): number {
  return some.reduce((sum, { cases }) => sum + cases, 0)
}
