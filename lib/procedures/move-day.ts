import type { Day } from '#content/schema.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'

/** A day moved by whole months first (last day of the month where there is no such day), then by days. */
export function moveDay(day: Day, months: number, days: number): Day {
  const moved = months === 0 ? day : addMonths(day, months)
  return days === 0 ? moved : addDays(moved, days)
}
