import { describe, expect, it } from 'vitest'
import { getProcedure } from '#lib/procedures/registry.ts'
import { hired, newcomer } from '#tests/personas/expected-lists.ts'
import { clockOf } from './clock-of.ts'
import { coverageOf } from './coverage-of.ts'
import { ladderOf } from './ladder-of.ts'
import type { Milestone } from './milestone.ts'

const procedure = getProcedure('registration')
if (!procedure) throw new Error('the content has no registration procedure')
const carlos = {
  ...newcomer,
  ...hired,
  nationalities: ['BR'],
  birthCountry: 'BR',
  permit: 'vlsTs',
  visaValidated: true,
}
const answers = { facts: carlos, people: [] }

/** `kind day`, in the order in which they were recorded. */
const filing = (...told: string[]) => ({
  procedure,
  answers,
  milestones: told.map((one, index): Milestone => {
    const [kind = '', on = ''] = one.split(' ')
    return { id: one, kind, on, limitOn: null, recordedAt: new Date(index * 1_000) }
  }),
})
const stage = (...told: string[]) => coverageOf(filing(...told), '2027-12-01')?.stage.id

describe('coverageOf', () => {
  it('goes from stage to stage', () => {
    expect(stage()).toBe('before_filing')
    expect(stage('sent 2026-03-02')).toBe('filed')
    expect(stage('sent 2026-03-02', 'provisional_number 2026-04-20')).toBe('provisional')
    expect(stage('sent 2026-03-02', 'provisional_number 2026-04-20', 'number 2026-10-01')).toBe('number_without_card')
    expect(stage('sent 2026-03-02', 'number 2026-10-01', 'card 2026-11-01')).toBe('card')
    expect(coverageOf(filing('sent 2026-03-02', 'sent 2026-05-02'), '2026-06-01')?.since).toBe('2026-05-02')
  })

  it('a suspension counts whatever came before, until the rights are given back', () => {
    const suspended = ['sent 2026-03-02', 'provisional_number 2026-04-20', 'suspended 2026-11-01']
    expect(stage(...suspended)).toBe('suspended')
    expect(stage(...suspended, 'restored 2026-12-01')).toBe('provisional')
    expect(stage(...suspended, 'restored 2026-11-01')).toBe('provisional')
    expect(stage(...suspended, 'restored 2026-12-01', 'suspended 2027-02-01')).toBe('suspended')
  })

  it('an application sent again after a refusal begins anew', () => {
    const refused = ['sent 2026-03-02', 'provisional_number 2026-04-20', 'refused 2026-05-04']
    expect(stage(...refused)).toBe('refused')
    expect(stage(...refused, 'cra_asked 2026-05-10', 'cra_granted 2026-06-10')).toBe('provisional')
    expect(stage(...refused, 'sent 2026-06-01')).toBe('filed')
    expect(stage(...refused, 'sent 2026-06-01', 'provisional_number 2026-07-01')).toBe('provisional')
    expect(stage('sent 2026-03-02', 'provisional_number 2026-04-20', 'sent 2026-06-01')).toBe('provisional')
  })

  it('names what may leave a gap: a provisional number out of use', () => {
    const gaps = (today: string) => coverageOf(filing('sent 2026-03-02', 'provisional_number 2026-04-20'), today)?.gaps
    expect(gaps('2027-01-20')).toEqual([
      { rule: 'provisional_use', from: '2027-01-20', to: '2027-01-20', state: 'ahead', isFar: false },
    ])
    expect(gaps('2026-10-20')).toMatchObject([{ state: 'ahead', isFar: false }])
    expect(gaps('2026-10-19')).toMatchObject([{ state: 'ahead', isFar: true }])
    expect(gaps('2027-01-21')?.[0]?.state).toBe('now')
    const numbered = filing('sent 2026-03-02', 'provisional_number 2026-04-20', 'number 2026-10-01')
    expect(coverageOf(numbered, '2027-01-21')?.gaps).toEqual([])
  })
})

describe('what is taken back or begun again', () => {
  const state = (rule: string, ...told: string[]) =>
    clockOf(filing(...told), '2026-07-01').find((date) => date.rule === rule)

  it('a refusal that was taken back ends no wait; a second one does', () => {
    const refused = ['sent 2026-03-02', 'provisional_number 2026-04-20', 'refused 2026-05-04']
    for (const rule of ['number_expected', 'provisional_use']) {
      expect(state(rule, ...refused)?.state).toBe('ended')
      expect(state(rule, ...refused, 'restored 2026-06-04')?.state).toBe('running')
      expect(state(rule, ...refused, 'restored 2026-06-04', 'refused 2026-06-20')?.ended?.on).toBe('2026-06-20')
      expect(state(rule, ...refused, 'restored 2026-06-04', 'number 2026-06-20')?.ended?.by).toBe('number')
    }
  })

  it('sent again, the wait begins again', () => {
    expect(state('number_expected', 'sent 2026-03-02', 'sent 2026-06-01')).toMatchObject({ to: '2027-03-01' })
    expect(state('silence', 'sent 2026-03-02', 'more_asked 2026-03-20', 'sent 2026-06-01')).toMatchObject({
      on: '2026-08-01',
      state: 'running',
    })
  })
})

describe('ladderOf', () => {
  const rung = (id: string, today: string, ...told: string[]) =>
    ladderOf(filing(...told), today).find((one) => one.rung.id === id)

  it('opens nothing but the Défenseur before anything has happened', () => {
    const states = ladderOf(filing(), '2026-03-01').map((one) => `${one.rung.id} ${one.state}`)
    expect(states).toEqual([
      'phone waiting',
      'complaint waiting',
      'mediator waiting',
      'cra waiting',
      'court waiting',
      'defender open',
    ])
  })

  it('opens the telephone eight weeks after the sending', () => {
    expect(rung('phone', '2026-04-26', 'sent 2026-03-02')).toMatchObject({ state: 'ahead', opensOn: '2026-04-27' })
    expect(rung('phone', '2026-04-27', 'sent 2026-03-02')).toMatchObject({ state: 'open' })
    expect(rung('phone', '2026-03-11', 'sent 2026-03-02', 'formal_notice 2026-03-10')).toMatchObject({ state: 'open' })
  })

  it('opens the commission the day after a silence, without a limit', () => {
    expect(rung('cra', '2026-05-02', 'sent 2026-03-02')).toMatchObject({ state: 'ahead', opensOn: '2026-05-03' })
    expect(rung('cra', '2026-05-03', 'sent 2026-03-02')).toMatchObject({ state: 'open', limitOn: null })
    expect(rung('cra', '2026-05-03', 'sent 2026-03-02', 'more_asked 2026-04-01')).toMatchObject({ state: 'waiting' })
  })

  it('counts the limit of the commission from the refusal, and closes it after', () => {
    const refused = ['sent 2026-03-02', 'refused 2026-05-04']
    expect(rung('cra', '2026-07-04', ...refused)).toMatchObject({ state: 'open', limitOn: '2026-07-04' })
    expect(rung('cra', '2026-07-05', ...refused)).toMatchObject({ state: 'closed' })
    expect(rung('cra', '2026-07-05', ...refused, 'cra_asked 2026-07-04')).toMatchObject({
      state: 'taken',
      takenOn: '2026-07-04',
    })
    expect(rung('cra', '2026-07-05', ...refused, 'restored 2026-06-04')).toMatchObject({ state: 'settled' })
  })

  it('a new refusal opens the commission again, whatever was appealed before', () => {
    const twice = ['sent 2026-03-02', 'refused 2026-05-04', 'cra_asked 2026-05-10', 'refused 2026-09-01']
    expect(rung('cra', '2026-09-02', ...twice)).toMatchObject({ state: 'open', limitOn: '2026-11-01' })
  })

  it('opens the court after the commission, for two months', () => {
    const appealed = ['sent 2026-03-02', 'refused 2026-05-04', 'cra_asked 2026-05-10']
    expect(rung('court', '2026-07-10', ...appealed)).toMatchObject({ state: 'ahead', opensOn: '2026-07-11' })
    expect(rung('court', '2026-07-11', ...appealed)).toMatchObject({ state: 'open', limitOn: '2026-09-10' })
    expect(rung('court', '2026-09-11', ...appealed)).toMatchObject({ state: 'closed' })
  })
})
