import { expect, test } from 'vitest'
import type { DocumentKind, Localised, Procedure } from '#content/schema.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { listSources } from '#lib/procedures/registry.ts'
import type { Facts } from '#lib/procedures/types.ts'
import { channel, document, fact, procedure, step, warning, yes } from '#tests/small-procedure.ts'

const both = (text: string): Localised => ({ en: text, fr: text })
const source = listSources()[0]?.id ?? ''

const act: DocumentKind = {
  id: 'birth_cert',
  frenchName: 'Acte de naissance',
  name: { en: 'Birth certificate of {birthCountry}', fr: 'Acte de naissance\u202f: {birthCountry}' },
  acceptance: [both('both parents')],
  leadDays: { min: 7, max: 60 },
  help: { cannotLocate: both('x'), cannotObtain: both('y'), doesNotApply: both('z') },
  sources: [source],
  confidence: 'C',
  doubt: both('practice varies'),
}

const one: Procedure = {
  ...procedure(
    [
      fact(
        'birthCountry',
        { kind: 'country' },
        { order: 1, label: { en: 'Country of birth', fr: 'Pays de naissance' } },
      ),
      fact('arrivedOn', { kind: 'date' }, { order: 2 }),
      fact('student', { kind: 'boolean' }, { order: 3 }),
      fact('job', { kind: 'boolean' }, { order: 4, activeWhen: yes('student') }),
      fact('person.age', { kind: 'integer', min: 0, max: 120 }, { order: 5 }),
    ],
    [
      channel('way', { countryIn: ['birthCountry', 'eu'] }, { register: 'no' }),
      channel(
        'other',
        { not: { countryIn: ['birthCountry', 'eu'] } },
        {
          waits: [
            { months: 0, when: yes('student'), confidence: 'A' },
            { months: 3, confidence: 'B' },
          ],
        },
      ),
      warning('mind', { all: [yes('student'), yes('job')] }),
      step('gather', 1, yes('student'), { optional: true }),
      step(
        'apply',
        2,
        { applies: 'other' },
        {
          dependsOn: ['gather'],
          takes: [
            { min: 8, max: 12, when: yes('student'), confidence: 'B', sources: [source] },
            { min: 2, max: 8, confidence: 'C', sources: [source] },
          ],
          whenNothingComes: { text: both('call'), afterWeeks: [{ weeks: 12, when: yes('student') }, { weeks: 8 }] },
          dates: [
            {
              id: 'from',
              kind: 'earliest',
              on: { from: { fact: 'arrivedOn' }, months: 3 },
              text: { en: 'From {on}', fr: 'À partir du {on}' },
            },
          ],
        },
      ),
      document('civil_status', { applies: 'other' }, [{ document: 'birth_cert' }], { supplyLaterWhen: yes('student') }),
      document('child_act', { always: true }, [{ document: 'birth_cert' }], {
        forEach: { compare: ['person.age', '<', 18] },
      }),
    ],
  ),
  documents: [act],
}

function view(facts: Facts, locale: 'en' | 'fr' = 'en', people = [{ id: 'kim', facts: { 'person.age': 9 } }]) {
  const answers = { facts, people }
  return planView(one, planFor(one, answers, '2026-11-21'), answers, locale)
}

test('words of the reader: countries, days, reasons, placeholders', () => {
  const facts = { birthCountry: 'CN', arrivedOn: '2026-11-01', student: false }
  const english = view(facts)
  expect(english.documents[0]).toMatchObject({
    key: 'civil_status',
    step: 'apply',
    supplyLater: false,
  })
  expect(english.documents[0]?.alternatives()).toMatchObject([
    {
      name: 'Birth certificate of China',
      confidence: 'doubtful',
      doubt: 'practice varies',
      leadDays: { min: 7, max: 60 },
    },
  ])
  expect(english.documents[0]?.decided()).toEqual([{ fact: 'birthCountry', label: 'Country of birth', value: 'China' }])
  expect(english.steps[0]?.dates).toEqual([
    { id: 'from', kind: 'earliest', on: '2027-02-01', text: 'From 1 February 2027' },
  ])
  const french = view(facts, 'fr')
  expect(french.documents[0]?.alternatives()[0]?.name).toBe('Acte de naissance\u202f: Chine')
  expect(french.steps[0]?.dates[0]?.text).toBe('À partir du 1er février 2027')
  expect(french.answered.map((each) => each.value)).toEqual(['Chine', '1er novembre 2026', 'Non'])
})

test('the first entry that holds: waits, durations, when to ask', () => {
  const [employee, student] = [false, true].map((each) => view({ birthCountry: 'CN', student: each }))
  expect(employee?.steps[0]).toMatchObject({
    key: 'apply',
    waitsFor: [],
    takes: { minWeeks: 2 },
    whenNothingComes: { afterWeeks: 8 },
  })
  expect(student?.steps[1]).toMatchObject({
    key: 'apply',
    waitsFor: ['gather'],
    takes: { minWeeks: 8 },
    whenNothingComes: { afterWeeks: 12 },
  })
  expect(employee?.channels[0]?.waits).toEqual([{ months: 3, confidence: 'good' }])
  expect(student?.channels[0]?.waits).toEqual([{ months: 0, confidence: 'official' }])
  expect([employee?.waitMonths, student?.waitMonths]).toEqual([3, 0])
  expect(student?.documents[0]?.supplyLater).toBe(true)
})

test('papers of a person stand under their own key, at the step of the dossier', () => {
  const all = view({ birthCountry: 'CN', student: false })
  expect(all.steps[0]?.documents).toEqual(['civil_status', 'child_act|kim'])
  expect(all.documents.map((each) => each.person)).toEqual([null, 'kim'])
})

test('"perhaps" carries its question; the next question, what to find out, what is inactive', () => {
  const open = view({ job: true }, 'en', [])
  expect(open.channels[0]).toMatchObject({ state: 'perhaps', decidedBy: { id: 'birthCountry', options: [] } })
  expect(open.next?.id).toBe('birthCountry')
  expect(open.remaining).toBe(2)
  expect(open.inactive).toEqual([{ id: 'job', label: 'job', value: 'Yes' }])
  expect(open.answered).toEqual([])
  const unsure = view({ birthCountry: 'unknown', student: true }, 'fr', [])
  expect(unsure.toFindOut.map((each) => each.id)).toEqual(['birthCountry'])
  expect(unsure.next).toMatchObject({
    id: 'job',
    options: [
      { value: 'yes', label: 'Oui' },
      { value: 'no', label: 'Non' },
    ],
  })
  expect(view({ birthCountry: 'IT', student: false }, 'en', []).notForYou).toEqual([
    'other',
    'mind',
    'gather',
    'apply',
    'civil_status',
    'child_act',
  ])
})
