import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '#lib/procedures/types.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { aState, done as doneOn, happened as happenedOn, inHand, registration } from '#tests/dossier-states.ts'
import { personas } from '#tests/personas/personas.ts'
import type { DocumentStatus } from './dossier-state.ts'
import { goodOnTheDay } from './good-on-the-day.ts'
import { lastDayWithin } from './last-day-within.ts'
import { orderingPlan } from './ordering-plan.ts'
import { isAnyDayKnown, type Paper } from './papers-of.ts'
import { stepsAhead } from './steps-ahead.ts'
import { type Reading, validityOf } from './validity-of.ts'

const procedure = registration()

function paper(key: string, more: Partial<Paper> = {}): Paper {
  return {
    key,
    status: undefined,
    inHand: more.status !== undefined && more.status.collection === 'have_it',
    leadDays: { min: 0, max: 0 },
    maxAgeMonths: null,
    expires: 'none',
    endsOn: more.status?.validUntilOn ?? null,
    after: [],
    holdsUp: true,
    isForFiling: true,
    isCertain: true,
    ...more,
  }
}

const on = (from: string, to: string = from, at: Reading['at'] = 'filing'): Reading => ({ from, to, at })
const THREE = { strictest: 3, laxest: 3 }

describe('validityOf', () => {
  it('a paper with an end is good to its last day, and not a day longer', () => {
    const passport = paper('id_doc', { expires: 'all', status: inHand({ validUntilOn: '2026-06-01' }) })
    const judge = (reading: Reading, today = '2026-03-02') => validityOf(passport, reading, today)
    expect(judge(on('2026-06-01'))).toEqual({ code: 'ok', lastOn: '2026-06-01' })
    expect(judge(on('2026-06-02'))).toEqual({ code: 'expires_before', lastOn: '2026-06-01', isSure: true })
    expect(judge(on('2026-04-01', '2026-07-01'))).toMatchObject({ code: 'expires_before', isSure: false })
    expect(judge(on('2026-06-02'), '2026-06-01')).toMatchObject({ code: 'expires_before' })
    expect(judge(on('2026-06-02'), '2026-06-02')).toEqual({ code: 'expired', lastOn: '2026-06-01' })
  })

  it('less than three months means the day before the third month is over', () => {
    const bill = paper('proof_address', { maxAgeMonths: THREE, status: inHand({ issuedOn: '2026-11-30' }) })
    expect(validityOf(bill, on('2027-02-27'), '2026-12-01')).toEqual({ code: 'ok', lastOn: '2027-02-27' })
    expect(validityOf(bill, on('2027-02-28'), '2026-12-01')).toMatchObject({ code: 'too_old', isSure: true })
  })

  it('where another paper would do as well, an age is never too old for sure', () => {
    const maxAgeMonths = { strictest: 12, laxest: null }
    const proof = paper('accommodation', { maxAgeMonths, expires: 'some', status: inHand({ issuedOn: '2025-01-01' }) })
    expect(validityOf(proof, on('2026-03-01'), '2026-03-01')).toMatchObject({ code: 'too_old', isSure: false })
    const undated = paper('accommodation', { maxAgeMonths, expires: 'some', status: inHand() })
    expect(validityOf(undated, on('2026-03-01'), '2026-03-01')).toBeNull()
  })

  it('says that it does not know only of a paper that is there, and judges nothing once it was accepted', () => {
    const passport = (more: Partial<DocumentStatus>) => paper('id_doc', { expires: 'all', status: inHand(more) })
    expect(validityOf(passport({}), on('2026-03-01'), '2026-03-01')).toEqual({ code: 'unknown' })
    expect(validityOf(paper('id_doc', { expires: 'all' }), on('2026-03-01'), '2026-03-01')).toBeNull()
    const accepted = { authority: 'accepted', validUntilOn: '2026-01-01' } as const
    expect(validityOf(passport(accepted), on('2026-03-01'), '2026-03-01')).toBeNull()
  })
})

const TODAY = '2026-03-02'
const day = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(TODAY, days))
const span = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => on(addDays(TODAY, a), addDays(TODAY, a + b), 'office'))
const ages = fc.constantFrom(null, THREE, { strictest: 6, laxest: 12 }, { strictest: 12, laxest: null })
const dated = fc
  .record({
    expires: fc.constantFrom('all' as const, 'some' as const, 'none' as const),
    maxAgeMonths: ages,
    issuedOn: fc.option(day(-500, 0)),
    validUntilOn: fc.option(day(-500, 900)),
  })
  .map(({ issuedOn, validUntilOn, expires, maxAgeMonths }) =>
    paper('x', { expires, maxAgeMonths, status: inHand({ issuedOn, validUntilOn }) }),
  )
const BAD = ['expired', 'expires_before', 'too_old']

describe('whatever the dates', () => {
  it('a paper that has ended or grown too old on the judged day is never called good', () => {
    fc.assert(
      fc.property(dated, span, (one, reading) => {
        const judged = validityOf(one, reading, TODAY)
        const { issuedOn, validUntilOn } = one.status ?? inHand()
        const hasEnded = validUntilOn !== null && validUntilOn < reading.to
        const months = one.maxAgeMonths?.strictest
        const isOld = months !== undefined && issuedOn !== null && addMonths(issuedOn, months) <= reading.to
        expect(BAD.includes(judged?.code ?? '')).toBe(hasEnded || isOld)
        if (judged?.code === 'ok') expect(judged.lastOn >= reading.to).toBe(true)
        if (judged && 'isSure' in judged && judged.isSure) expect(judged.lastOn < reading.from).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('reading it later never makes it good', () => {
    fc.assert(
      fc.property(dated, span, fc.nat(300), fc.nat(60), (one, reading, later, passed) => {
        const before = validityOf(one, reading, TODAY)
        const moved = { ...reading, from: addDays(reading.from, later), to: addDays(reading.to, later) }
        const after = validityOf(one, moved, addDays(TODAY, Math.min(later, passed)))
        if (BAD.includes(before?.code ?? '')) expect(BAD).toContain(after?.code)
        if (before?.code === 'expired') expect(after?.code).toBe('expired')
      }),
      { numRuns: 3000 },
    )
  })
})

describe('orderingPlan', () => {
  const plan = (papers: readonly Paper[], notBefore: string | null = null) =>
    orderingPlan(papers, [], { today: TODAY, notBefore })
  const certificate = paper('civil_status', { leadDays: { min: 7, max: 90 } })
  const apostille = paper('apostille', { leadDays: { min: 3, max: 45 }, after: ['civil_status'] })
  const translation = paper('sworn_translation', {
    leadDays: { min: 3, max: 15 },
    after: ['civil_status', 'apostille'],
  })
  const chain = [translation, certificate, paper('rib', { leadDays: { min: 1, max: 30 } }), apostille]

  it('certificate, apostille and translation follow each other, and decide the day', () => {
    const { filing, criticalPath, papers } = plan(chain)
    expect(filing).toEqual({ from: addDays(TODAY, 13), to: addDays(TODAY, 150) })
    expect(criticalPath).toEqual(['civil_status', 'apostille', 'sworn_translation'])
    const starts = Object.fromEntries(papers.map((one) => [one.key, one.startBy]))
    expect(starts).toEqual({
      civil_status: TODAY,
      apostille: addDays(TODAY, 90),
      sworn_translation: addDays(TODAY, 135),
      rib: addDays(TODAY, 120),
    })
  })

  it('what is there already holds nothing up', () => {
    const there = { ...certificate, inHand: true, status: inHand() }
    expect(plan([translation, there, apostille]).filing.to).toBe(addDays(TODAY, 60))
    expect(plan([there])).toEqual({
      filing: { from: TODAY, to: TODAY },
      papers: [],
      criticalPath: [],
      decidedBy: null,
    })
  })

  it('goes by the day that the person expects, until that day has gone by', () => {
    const expected = (expectedOn: string) => ({
      ...certificate,
      status: inHand({ collection: 'being_obtained', expectedOn }),
    })
    expect(plan([expected('2026-03-12'), apostille]).filing).toEqual({ from: '2026-03-15', to: '2026-04-26' })
    expect(plan([expected('2026-03-01')]).filing.to).toBe(addDays(TODAY, 90))
    expect(plan([expected('2026-03-12')]).papers[0]).toMatchObject({ begun: true, startBy: null })
  })

  it('an address proof is not to be ordered so early that it is too old when the last paper comes', () => {
    const bill = paper('proof_address', { leadDays: { min: 0, max: 7 }, maxAgeMonths: THREE })
    const [ordered] = plan([bill, ...chain]).papers
    // 2 March and 150 days: 30 July. Of 30 April it would be three months old, of 1 May it is not.
    expect(ordered).toMatchObject({ orderFrom: '2026-05-01', startBy: '2026-07-23' })
    expect(plan([bill]).papers[0]).toMatchObject({ orderFrom: null })
  })

  it('a step before filing lengthens the plan by its longest time, and may decide the day', () => {
    const steps = [
      { key: 'declare', leadDays: { min: 0, max: 84 }, after: [] },
      { key: 'confirm', leadDays: { min: 7, max: 14 }, after: ['declare'] },
    ]
    const withSteps = (papers: readonly Paper[]) => orderingPlan(papers, steps, { today: TODAY, notBefore: null })
    expect(withSteps([])).toEqual({
      filing: { from: addDays(TODAY, 7), to: addDays(TODAY, 98) },
      papers: [],
      criticalPath: ['declare', 'confirm'],
      decidedBy: null,
    })
    const withPaper = withSteps([certificate])
    expect(withPaper.criticalPath).toEqual(['declare', 'confirm'])
    expect(withPaper.papers).toMatchObject([{ key: 'civil_status', startBy: addDays(TODAY, 8) }])
    expect(withSteps(chain)).toMatchObject({
      filing: { to: addDays(TODAY, 150) },
      criticalPath: ['civil_status', 'apostille', 'sworn_translation'],
    })
  })

  it('a day before which nothing may leave decides where it comes last', () => {
    expect(plan([certificate], '2026-09-01')).toMatchObject({
      filing: { from: '2026-09-01', to: '2026-09-01' },
      criticalPath: [],
      decidedBy: '2026-09-01',
      papers: [{ startBy: addDays('2026-09-01', -90) }],
    })
    expect(plan([certificate], '2026-03-20')).toMatchObject({ decidedBy: null, criticalPath: ['civil_status'] })
  })

  it('what is only helpful, may follow, or does not apply holds nothing up', () => {
    const idle = [
      { ...certificate, holdsUp: false },
      { ...certificate, key: 'x', status: inHand({ collection: 'help_asked', helpReason: 'does_not_apply' }) },
      { ...certificate, key: 'y', isCertain: false, holdsUp: false },
    ]
    expect(plan(idle).filing.to).toBe(TODAY)
    expect(plan(idle).papers.map((one) => one.key)).toEqual(['civil_status'])
  })

  it('whatever there is to get: begun by the last day it is there in time, and never too old', () => {
    const papers = fc.array(
      fc.record({
        min: fc.nat(30),
        more: fc.nat(90),
        maxAgeMonths: ages,
        after: fc.array(fc.nat(6), { maxLength: 2 }),
        holdsUp: fc.boolean(),
        collection: fc.constantFrom('to_get' as const, 'being_obtained' as const, 'have_it' as const),
        expectedOn: day(-20, 100),
      }),
      { minLength: 1, maxLength: 7 },
    )
    fc.assert(
      fc.property(
        papers,
        fc.option(day(-50, 200)),
        fc.array(fc.nat(120), { maxLength: 3 }),
        (list, notBefore, takes) => {
          const all = list.map(({ min, more, after, collection, expectedOn, ...one }, index) =>
            paper(String(index), {
              ...one,
              leadDays: { min, max: min + more },
              // Only what stands before it: never in a circle. What comes before must hold up as well.
              after: after.filter((key) => key < index && (!one.holdsUp || list[key]?.holdsUp)).map(String),
              status: inHand({ collection, expectedOn: collection === 'being_obtained' ? expectedOn : null }),
            }),
          )
          const steps = takes.map((max, index) => ({
            key: `step ${index}`,
            leadDays: { min: 0, max },
            after: index > 0 && max % 2 === 0 ? [`step ${index - 1}`] : [],
          }))
          const made = orderingPlan(all, steps, { today: TODAY, notBefore })
          for (const { leadDays } of steps) expect(made.filing.to >= addDays(TODAY, leadDays.max)).toBe(true)
          expect(made.filing.from <= made.filing.to && made.filing.from >= TODAY).toBe(true)
          expect(made.decidedBy === null || made.criticalPath.length === 0).toBe(true)
          for (const one of made.papers) {
            expect(one.ready.from <= one.ready.to).toBe(true)
            if (one.holdsUp) expect(one.ready.to <= made.filing.to).toBe(true)
            if (one.startBy !== null) {
              expect(one.startBy >= TODAY).toBe(true)
              expect(addDays(one.startBy, one.leadDays.max) <= made.filing.to).toBe(true)
            }
            if (one.orderFrom !== null) {
              const months = all[Number(one.key)]?.maxAgeMonths?.strictest ?? 0
              expect(lastDayWithin(one.orderFrom, months) >= made.filing.to).toBe(true)
              expect(lastDayWithin(addDays(one.orderFrom, -1), months) < made.filing.to).toBe(true)
              expect(one.startBy === null || one.orderFrom <= one.startBy).toBe(true)
            }
          }
          // Somebody decides the last day, unless it is today.
          const isDecided = made.criticalPath.length > 0 || made.decidedBy !== null
          expect(isDecided).toBe(made.filing.to > TODAY)
          const first = made.papers.find((one) => one.key === made.criticalPath[0])
          if (first && !first.begun) expect(first.startBy).toBe(TODAY)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('every persona', () => {
  const kinds = new Map(procedure.documents.map((one) => [one.id, one]))
  const requirements = new Map(procedure.requirements.map((one) => [one.id, one]))

  it.each(personas.filter((one) => !one.procedure))('$name', ({ facts, people = [], on: today }) => {
    const empty = aState({ answers: { facts, people }, on: today })
    const { plan, steps } = empty
    const { ordering, reading, validity } = goodOnTheDay(empty, today)
    expect(ordering !== null).toBe(steps.some((step) => step.marks === 'sent'))
    for (const judged of validity.values()) {
      if ('lastOn' in judged) expect(judged.code === 'ok').toBe(judged.lastOn >= (reading?.to ?? ''))
    }
    if (!ordering) return
    // Said once more, plainly: no paper is there before its own longest time after those it comes after.
    const items = new Map(plan.items.flatMap((one) => (one.state === 'perhaps' ? [] : [[one.key, one] as const])))
    const longest = (key: string): number => {
      const requirement = requirements.get(items.get(key)?.id ?? '')
      if (requirement?.kind !== 'document') return 0
      const own = (items.get(key)?.anyOf ?? []).map((id) => kinds.get(id)?.leadDays.max ?? 0)
      return Math.max(...own) + Math.max(0, ...(requirement.after ?? []).map(longest))
    }
    for (const paper of ordering.papers) {
      expect(paper.ready.to).toBe(addDays(today, longest(paper.key)))
      if (paper.holdsUp) expect(paper.ready.to <= ordering.filing.to).toBe(true)
    }
    // Nor does it leave before the steps without papers may be over that come before: each is begun today.
    const ahead = stepsAhead(procedure, empty)
    for (const { key, leadDays } of ahead) {
      expect(steps.find((step) => step.marks === 'sent')?.waitsFor).toContain(key)
      expect(addDays(today, leadDays.max) <= ordering.filing.to).toBe(true)
    }
    const path = ordering.criticalPath.map((key) => requirements.get(items.get(key)?.id ?? ''))
    path.slice(1).forEach((one, index) => {
      expect(one?.kind === 'document' && one.after).toContain(path[index]?.id)
    })
    const [last] = ordering.criticalPath.slice(-1)
    const lastStep = ahead.find(({ key }) => key === last)
    const days = lastStep ? lastStep.leadDays.max : last === undefined ? 0 : longest(last)
    expect(ordering.filing.to).toBe(last ? addDays(today, days) : (ordering.decidedBy ?? today))
  })
})

describe('the dossier', () => {
  const CARLOS: Facts = {
    nationalities: ['BR'],
    birthCountry: 'BR',
    place: 'mainland',
    stay: 'over3Months',
    activity: ['employee'],
    worksIn: ['FR'],
    employerCountry: 'FR',
    permit: 'card',
    permitValidUntil: '2026-06-01',
    protection: 'none',
    number: 'none',
    age: 34,
  }
  type More = {
    facts?: Facts
    documents?: Record<string, DocumentStatus>
    happened?: readonly [string, string][]
    done?: readonly string[]
  }
  const dossier = (today: string, { facts = CARLOS, documents = {}, happened = [], done = [] }: More = {}) => {
    const state = aState({
      facts,
      on: today,
      completions: doneOn(done, today),
      documents: new Map(Object.entries(documents)),
      milestones: happenedOn(...happened),
    })
    return goodOnTheDay(state, today)
  }

  it('Carlos: filed on 2 March, the permit that ends on 1 June is warned of at once', () => {
    const { reading, validity, ordering } = dossier('2026-03-02', { happened: [['sent', '2026-03-02']] })
    expect(reading).toEqual({ at: 'office', from: '2026-03-02', to: '2026-12-02' })
    expect(validity.get('residence_permit')).toEqual({ code: 'expires_before', lastOn: '2026-06-01', isSure: false })
    expect(ordering).toBeNull()
  })

  it('once the number is there nothing is read any more', () => {
    const happened = [
      ['sent', '2026-03-02'],
      ['number', '2026-05-02'],
    ] as const
    expect(dossier('2026-05-03', { happened: happened.map(([a, b]) => [a, b]) })).toMatchObject({ reading: null })
    expect(dossier('2026-05-03', { happened: happened.map(([a, b]) => [a, b]) }).validity.size).toBe(0)
  })

  it('the paper says more of its own end than an answer of long ago', () => {
    const documents = { residence_permit: inHand({ validUntilOn: '2027-06-01' }) }
    const { validity } = dossier('2026-03-02', { documents, happened: [['sent', '2026-03-02']] })
    expect(validity.get('residence_permit')).toEqual({ code: 'ok', lastOn: '2027-06-01' })
  })

  it('before filing, the certificate from abroad decides the day and the permit is judged on it', () => {
    const { reading, validity, ordering } = dossier('2026-03-02')
    expect(ordering?.criticalPath[0]).toBe('civil_status')
    expect(reading).toEqual({ at: 'filing', ...ordering?.filing })
    expect(ordering?.papers.map((one) => one.key)).toContain('proof_address')
    expect(ordering?.papers.find((one) => one.key === 'photo_vitale')).toMatchObject({ holdsUp: false, startBy: null })
    expect(validity.get('id_doc')).toBeUndefined()
    const late = dossier('2026-05-20').validity.get('residence_permit')
    expect(late).toMatchObject({ code: 'expires_before', lastOn: '2026-06-01' })
  })

  it('with every paper in hand the steps before filing decide the day, until they are ticked', () => {
    const facts = { ...CARLOS, permit: 'vlsTs', visaValidated: false }
    const { plan } = aState({ facts, on: '2026-03-02' })
    const papers = plan.items.filter(({ kind }) => kind === 'document').map(({ key }) => [key, inHand()] as const)
    const documents = Object.fromEntries(papers)
    const planAfter = (done: readonly string[]) => dossier('2026-03-02', { facts, documents, done }).ordering
    expect(planAfter(['employer_dpae'])).toMatchObject({
      filing: { from: '2026-03-02', to: addDays('2026-03-02', 84) },
      criticalPath: ['legal_stay'],
      papers: [],
    })
    // The employer's declaration: within a week.
    expect(planAfter(['legal_stay'])).toMatchObject({
      filing: { to: addDays('2026-03-02', 7) },
      criticalPath: ['employer_dpae'],
    })
    const over = planAfter(['employer_dpae', 'legal_stay'])
    expect(over).toMatchObject({ filing: { to: '2026-03-02' }, criticalPath: [] })
  })

  it('of a step that takes longer for some, their own time counts', () => {
    const content = {
      ...procedure,
      requirements: procedure.requirements.map((one) =>
        one.kind === 'step' && one.id === 'employer_dpae'
          ? {
              ...one,
              takes: [
                { min: 4, max: 26, when: { is: 'foreignPensioner' } as const, confidence: 'A' as const, sources: [] },
                { min: 1, max: 6, confidence: 'B' as const, sources: [] },
              ],
            }
          : one,
      ),
    }
    const state = aState({ facts: CARLOS, on: '2026-03-02' })
    expect(stepsAhead(content, state).find(({ key }) => key === 'employer_dpae')?.leadDays).toEqual({ min: 7, max: 42 })
  })

  it('Mei: certificate, then apostille, then translation', () => {
    const mei = { ...CARLOS, nationalities: ['CN'], birthCountry: 'CN' }
    const { ordering } = dossier('2026-03-02', { facts: mei })
    expect(ordering?.criticalPath).toEqual(['civil_status', 'apostille', 'sworn_translation'])
  })

  it('who sends nothing has no day to prepare for: papers are judged on today', () => {
    const sofia = { nationalities: ['IT'], birthCountry: 'IT', place: 'mainland', stay: 'over3Months' }
    const facts = { ...sofia, activity: ['student'], coverFromHome: 'ehic', ehicUntil: '2026-03-01', number: 'none' }
    const { reading, ordering } = dossier('2026-03-02', { facts })
    expect(reading).toEqual({ at: 'today', from: '2026-03-02', to: '2026-03-02' })
    expect(ordering).toBeNull()
  })
})

describe('whether any day is known of a paper', () => {
  const wrong = new Set(['expired', 'expires_before', 'too_old'])

  it('is said of everybody for whom a paper is wrong: nobody else is judged for a list', () => {
    let found = 0
    for (const { facts, on: today } of personas.filter((one) => (one.procedure ?? 'registration') === 'registration')) {
      for (const day of [today, addMonths(today, 6), addMonths(today, 60)]) {
        const empty = aState({ facts, on: day })
        const keys = empty.plan.items.filter(({ kind }) => kind === 'document').map(({ key }) => key)
        const noted = [{}, { issuedOn: addMonths(today, -30) }, { validUntilOn: today }]
        for (const [index, days] of noted.entries()) {
          const state = { ...empty, documents: new Map(keys.map((key) => [key, inHand(days)])) }
          const codes = [...goodOnTheDay(state, day).validity.values()].map(({ code }) => code)
          if (!codes.some((code) => wrong.has(code))) continue
          found += index === 0 ? 1 : 0
          expect(isAnyDayKnown(procedure, state)).toBe(true)
        }
      }
    }
    // By an answer alone, with nothing noted on any paper.
    expect(found).toBeGreaterThan(0)
  })

  it('is not said where nothing was noted and no answer names a day', () => {
    const facts = { age: 21, permit: 'vlsTs' }
    const state = aState({ facts })
    expect(isAnyDayKnown(procedure, state)).toBe(false)
    const noted = new Map([['id_doc', inHand({ issuedOn: '2026-01-01' })]])
    expect(isAnyDayKnown(procedure, { ...state, documents: noted })).toBe(true)
  })
})
