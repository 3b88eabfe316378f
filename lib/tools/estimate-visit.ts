import {
  type Dated,
  exemptFromFlats,
  exemptFromPathway,
  flats,
  mutuelleRule,
  type RateName,
  rates,
  TABLE_BEGINS,
  type VisitKind,
} from '#content/tools/tariffs.ts'
import { readDay } from '#lib/pure/calendar-day.ts'
import { flatDeduction } from '#lib/pure/flat-deduction.ts'
import { type Mutuelle, type Refund, refundOf } from '#lib/pure/refund.ts'
import type { Estimate, EstimateLine, NoEstimate } from '#lib/tools/estimate.ts'
import { type Query, readQuery } from '#lib/tools/read-query.ts'
import { tariffOn } from '#lib/tools/tariff-on.ts'

/** The answers that may be given, the usual one first. */
export const visitChoices = {
  visits: [
    'gp',
    'gpOptam',
    'gpFree',
    'gpOutside',
    'specialist',
    'psychiatrist',
    'psychiatristYoung',
    'neurologist',
    'geriatrician',
    'paediatrician',
    'expert',
    'other',
  ],
  doctors: ['declared', 'none', 'exempt'],
  ages: ['adult', 'under18', 'under16'],
  places: ['usual', 'local'],
  shares: ['usual', 'full', 'fullNoFlat', 'c2s'],
  covers: ['none', 'ticket', 'all'],
} as const

export type VisitChoices = typeof visitChoices

export type VisitAnswers = {
  visit: VisitKind
  day: string
  fee: number | null
  base: number | null
  doctor: VisitChoices['doctors'][number]
  age: VisitChoices['ages'][number]
  place: VisitChoices['places'][number]
  share: VisitChoices['shares'][number]
  cover: Mutuelle
  before: { today: number; thisYear: number }
}

/** Where the doctor sets the price, there is no usual one to fall back on. */
const FREE_PRICES: readonly VisitKind[] = ['gpOptam', 'gpFree', 'gpOutside']

/** What a visit to a doctor costs and who pays what of it, from the fields of a form. Nothing of it is kept. */
export function estimateVisit(query: Query, today: string): Estimate<VisitAnswers> {
  const fields = readQuery(query)
  const visit = fields.choice('visit', visitChoices.visits)
  const answers: VisitAnswers = {
    visit,
    day: readCareDay(fields, today),
    fee: fields.amount('fee', query.visit !== undefined && FREE_PRICES.includes(visit)),
    base: fields.amount('base', query.visit !== undefined && visit === 'other'),
    doctor: fields.choice('doctor', visitChoices.doctors),
    age: visit === 'paediatrician' ? 'under16' : fields.choice('age', visitChoices.ages),
    place: fields.choice('place', visitChoices.places),
    share: fields.choice('share', visitChoices.shares),
    cover: fields.choice('cover', visitChoices.covers),
    before: { today: fields.amount('today') ?? 0, thisYear: fields.amount('year') ?? 0 },
  }
  const isReady = query.visit !== undefined && Object.keys(fields.faults).length === 0
  return { answers, faults: fields.faults, result: isReady ? resultOf(answers) : null }
}

function readCareDay(fields: ReturnType<typeof readQuery>, today: string): string {
  const typed = fields.text('on')
  if (typed === '') return today
  const day = readDay(typed)
  if (day === 'not-a-date' || day === 'no-such-day') fields.fault('on', day)
  else if (day < TABLE_BEGINS) fields.fault('on', 'too-early')
  else if (day > today) fields.fault('on', 'too-late')
  return day
}

function resultOf(answers: VisitAnswers): { lines: readonly EstimateLine[] } | { unknown: NoEstimate } {
  const tariff = answers.visit === 'other' ? null : tariffOn(answers.visit, answers.day)
  const base = answers.visit === 'other' ? answers.base : (tariff?.cents ?? null)
  if (base === null) return { unknown: 'noTariff' }
  const fee = answers.fee || base
  const unknown = unknownShare(answers, fee > base)
  if (unknown) return { unknown }
  const { name, why } = rateFor(answers)
  const flat = flatFor(answers)
  const usual = rates[name === 'full' ? 'full' : PATHWAY[answers.place].inside].percent
  const refund = refundOf({
    fee,
    base,
    rate: rates[name].percent,
    pathwayRate: usual,
    flat: flat.due,
    mutuelle: answers.cover,
  })
  const baseWhy = refund.counted < base ? 'feeIsLess' : tariff ? (tariff.validFrom ? 'tariffSince' : 'tariff') : 'typed'
  const lines: EstimateLine[] = [
    { id: 'fee', cents: fee, why: answers.fee ? 'typed' : 'usual', rests: [] },
    {
      id: 'base',
      cents: refund.counted,
      why: baseWhy,
      since: tariff?.validFrom ?? null,
      rests: tariff ? [tariff] : [],
    },
    {
      id: 'gross',
      cents: refund.gross,
      why,
      percent: rates[name].percent,
      usual,
      rests: why === 'exempt' || why === 'under16' ? [rates[name], exemptFromPathway] : [rates[name]],
    },
    {
      id: 'flat',
      cents: 0 - refund.flat,
      why: flat.due > refund.flat ? 'refundTooSmall' : flat.why,
      rule: flats.visit,
      rests: [flat.rule],
    },
    { id: 'refund', cents: refund.refund, why: 'sum', rests: [] },
    ...mutuelleLine(answers.cover, refund),
    { id: 'patient', cents: refund.patient, why: 'sum', rests: [] },
  ]
  return { lines }
}

/** Combinations that our sources do not speak of: better no figure than a guess. */
function unknownShare({ visit, doctor, age, share }: VisitAnswers, isDearer: boolean): NoEstimate | null {
  const hasDoctor = doctor !== 'none' || age === 'under16'
  if (share === 'c2s' && (visit !== 'gp' || isDearer || !hasDoctor)) return 'c2sElsewhere'
  return (share === 'full' || share === 'fullNoFlat') && !hasDoctor ? 'fullWithoutDoctor' : null
}

const PATHWAY: Readonly<Record<VisitAnswers['place'], { inside: RateName; outside: RateName }>> = {
  usual: { inside: 'pathway', outside: 'outside' },
  local: { inside: 'localPathway', outside: 'localOutside' },
}

function rateFor({ visit, doctor, age, place, share }: VisitAnswers): { name: RateName; why: string } {
  const { inside, outside } = PATHWAY[place]
  if (share !== 'usual') return { name: 'full', why: share === 'c2s' ? 'c2s' : 'full' }
  if (doctor === 'declared') return { name: inside, why: inside }
  if (age === 'under16') return { name: inside, why: 'under16' }
  // Young people see a psychiatrist without having declared anybody.
  if (doctor === 'exempt' || visit === 'psychiatristYoung') return { name: inside, why: 'exempt' }
  return { name: outside, why: outside }
}

function flatFor({ age, share, before }: VisitAnswers): { due: number; why: string; rule: Dated } {
  if (age !== 'adult') return { due: 0, why: 'exemptAge', rule: exemptFromFlats }
  if (share === 'fullNoFlat' || share === 'c2s') return { due: 0, why: 'exemptShare', rule: exemptFromFlats }
  const due = flatDeduction(flats.visit, 1, before)
  return { due, why: due < flats.visit.each ? 'capped' : 'visit', rule: flats.visit }
}

function mutuelleLine(cover: Mutuelle, { mutuelle, ticket, overrun }: Refund): EstimateLine[] {
  if (cover === 'none') return []
  const leftOut = ticket + (cover === 'all' ? overrun : 0) - mutuelle
  return [{ id: 'mutuelle', cents: mutuelle, why: leftOut > 0 ? 'notPenalty' : cover, rests: [mutuelleRule] }]
}
