import type { Day } from '#content/schema.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'

/** The last day on which a paper of that day is less than so many months old, which is how offices say it. */
export function lastDayWithin(issuedOn: Day, months: number): Day {
  return addDays(addMonths(issuedOn, months), -1)
}
