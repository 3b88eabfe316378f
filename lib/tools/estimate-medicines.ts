import { exemptFromFlats, flats, MEDICINE_PERCENTS, medicineRates, mutuelleRule } from '#content/tools/tariffs.ts'
import { flatDeduction } from '#lib/pure/flat-deduction.ts'
import { refundOf } from '#lib/pure/refund.ts'
import type { Estimate, EstimateLine } from '#lib/tools/estimate.ts'
import { type Query, readQuery } from '#lib/tools/read-query.ts'

/** The answers that may be given, the usual one first. */
export const medicineChoices = {
  rates: MEDICINE_PERCENTS,
  flats: ['due', 'exempt'],
  covers: ['none', 'ticket'],
} as const

export type MedicineChoices = typeof medicineChoices

export type MedicineAnswers = {
  price: number | null
  boxes: number
  rate: MedicineChoices['rates'][number]
  flat: MedicineChoices['flats'][number]
  cover: MedicineChoices['covers'][number]
  thisYear: number
}

/** What is refunded of refundable medicines at their official price. Nothing of it is kept. */
export function estimateMedicines(query: Query): Estimate<MedicineAnswers> {
  const fields = readQuery(query)
  const isSent = query.price !== undefined
  const answers: MedicineAnswers = {
    price: fields.amount('price', isSent),
    boxes: readBoxes(fields),
    rate: fields.choice('rate', medicineChoices.rates),
    flat: fields.choice('flat', medicineChoices.flats),
    cover: fields.choice('cover', medicineChoices.covers),
    thisYear: fields.amount('year') ?? 0,
  }
  const isReady = isSent && answers.price !== null && Object.keys(fields.faults).length === 0
  return {
    answers,
    faults: fields.faults,
    result: isReady ? { lines: linesOf({ ...answers, price: answers.price ?? 0 }) } : null,
  }
}

function readBoxes(fields: ReturnType<typeof readQuery>): number {
  const typed = fields.text('boxes') || '1'
  const isCount = /^\d{1,2}$/.test(typed) && Number(typed) > 0
  if (!isCount) fields.fault('boxes', 'not-a-number')
  return isCount ? Number(typed) : 1
}

function linesOf({ price, boxes, rate, flat, cover, thisYear }: MedicineAnswers & { price: number }): EstimateLine[] {
  const due = flat === 'exempt' ? 0 : flatDeduction(flats.box, boxes, { today: 0, thisYear })
  const percent = Number(rate)
  const made = refundOf({ fee: price, base: price, rate: percent, pathwayRate: percent, flat: due, mutuelle: cover })
  const flatWhy = flat === 'exempt' ? 'exemptShare' : due < flats.box.each * boxes ? 'cappedBoxes' : 'box'
  return [
    { id: 'fee', cents: price, why: 'price', rests: [] },
    { id: 'gross', cents: made.gross, why: 'medicine', percent, rests: [medicineRates] },
    {
      id: 'flat',
      cents: 0 - made.flat,
      why: due > made.flat ? 'refundTooSmall' : flatWhy,
      rule: flats.box,
      rests: [flat === 'exempt' ? exemptFromFlats : flats.box],
    },
    { id: 'refund', cents: made.refund, why: 'sum', rests: [] },
    ...(cover === 'none'
      ? []
      : [{ id: 'mutuelle' as const, cents: made.mutuelle, why: 'ticket', rests: [mutuelleRule] }]),
    { id: 'patient', cents: made.patient, why: 'sum', rests: [] },
  ]
}
