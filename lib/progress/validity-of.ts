import type { Day } from '#content/schema.ts'
import { lastDayWithin } from './last-day-within.ts'
import type { DaySpan } from './ordering-plan.ts'
import type { Paper } from './papers-of.ts'

/** When a paper will be read: on the day the application leaves, by the office afterwards, or nobody knows: today. */
export type Reading = DaySpan & { at: 'filing' | 'office' | 'today' }

/** Whether a paper will be good when it is read. `lastOn` is the last day on which it is good. */
export type Validity =
  | { code: 'ok'; lastOn: Day }
  | { code: 'expired'; lastOn: Day }
  /** `isSure`: already on the first day on which it may be read; otherwise only on the last. */
  | { code: 'expires_before' | 'too_old'; lastOn: Day; isSure: boolean }
  | { code: 'unknown' }

/**
 * Judged on the last day on which it may be read. `null` where there is nothing to judge: it has no end and no age
 * limit, it is still to get, or it was accepted.
 */
export function validityOf(paper: Paper, reading: Reading, today: Day): Validity | null {
  const { endsOn, maxAgeMonths, status } = paper
  if (status?.authority === 'accepted') return null
  if (endsOn !== null && endsOn < today) return { code: 'expired', lastOn: endsOn }
  const age = issuedWithin(paper)
  if (endsOn !== null && endsOn < reading.to) {
    return { code: 'expires_before', lastOn: endsOn, isSure: endsOn < reading.from }
  }
  if (age !== null && age.strictest < reading.to) {
    const isSure = age.laxest !== null && age.laxest < reading.from
    return { code: 'too_old', lastOn: age.strictest, isSure }
  }
  const isMissing = (paper.expires === 'all' && endsOn === null) || (maxAgeMonths?.laxest != null && age === null)
  if (isMissing) return paper.inHand ? { code: 'unknown' } : null
  const [lastOn] = [endsOn, age?.strictest ?? null].filter((day) => day !== null).toSorted()
  return lastOn === undefined ? null : { code: 'ok', lastOn }
}

/** Its last day by the dates that are known: that of its end or, if sooner, the last on which the strictest calls it young. */
export function lastDayOf(paper: Paper): { on: Day; by: 'end' | 'age' } | null {
  const youngUntil = issuedWithin(paper)?.strictest ?? null
  const { endsOn } = paper
  if (endsOn !== null && (youngUntil === null || endsOn <= youngUntil)) return { on: endsOn, by: 'end' }
  return youngUntil === null ? null : { on: youngUntil, by: 'age' }
}

/** The last days on which it is young enough: for the strictest and for the laxest of the papers that would do. */
function issuedWithin({ maxAgeMonths, status }: Paper): { strictest: Day; laxest: Day | null } | null {
  const issuedOn = status?.issuedOn
  if (!maxAgeMonths || !issuedOn) return null
  const { strictest, laxest } = maxAgeMonths
  return {
    strictest: lastDayWithin(issuedOn, strictest),
    laxest: laxest === null ? null : lastDayWithin(issuedOn, laxest),
  }
}
