import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isDay,
  readDay,
  todayIn,
  weekdayOf,
} from '#lib/pure/calendar-day.ts'

const day = fc
  .integer({ min: 0, max: 109_000 })
  .map((days) => Temporal.PlainDate.from('1800-01-01').add({ days }).toString())

describe('calendar days', () => {
  test('agree with Temporal on months, days, distances and weekdays', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -600, max: 600 }), (a, b, n) => {
        const plain = Temporal.PlainDate.from(a)
        expect(addMonths(a, n)).toBe(plain.add({ months: n }).toString())
        expect(addDays(a, n)).toBe(plain.add({ days: n }).toString())
        expect(daysBetween(a, b)).toBe(plain.until(b).days)
        expect(compareDays(a, b)).toBe(Temporal.PlainDate.compare(a, b))
        expect(weekdayOf(a)).toBe(plain.dayOfWeek)
      }),
      { numRuns: 300 },
    )
  })

  test('a month without such a day ends on its last day', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  })

  test('what is typed is a day, not a date, or a day that does not exist', () => {
    expect(readDay('2026-2-3')).toBe('2026-02-03')
    expect(readDay('2026-02-31')).toBe('no-such-day')
    expect(readDay('2026-13-01')).toBe('no-such-day')
    expect(readDay('0000-01-01')).toBe('no-such-day')
    expect(readDay('tomorrow')).toBe('not-a-date')
    expect(readDay('2026--1')).toBe('not-a-date')
    expect(isDay('2026-2-3')).toBe(false)
    expect(isDay('2028-02-29')).toBe(true)
    expect(isDay(20_260_203)).toBe(false)
  })

  test('today depends on the zone, and agrees with Temporal across the changes of hour', () => {
    expect(todayIn('Europe/Paris', Date.parse('2026-11-21T23:30:00Z'))).toBe('2026-11-22')
    expect(todayIn('America/Sao_Paulo', Date.parse('2026-11-22T01:30:00Z'))).toBe('2026-11-21')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_102_444_800_000 }),
        fc.constantFrom('Europe/Paris', 'Pacific/Kiritimati', 'America/St_Johns', 'UTC'),
        (ms, zone) => {
          const expected = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate().toString()
          expect(todayIn(zone, ms)).toBe(expected)
        },
      ),
      { numRuns: 200 },
    )
  })
})
