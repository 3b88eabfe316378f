import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '#lib/procedures/types.ts'
import type { DocumentStatus, DossierState } from '#lib/progress/dossier-state.ts'
import { goodOnTheDay } from '#lib/progress/good-on-the-day.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { aState, done as doneOn, happened as happenedOn, inHand, registration } from '#tests/dossier-states.ts'
import { validity } from './validity.ts'

const TODAY = '2026-03-02'
const CARLOS: Facts = {
  nationalities: ['BR'],
  birthCountry: 'BR',
  place: 'mainland',
  stay: 'over3Months',
  activity: ['employee'],
  worksIn: ['FR'],
  employerCountry: 'FR',
  permit: 'card',
  protection: 'none',
  number: 'none',
  age: 34,
}

type More = {
  facts?: Facts
  documents?: Record<string, Partial<DocumentStatus>>
  happened?: readonly [string, string][]
  done?: readonly string[]
}

function dossier({ facts = CARLOS, documents = {}, happened = [], done = [] }: More = {}, today = TODAY): DossierState {
  return aState({
    facts,
    on: today,
    completions: doneOn(done, today),
    documents: new Map(Object.entries(documents).map(([key, one]) => [key, inHand(one)])),
    milestones: happenedOn(...happened),
  })
}

/** Everything is there but what is named. */
function allInHand(more: Record<string, Partial<DocumentStatus>> = {}): Record<string, Partial<DocumentStatus>> {
  const keys = dossier()
    .plan.items.filter(({ kind }) => kind === 'document')
    .map(({ key }) => key)
  return { ...Object.fromEntries(keys.map((key) => [key, {}])), ...more }
}

const remindedOn = (state: DossierState, item: string) =>
  validity(state)
    .filter(({ anchor }) => anchor.startsWith(`${item}@`))
    .flatMap(({ anchor, stages, isOpen }) =>
      stages.filter(({ on }) => isOpen(on)).map(({ stage, on }) => `${anchor} ${stage} ${on}`),
    )

describe('validity', () => {
  it('says nothing of a paper that is good whenever it may be read', () => {
    const documents = allInHand({ id_doc: { validUntilOn: '2026-09-30' } })
    expect(remindedOn(dossier({ documents, done: ['gather', 'employer_dpae', 'address'] }), 'id_doc')).toEqual([])
  })

  it('once filed, reminds of a paper that ends while the office may read it', () => {
    const documents = { id_doc: { authority: 'sent', sentOn: TODAY, validUntilOn: '2026-06-01' } } as const
    const filed = { documents, happened: [['sent', TODAY]] as const, done: ['apply'] }
    expect(remindedOn(dossier({ ...filed, happened: [['sent', TODAY]] }), 'id_doc')).toEqual([
      'id_doc@2026-06-01 -60 2026-04-02',
      'id_doc@2026-06-01 -30 2026-05-02',
      'id_doc@2026-06-01 -14 2026-05-18',
      'id_doc@2026-06-01 -7 2026-05-25',
    ])
    const late = { id_doc: { ...documents.id_doc, validUntilOn: '2026-12-31' } }
    expect(remindedOn(dossier({ ...filed, documents: late, happened: [['sent', TODAY]] }), 'id_doc')).toEqual([])
  })

  it('counts back from the day of filing where the paper is over before', () => {
    const certificate = { collection: 'being_obtained', expectedOn: '2026-06-10' } as const
    const documents = allInHand({ civil_status: certificate, id_doc: { validUntilOn: '2026-04-15' } })
    const state = dossier({ documents, done: ['gather', 'employer_dpae', 'address'] })
    expect(goodOnTheDay(state, TODAY).reading?.from).toBe('2026-06-10')
    expect(remindedOn(state, 'id_doc').map((one) => one.slice(-10))).toEqual([
      '2026-04-11',
      '2026-05-11',
      '2026-05-27',
      '2026-06-03',
    ])
  })

  it('asks for a new proof of address only when a new one would not be too old either', () => {
    const certificate = { collection: 'being_obtained', expectedOn: '2026-08-10' } as const
    const documents = allInHand({ civil_status: certificate, proof_address: { issuedOn: '2026-02-20' } })
    const state = dossier({ documents, done: ['gather', 'employer_dpae', 'address'] })
    expect(remindedOn(state, 'proof_address')).toEqual([
      'proof_address@2026-05-19 -60 2026-06-11',
      'proof_address@2026-05-19 -30 2026-07-11',
      'proof_address@2026-05-19 -14 2026-07-27',
      'proof_address@2026-05-19 -7 2026-08-03',
    ])
    const soon = { ...documents, civil_status: { ...certificate, expectedOn: '2026-05-10' } }
    const before = remindedOn(dossier({ documents: soon }), 'proof_address').filter(
      (one) => one.slice(-10) < '2026-05-10',
    )
    expect(before).toEqual([])
  })

  it('begins sooner by what a new one takes longer than 60 days', () => {
    const s1 = registration().documents.find(({ endFact }) => endFact === 's1Until')
    expect(s1?.leadDays.max).toBe(180)
    const plan = dossier().plan
    const asked = plan.items.find(({ id }) => id === 'id_doc')
    if (!asked || !s1) throw new Error('no such paper')
    const items = plan.items.map((one) => (one === asked ? { ...one, anyOf: [s1.id] } : one))
    const documents = { id_doc: { authority: 'sent', sentOn: TODAY, validUntilOn: '2026-10-01' } } as const
    const state = { ...dossier({ documents, happened: [['sent', TODAY]] }), plan: { ...plan, items } }
    expect(remindedOn(state, 'id_doc')[0]).toBe(`id_doc@2026-10-01 -60 ${addDays('2026-10-01', -180)}`)
  })

  it('a permit is reminded of whoever has read it, by the answer or by its own day', () => {
    const happened: [string, string][] = [
      ['sent', TODAY],
      ['number', TODAY],
    ]
    const answered = dossier({ facts: { ...CARLOS, permitValidUntil: '2026-09-01' }, happened })
    expect(remindedOn(answered, 'residence_permit')[0]).toBe('residence_permit@2026-09-01 -60 2026-07-03')
    const own = { residence_permit: { authority: 'accepted', validUntilOn: '2026-10-01' } } as const
    expect(remindedOn(dossier({ documents: own, happened }), 'residence_permit')).toHaveLength(4)
  })

  it('ends when everything was read, and counts nothing where no paper bears a day', () => {
    const documents = { id_doc: { validUntilOn: '2026-06-01' } }
    const happened: [string, string][] = [
      ['sent', TODAY],
      ['number', '2026-04-01'],
    ]
    expect(validity(dossier({ documents, happened }, '2026-04-02'))).toEqual([])
    const none = dossier()
    const untouched = {
      ...none,
      get steps(): never {
        throw new Error('counted')
      },
    }
    expect(validity(untouched)).toEqual([])
  })

  it('whatever the dates: on the day of a reminder the paper is not good for the day it will be read', () => {
    const ahead = (max: number) => fc.nat(max).map((days) => addDays(TODAY, days))
    const one = fc.record({
      validUntilOn: ahead(400),
      promised: fc.option(ahead(300)),
      issuedOn: fc.option(fc.nat(200).map((days) => addDays(TODAY, -days))),
      isSent: fc.boolean(),
    })
    fc.assert(
      fc.property(one, ({ validUntilOn, promised, issuedOn, isSent }) => {
        const civil = promised ? { collection: 'being_obtained' as const, expectedOn: promised } : {}
        const documents = allInHand({ civil_status: civil, id_doc: { validUntilOn }, proof_address: { issuedOn } })
        const state = dossier({ documents, happened: isSent ? [['sent', TODAY]] : [] })
        for (const { anchor, stages, isOpen } of validity(state)) {
          const [key = '', last = ''] = anchor.split('@')
          for (const { on } of stages) {
            if (!isOpen(on)) continue
            expect(goodOnTheDay(state, on).validity.get(key)?.code).toMatch(/expired|expires_before|too_old/)
            expect(last < (goodOnTheDay(state, on).reading?.to ?? '')).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
