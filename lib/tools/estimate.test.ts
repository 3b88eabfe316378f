import { describe, expect, it } from 'vitest'
import type { Estimate } from '#lib/tools/estimate.ts'
import { estimateMedicines } from '#lib/tools/estimate-medicines.ts'
import { estimateVisit } from '#lib/tools/estimate-visit.ts'

const TODAY = '2026-11-22'
const visit = (query: Record<string, string>) => estimateVisit({ visit: 'gp', ...query }, TODAY)
const linesOf = ({ result }: Estimate<unknown>) => (result && 'lines' in result ? result.lines : [])
const amountsOf = (estimate: Estimate<unknown>) =>
  Object.fromEntries(linesOf(estimate).map(({ id, cents }) => [id, cents]))
const whysOf = (estimate: Estimate<unknown>) => Object.fromEntries(linesOf(estimate).map(({ id, why }) => [id, why]))

/** The worked examples of the fact sheet as somebody would fill them in: what is refunded, what is left. */
const EXAMPLES = [
  ['1', {}, 1900, 1100],
  ['2', { doctor: 'none' }, 700, 2300],
  ['3', { visit: 'gpOptam', fee: '35' }, 1900, 1600],
  ['4', { visit: 'gpOptam', fee: '45', doctor: 'none' }, 700, 3800],
  ['5', { visit: 'gpFree', fee: '50' }, 1410, 3590],
  ['6', { visit: 'gpFree', fee: '50', doctor: 'none' }, 490, 4510],
  ['7', { visit: 'gpOutside', fee: '60' }, 0, 6000],
  ['8', { age: 'under16', doctor: 'none' }, 2100, 900],
  ['9', { age: 'under18', doctor: 'none' }, 900, 2100],
  ['10', { visit: 'paediatrician' }, 2800, 1200],
  ['11', { share: 'fullNoFlat' }, 3000, 0],
  ['12', { fee: '30' }, 1900, 1100],
  ['13', { share: 'full' }, 2800, 200],
  ['14', { share: 'usual' }, 1900, 1100],
  ['15', { share: 'c2s' }, 3000, 0],
  ['16', { place: 'local' }, 2500, 500],
  ['17', { place: 'local', doctor: 'none' }, 1300, 1700],
  ['18', { visit: 'psychiatrist' }, 3790, 1910],
  ['19', { visit: 'psychiatristYoung' }, 5050, 2450],
  ['20', { visit: 'neurologist' }, 3440, 1760],
  ['21', { visit: 'expert' }, 4000, 2000],
  ['22', { visit: 'specialist', on: '2024-08-15' }, 2005, 1145],
  ['23', { on: '2024-12-21' }, 1655, 995],
] as const

describe('the worked examples, filled in as a form', () => {
  it.each(EXAMPLES)('example %s', (_name, query, refund, patient) => {
    expect(amountsOf(visit(query))).toMatchObject({ refund, patient })
  })

  it('example 24: three boxes at 65%', () => {
    const made = estimateMedicines({ price: '24,00', boxes: '3', rate: '65' })
    expect(amountsOf(made)).toMatchObject({ gross: 1560, flat: -300, refund: 1260, patient: 1140 })
  })

  it('with a mutuelle', () => {
    expect(amountsOf(visit({ cover: 'ticket' })).patient).toBe(200)
    expect(amountsOf(visit({ cover: 'ticket', doctor: 'none' }))).toMatchObject({ mutuelle: 900, patient: 1400 })
    expect(amountsOf(visit({ visit: 'gpOptam', fee: '35', cover: 'ticket' })).patient).toBe(700)
    expect(amountsOf(visit({ visit: 'gpOptam', fee: '35', cover: 'all' })).patient).toBe(200)
    expect(whysOf(visit({ cover: 'ticket', doctor: 'none' })).mutuelle).toBe('notPenalty')
  })

  it('under the limits of a day and of a year', () => {
    expect(amountsOf(visit({ year: '50' }))).toMatchObject({ flat: 0, refund: 2100 })
    expect(amountsOf(visit({ year: '48' }))).toMatchObject({ flat: -200 })
    expect(amountsOf(visit({ today: '8' })).refund).toBe(2100)
    expect(whysOf(visit({ today: '8' })).flat).toBe('capped')
    expect(amountsOf(estimateMedicines({ price: '24', boxes: '3', year: '49' })).flat).toBe(-100)
  })
})

it('says of every line why, and of every rule where it comes from', () => {
  for (const query of [{}, { doctor: 'exempt' }, { place: 'local', cover: 'ticket' }, { share: 'full' }]) {
    for (const { id, why, rests } of linesOf(visit(query))) {
      expect(why).not.toBe('')
      if (['base', 'gross', 'flat', 'mutuelle'].includes(id)) expect(rests.length).toBeGreaterThan(0)
      for (const { sources } of rests) expect(sources.length).toBeGreaterThan(0)
    }
  }
})

describe('no figure where no source gives one', () => {
  it.each([
    [{ visit: 'specialist' }, 'noTariff'],
    [{ visit: 'psychiatrist', on: '2025-06-01' }, 'noTariff'],
    [{ visit: 'gpOptam', fee: '30', on: '2024-12-21' }, 'noTariff'],
    [{ share: 'full', doctor: 'none' }, 'fullWithoutDoctor'],
    [{ share: 'c2s', fee: '40' }, 'c2sElsewhere'],
    [{ share: 'c2s', visit: 'neurologist' }, 'c2sElsewhere'],
    [{ share: 'c2s', doctor: 'none' }, 'c2sElsewhere'],
  ])('%j: %s', (query, unknown) => expect(visit(query as Record<string, string>).result).toEqual({ unknown }))

  it('but the base that a doctor displays is taken as given', () => {
    expect(amountsOf(visit({ visit: 'other', base: '31.50', fee: '40' }))).toMatchObject({
      refund: 2005,
      patient: 1995,
    })
  })
})

describe('bad input', () => {
  it.each([
    [{ visit: 'dentist' }, 'visit', 'not-a-choice'],
    [{ visit: 'other' }, 'base', 'required'],
    [{ visit: 'gpFree' }, 'fee', 'required'],
    [{ fee: 'thirty' }, 'fee', 'not-an-amount'],
    [{ fee: '10000.01' }, 'fee', 'not-an-amount'],
    [{ on: '2024-05-14' }, 'on', 'too-early'],
    [{ on: '2026-11-23' }, 'on', 'too-late'],
    [{ on: '2026-02-30' }, 'on', 'no-such-day'],
    [{ on: 'soon' }, 'on', 'not-a-date'],
    [{ doctor: '__proto__' }, 'doctor', 'not-a-choice'],
  ])('%j is told at its field', (query, field, code) => {
    const made = visit(query as Record<string, string>)
    expect(made.faults).toEqual({ [field]: code })
    expect(made.result).toBeNull()
  })

  it('of medicines too', () => {
    expect(estimateMedicines({ price: '' }).faults).toEqual({ price: 'required' })
    expect(estimateMedicines({ price: '0' }).faults).toEqual({ price: 'not-an-amount' })
    expect(estimateMedicines({ price: '5', boxes: '0' }).faults).toEqual({ boxes: 'not-a-number' })
    expect(estimateMedicines({ price: '5', rate: '70' }).faults).toEqual({ rate: 'not-a-choice' })
  })

  it('and an untouched form has neither faults nor an estimate', () => {
    expect(estimateVisit({}, TODAY)).toMatchObject({ faults: {}, result: null })
    expect(estimateMedicines({})).toMatchObject({ faults: {}, result: null })
  })
})
