import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getProcedure } from '#lib/procedures/registry.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { hired, newcomer } from '#tests/personas/expected-lists.ts'
import { clockOf } from './clock-of.ts'
import type { Milestone } from './milestone.ts'

const procedure = getProcedure('registration')
if (!procedure) throw new Error('the content has no registration procedure')

// Ten years of days: three 29 Februaries, twenty clock changes. The rule is stated here once more, in other words and
// with other means than the code's: dates of JavaScript in UTC, and the European rule for the change of clocks.

const DAY = 86_400_000
const FIRST = Date.UTC(2024, 0, 1)
const LENGTH = 3_653
const dayAt = (index: number) => new Date(FIRST + index * DAY).toISOString().slice(0, 10)
const someDay = fc.integer({ min: 0, max: LENGTH - 1 }).map(dayAt)

/** To the same date of the last month, or to its last day where it has no such date; then the days. */
function plainly(from: string, months: number, days: number): string {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const moved = Date.UTC(
    lastOfMonth.getUTCFullYear(),
    lastOfMonth.getUTCMonth(),
    Math.min(date, lastOfMonth.getUTCDate()),
  )
  return new Date(moved + days * DAY).toISOString().slice(0, 10)
}

/** The instant at which a day is over in Paris: two hours before midnight in UTC in summer, one in winter. */
function endInParis(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`) + DAY
  const year = new Date(midnight).getUTCFullYear()
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0))
    return last.getTime() - last.getUTCDay() * DAY + 3_600_000
  }
  const summer = midnight - 2 * 3_600_000
  const isSummer = summer >= lastSunday(2) && summer < lastSunday(9)
  return midnight - (isSummer ? 2 : 1) * 3_600_000
}

const happened = (kind: string, on: string): Milestone => ({
  id: `${kind}@${on}`,
  kind,
  on,
  limitOn: null,
  recordedAt: new Date(0),
})
const PERMIT_END = '2026-06-01'
const facts = {
  ...newcomer,
  ...hired,
  nationalities: ['BR'],
  birthCountry: 'BR',
  permit: 'vlsTs',
  visaValidated: true,
  permitValidUntil: PERMIT_END,
}
const dateOf = (rule: string, milestones: readonly Milestone[], today: string) =>
  clockOf({ procedure, answers: { facts, people: [] }, milestones }, today).find((date) => date.rule === rule)

type Span = readonly [months: number, days: number]

/** Every count from one letter, as the fact sheet states it: months, days, and of the end of a range. */
const COUNTS: readonly (readonly [string, string, Span, Span])[] = [
  ['civil_status_answer', 'civil_status_asked', [3, 0], [3, 0]],
  ['formal_notice_answer', 'formal_notice', [3, 0], [3, 0]],
  ['suspension_decision', 'suspended', [3, 0], [3, 0]],
  ['provisional_use', 'provisional_number', [9, 0], [9, 0]],
  ['claim_forms', 'claim_form', [24, 0], [24, 0]],
  ['cra_limit', 'refused', [2, 0], [2, 0]],
  ['silence', 'sent', [2, 0], [2, 0]],
  ['number_expected', 'sent', [0, 28], [9, 0]],
]

describe.each(COUNTS)('%s', (rule, kind, after, to) => {
  it('falls where the plain rule puts it, from each of the days of ten years', () => {
    for (let index = 0; index < LENGTH; index += 1) {
      const from = dayAt(index)
      const date = dateOf(rule, [happened(kind, from)], from)
      expect([date?.on, date?.to], from).toEqual([plainly(from, ...after), plainly(from, ...to)])
    }
  }, 60_000)
})

it('is in time until the last second of the day in Paris and not after, whatever the clocks do that night', () => {
  const moment = fc.integer({ min: -3 * 86_400, max: 3 * 86_400 })
  fc.assert(
    fc.property(someDay, moment, (from, seconds) => {
      const limit = plainly(from, 3, 0)
      const over = endInParis(limit)
      const at = new Date(over + seconds * 1_000)
      const given = [happened('civil_status_asked', from), happened('civil_status_given', parisDay(at))]
      expect(dateOf('civil_status_answer', given.slice(0, 1), parisDay(at))?.state).toBe(
        seconds < 0 ? 'running' : 'passed',
      )
      expect(dateOf('civil_status_answer', given, parisDay(at))?.ended?.inTime).toBe(seconds < 0)
    }),
    { numRuns: 2_000 },
  )
})

it('never begins after its end, and is over for good once it has passed', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 900 }), (from, later) => {
      const today = new Date(Date.parse(`${from}T00:00:00Z`) + later * DAY).toISOString().slice(0, 10)
      for (const kind of procedure.afterFiling?.milestones ?? []) {
        for (const date of clockOf(
          { procedure, answers: { facts: {}, people: [] }, milestones: [happened(kind.id, from)] },
          today,
        )) {
          expect(date.on <= date.to && date.from < date.on).toBe(true)
          expect(date.state).toBe(today > date.to ? 'passed' : 'running')
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('rights after a permit: six months, and 45 days more as the other end of a range', () => {
  const date = dateOf('permit_rights', [happened('sent', '2026-03-02')], '2026-05-01')
  expect([date?.on, date?.to]).toEqual([plainly(PERMIT_END, 6, 0), plainly(PERMIT_END, 6, 45)])
})
