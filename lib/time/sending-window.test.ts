import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { todayIn } from '#lib/pure/calendar-day.ts'
import { isInWindow, nextSlot, openingOf, previousSlot, startOfDay } from './sending-window.ts'
import { isWorkingDay } from './working-days.ts'

const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Pacific/Apia',
  'Pacific/Auckland',
]

const iso = (at: Date) => at.toISOString()

describe('the sending window', () => {
  it.each([
    ['in the window', '2026-11-23T10:30:00Z', '2026-11-23T10:30:00.000Z'],
    ['at its opening', '2026-11-23T08:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['before it opens', '2026-11-23T05:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['at its end', '2026-11-23T17:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['a Friday evening', '2026-11-20T19:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['a Saturday', '2026-11-21T12:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['Armistice day', '2026-11-11T12:00:00Z', '2026-11-12T08:00:00.000Z'],
    ['Christmas, a Friday', '2026-12-25T12:00:00Z', '2026-12-28T08:00:00.000Z'],
    ['the Sunday on which summer time begins', '2027-03-28T02:30:00Z', '2027-03-30T07:00:00.000Z'],
    ['the Sunday on which it ends', '2027-10-31T01:30:00Z', '2027-11-02T08:00:00.000Z'],
  ])('%s: the next slot in Paris', (_, earliest, expected) => {
    expect(iso(nextSlot(new Date(earliest), 'Europe/Paris'))).toBe(expected)
  })

  it.each([
    ['in the window', '2026-11-23T10:30:00Z', '2026-11-23T10:30:00.000Z'],
    ['in the evening', '2026-11-23T19:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['before it opens on a Monday', '2026-11-23T05:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['a Sunday', '2026-11-22T08:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['Easter Monday', '2027-03-29T07:00:00Z', '2027-03-26T08:00:00.000Z'],
  ])('%s: the previous slot in Paris', (_, latest, expected) => {
    expect(iso(previousSlot(new Date(latest), 'Europe/Paris'))).toBe(expected)
  })

  it('opens at nine where the person lives', () => {
    expect(iso(openingOf('2026-07-01', 'America/New_York'))).toBe('2026-07-01T13:00:00.000Z')
    expect(iso(openingOf('2026-12-01', 'America/New_York'))).toBe('2026-12-01T14:00:00.000Z')
    expect(iso(openingOf('2026-12-01', 'Asia/Kathmandu'))).toBe('2026-12-01T03:15:00.000Z')
  })

  it('begins a day after midnight where midnight does not exist', () => {
    expect(iso(startOfDay('2018-11-04', 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00.000Z')
  })

  it('holds for any instant in any zone: a slot is in the window, on the right side, and stays where it is', () => {
    const instants = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2028-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (at, zone) => {
        const after = nextSlot(at, zone)
        const before = previousSlot(at, zone)
        expect(isInWindow(after, zone) && isInWindow(before, zone)).toBe(true)
        expect(isWorkingDay(todayIn(zone, after)) && isWorkingDay(todayIn(zone, before))).toBe(true)
        expect(before <= at && at <= after).toBe(true)
        expect(nextSlot(after, zone)).toEqual(after)
        expect(previousSlot(before, zone)).toEqual(before)
      }),
      { numRuns: 1_500 },
    )
  })

  it('gives one slot for each working day of 400 days in each zone', () => {
    for (const zone of ZONES) {
      const slots = new Set<string>()
      let workingDays = 0
      for (let offset = 0; offset < 400; offset += 1) {
        const day = new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10)
        if (isWorkingDay(day)) {
          workingDays += 1
          slots.add(todayIn(zone, nextSlot(openingOf(day, zone), zone)))
        }
      }
      expect(slots.size).toBe(workingDays)
    }
  })
})
