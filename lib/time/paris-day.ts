import type { Day } from '#content/schema.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'
import type { Instant } from './clock.ts'

/** The legal day of an instant: the calendar day in Paris. */
export function parisDay(at: Instant): Day {
  return todayIn('Europe/Paris', at)
}
