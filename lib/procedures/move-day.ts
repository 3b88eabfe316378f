import type { Day } from '#content/schema.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'

type Span = { months?: number; days?: number; endOfMonth?: true }

/**
 * A day moved by whole months first (last day of the month where there is no such day), then by days, then, where that is
 * asked, to the last day of its month.
 */
export function moveDay(day: Day, { months = 0, days = 0, endOfMonth }: Span): Day {
  const byMonths = months === 0 ? day : addMonths(day, months)
  const moved = days === 0 ? byMonths : addDays(byMonths, days)
  return endOfMonth ? addDays(addMonths(`${moved.slice(0, 8)}01`, 1), -1) : moved
}
