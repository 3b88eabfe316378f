import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatDeduction } from './flat-deduction.ts'
import { readAmount } from './read-amount.ts'
import { type Mutuelle, refundOf } from './refund.ts'

/** The worked examples of the fact sheet, copied: what comes out there must come out here, to the cent. */
const EXAMPLES = [
  // case, fee, base, rate, gross, flat, refund, ticket, overrun, patient
  ['1 GP, sector 1, declared', 3000, 3000, 70, 2100, 200, 1900, 900, 0, 1100],
  ['2 GP, sector 1, none declared', 3000, 3000, 30, 900, 200, 700, 2100, 0, 2300],
  ['3 GP, sector 2 OPTAM, declared', 3500, 3000, 70, 2100, 200, 1900, 900, 500, 1600],
  ['4 GP, sector 2 OPTAM, none declared', 4500, 3000, 30, 900, 200, 700, 2100, 1500, 3800],
  ['5 GP, sector 2, declared', 5000, 2300, 70, 1610, 200, 1410, 690, 2700, 3590],
  ['6 GP, sector 2, none declared', 5000, 2300, 30, 690, 200, 490, 1610, 2700, 4510],
  ['7 GP outside the agreement', 6000, 61, 70, 43, 200, 0, null, 5939, 6000],
  ['8 child of 10', 3000, 3000, 70, 2100, 0, 2100, 900, 0, 900],
  ['9 aged 17, none declared', 3000, 3000, 30, 900, 0, 900, 2100, 0, 2100],
  ['10 baby, paediatrician', 4000, 4000, 70, 2800, 0, 2800, 1200, 0, 1200],
  ['11 pregnant, sixth month', 3000, 3000, 100, 3000, 0, 3000, 0, 0, 0],
  ['12 pregnant, third month', 3000, 3000, 70, 2100, 200, 1900, 900, 0, 1100],
  ['13 long-term illness, its own visit', 3000, 3000, 100, 3000, 200, 2800, 0, 0, 200],
  ['14 long-term illness, another visit', 3000, 3000, 70, 2100, 200, 1900, 900, 0, 1100],
  ['15 C2S, sector 1', 3000, 3000, 100, null, 0, 3000, 0, 0, 0],
  ['16 Alsace-Moselle, declared', 3000, 3000, 90, 2700, 200, 2500, 300, 0, 500],
  ['17 Alsace-Moselle, none declared', 3000, 3000, 50, 1500, 200, 1300, 1500, 0, 1700],
  ['18 psychiatrist, referred', 5700, 5700, 70, 3990, 200, 3790, 1710, 0, 1910],
  ['19 psychiatrist, under 25', 7500, 7500, 70, 5250, 200, 5050, 2250, 0, 2450],
  ['20 neurologist', 5200, 5200, 70, 3640, 200, 3440, 1560, 0, 1760],
  ['21 expert opinion', 6000, 6000, 70, 4200, 200, 4000, 1800, 0, 2000],
  ['22 specialist, August 2024', 3150, 3150, 70, 2205, 200, 2005, 945, 0, 1145],
  ['23 GP before December 2024', 2650, 2650, 70, 1855, 200, 1655, 795, 0, 995],
  ['24 pharmacy, three boxes', 2400, 2400, 65, 1560, 300, 1260, 840, 0, 1140],
] as const

const nothing = { today: 0, thisYear: 0 }
const consultation = { each: 200, perDay: 800, perYear: 5000 }
const gp = (over: { fee?: number; rate?: number; mutuelle?: Mutuelle }) =>
  refundOf({ fee: 3000, base: 3000, rate: 70, pathwayRate: 70, flat: 200, mutuelle: 'none', ...over })

describe('the worked examples', () => {
  it('are all 24', () => expect(EXAMPLES).toHaveLength(24))

  it.each(EXAMPLES)('%s', (_case, fee, base, rate, gross, flat, refund, ticket, overrun, patient) => {
    const made = refundOf({ fee, base, rate, pathwayRate: rate, flat, mutuelle: 'none' })
    expect(made).toMatchObject({ refund, overrun, patient })
    if (gross !== null) expect(made.gross).toBe(gross)
    if (ticket !== null) expect(made.ticket).toBe(ticket)
  })

  it('with a mutuelle: it pays neither the flat amount nor the price of having declared nobody', () => {
    expect(gp({ mutuelle: 'ticket' }).patient).toBe(200)
    expect(gp({ rate: 30, mutuelle: 'ticket' })).toMatchObject({ mutuelle: 900, patient: 1400 })
    expect(gp({ fee: 3500, mutuelle: 'ticket' }).patient).toBe(700)
    expect(gp({ fee: 3500, mutuelle: 'all' }).patient).toBe(200)
  })
})

describe('the flat deduction', () => {
  it('ends with the 25th of a year', () => {
    const year = Array.from({ length: 26 }, (_, visits) =>
      flatDeduction(consultation, 1, { today: 0, thisYear: visits * 200 }),
    )
    expect(year[24]).toBe(200)
    expect(year[25]).toBe(0)
  })

  it('of five acts in a day with one professional is that of four', () => {
    expect(flatDeduction(consultation, 5, nothing)).toBe(800)
    expect(flatDeduction(consultation, 1, { today: 800, thisYear: 800 })).toBe(0)
  })

  it('of boxes has no daily limit', () => {
    expect(flatDeduction({ each: 100, perYear: 5000 }, 12, nothing)).toBe(1200)
    expect(flatDeduction({ each: 100, perYear: 5000 }, 12, { today: 0, thisYear: 4500 })).toBe(500)
  })
})

it('everybody together pays the fee, to the cent, and nobody less than nothing', () => {
  const cents = fc.integer({ min: 1, max: 100_000 })
  const rate = fc.constantFrom(15, 30, 50, 65, 70, 90, 100)
  const flat = fc.constantFrom(0, 100, 200, 800)
  const mutuelle = fc.constantFrom<Mutuelle[]>('none', 'ticket', 'all')
  fc.assert(
    fc.property(cents, cents, rate, rate, flat, mutuelle, (fee, base, one, other, due, covered) => {
      const [low, high] = one < other ? [one, other] : [other, one]
      const made = refundOf({ fee, base, rate: low, pathwayRate: high, flat: due, mutuelle: covered })
      const { refund, mutuelle: paid, patient, counted, overrun, gross, ticket } = made
      return (
        refund + paid + patient === fee &&
        counted + overrun === fee &&
        gross + ticket === counted &&
        Object.values(made).every((one) => Number.isInteger(one) && one >= 0)
      )
    }),
  )
})

it.each([
  ['30', 3000],
  ['26,50', 2650],
  ['€ 31.5', 3150],
  ['1 200,00 €', 120_000],
  ['45 euros', 4500],
  ['', null],
  ['-5', null],
  ['3.456', null],
  ['12e3', null],
  ['1,2,3', null],
])('an amount typed as %j is %s cents', (typed, cents) => expect(readAmount(typed)).toBe(cents))
