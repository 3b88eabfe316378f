import type { Day } from '#content/schema.ts'
import { addDays } from '#lib/pure/calendar-day.ts'

/**
 * Whether a day is one of the eleven French public holidays (Code du travail, article L3133-1), as kept outside
 * Alsace-Moselle and the overseas departments. Computed, since the holiday library costs 40 MB and 0.17 s in each
 * process; the tests compare every year with it.
 */
export function isPublicHoliday(day: Day): boolean {
  const year = day.slice(0, 4)
  const holidays = known.get(year) ?? holidaysOf(year)
  known.set(year, holidays)
  return holidays.has(day)
}

const known = new Map<string, ReadonlySet<Day>>()

function holidaysOf(year: string): ReadonlySet<Day> {
  const easter = easterOf(Number(year))
  return new Set([...FIXED.map((date) => `${year}-${date}`), ...AFTER_EASTER.map((days) => addDays(easter, days))])
}

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']

/** Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50]

/** Easter Sunday of the Gregorian calendar, by the computation of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15
  const epact = corrected % 30
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${String(year).padStart(4, '0')}-03-28`, moon - weekday)
}
