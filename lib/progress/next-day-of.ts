import type { Day } from '#content/schema.ts'
import { type ClockDate, clockOf } from '#lib/filing/clock-of.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { DossierState } from './dossier-state.ts'
import { filingOf } from './filing-of.ts'

type NextDay = {
  on: Day | null
  /** The content's rule that says what the day means. */
  rule: string | null
  /** The first day on which this may be another. */
  changesOn: Day | null
}

/** The next day that matters after filing: of a range that has begun, its end. */
export function nextDayOf(state: DossierState, today: Day): NextDay {
  const running = state.closed ? [] : clockOf(filingOf(state), today).filter((date) => date.state === 'running')
  const [next] = running.toSorted((a, b) => (comes(a, today) < comes(b, today) ? -1 : 1))
  const on = next ? comes(next, today) : null
  return { on, rule: next?.rule ?? null, changesOn: on && addDays(on, 1) }
}

function comes({ on, to }: ClockDate, today: Day): Day {
  return on >= today ? on : to
}
