import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

describe('working days', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-11', false],
    ['2027-03-29', false],
  ])('%s: %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected)
  })

  it.each([
    ['2026-11-23', 3, '2026-11-26'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-09', 3, '2026-11-13'],
    ['2026-12-23', 3, '2026-12-29'],
    ['2026-11-23', 14, '2026-12-11'],
  ])('%s and %i working days is %s', (day, days, expected) => {
    expect(addWorkingDays(day, days)).toBe(expected)
  })
})
