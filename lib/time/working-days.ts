import type { Day } from '#content/schema.ts'
import { addDays, weekdayOf } from '#lib/pure/calendar-day.ts'
import { isPublicHoliday } from './public-holidays.ts'

/** Monday to Friday, but no French public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && !isPublicHoliday(day)
}

/** The n-th working day after `day`, which itself does not count and need not be one. `n` is 1 or more. */
export function addWorkingDays(day: Day, n: number): Day {
  let found = day
  for (let left = n; left > 0; ) {
    found = addDays(found, 1)
    if (isWorkingDay(found)) left -= 1
  }
  return found
}
