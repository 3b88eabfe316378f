import { expect, it } from 'vitest'
import { getProcedure } from '#lib/procedures/registry.ts'
import { clockOf } from './clock-of.ts'
import type { Milestone } from './milestone.ts'

const procedure = getProcedure('registration')
if (!procedure) throw new Error('the content has no registration procedure')

const carlos = { facts: { nationalities: ['BR'], birthCountry: 'BR', activity: ['employee'] }, people: [] }
const happened = (kind: string, on: string, limitOn: string | null = null): Milestone => ({
  id: `${kind}@${on}`,
  kind,
  on,
  limitOn,
  recordedAt: new Date('2026-01-01T00:00:00Z'),
})
const filed = [happened('sent', '2026-03-02'), happened('provisional_number', '2026-04-20')]
const clock = (milestones: readonly Milestone[], today: string) =>
  new Map(clockOf({ procedure, answers: carlos, milestones }, today).map((date) => [date.rule, date]))

it('counts the three months of the civil-status document from the letter, to the same date', () => {
  const asked = [...filed, happened('civil_status_asked', '2026-04-20')]
  expect(clock(asked, '2026-07-20').get('civil_status_answer')).toMatchObject({ on: '2026-07-20', state: 'running' })
  expect(clock(asked, '2026-07-21').get('civil_status_answer')).toMatchObject({ state: 'passed' })
  const inTime = [...asked, happened('civil_status_given', '2026-07-20')]
  expect(clock(inTime, '2026-07-21').get('civil_status_answer')?.ended).toEqual({
    by: 'civil_status_given',
    on: '2026-07-20',
    inTime: true,
  })
  const late = [...asked, happened('civil_status_given', '2026-07-21')]
  expect(clock(late, '2026-07-21').get('civil_status_answer')?.ended?.inTime).toBe(false)
})

it('takes the last day of a month that has no such date', () => {
  const asked = [...filed, happened('refused', '2026-12-31')]
  expect(clock(asked, '2027-01-01').get('cra_limit')?.on).toBe('2027-02-28')
})

it('a silence that has run its course begins the next count; the latest start counts', () => {
  const appealed = [...filed, happened('refused', '2026-05-04'), happened('cra_asked', '2026-05-10')]
  expect(clock(appealed, '2026-07-10').get('court_limit')).toBeUndefined()
  expect(clock(appealed, '2026-07-11').get('court_limit')).toMatchObject({ from: '2026-07-10', on: '2026-09-10' })
})

it('goes by the last day that the letter itself names', () => {
  const asked = [...filed, happened('more_asked', '2026-05-04', '2026-05-20')]
  expect(clock(asked, '2026-05-05').get('other_paper')).toMatchObject({ on: '2026-05-20', to: '2026-05-20' })
})

it('has nothing to count before anything has happened', () => {
  expect(clockOf({ procedure, answers: carlos, milestones: [] }, '2026-05-05')).toEqual([])
})
