import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { addDays } from '#lib/pure/calendar-day.ts'
import { isPublicHoliday } from './public-holidays.ts'

describe('isPublicHoliday', () => {
  it('agrees with the holiday library on every day from 1990 to 2100', () => {
    const library = new Holidays('FR', { types: ['public'] })
    let day = '1990-01-01'
    let holidays = 0
    while (day < '2101-01-01') {
      const year = day.slice(0, 4)
      const expected = new Set(library.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)))
      for (const end = `${year}-12-31`; day <= end; day = addDays(day, 1)) {
        expect(isPublicHoliday(day), day).toBe(expected.has(day))
        if (expected.has(day)) holidays += 1
      }
    }
    // Eleven a year, but for years in which a moving feast falls on a fixed one.
    expect(holidays).toBeGreaterThan(111 * 10.8)
  })

  it('knows the days of 2026', () => {
    const days = ['2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-11-11', '2026-12-25']
    expect(days.filter((day) => !isPublicHoliday(day))).toEqual([])
    expect(isPublicHoliday('2026-04-03')).toBe(false)
    expect(isPublicHoliday('2026-12-26')).toBe(false)
  })
})
