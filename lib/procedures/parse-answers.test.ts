import { expect, test } from 'vitest'
import { parseAnswers, readSavedAnswers } from '#lib/procedures/parse-answers.ts'
import { fact, procedure } from '#tests/small-procedure.ts'

const one = procedure(
  [
    fact('arrivedOn', { kind: 'date', yearsAhead: 5 }, { order: 1 }),
    fact('birthCountry', { kind: 'country' }, { order: 2 }),
    fact('activity', { kind: 'choices', values: ['employee', 'none'] }, { order: 3, previousIds: ['job'] }),
    fact('age', { kind: 'integer', min: 0, max: 120 }, { order: 4 }),
    fact('visaValidated', { kind: 'boolean' }, { order: 5 }),
    fact('person.relation', { kind: 'choice', values: ['spouse', 'child'] }, { order: 6 }),
  ],
  [],
)

const fault = (json: unknown) => {
  const parsed = parseAnswers(one, json, '2026-11-21')
  return 'code' in parsed ? `${parsed.field} ${parsed.code}` : parsed
}

test('a good file becomes answers; people carry plain names', () => {
  const facts = { arrivedOn: '2026-11-01', birthCountry: 'CN', activity: ['none'], age: 'unknown' }
  expect(fault({ facts, people: [{ id: 'kim', relation: 'child' }] })).toEqual({
    facts,
    people: [{ id: 'kim', facts: { 'person.relation': 'child' } }],
  })
  expect(fault({ facts: { people: [{ id: 'kim', 'person.relation': 'child' }] } })).toMatchObject({
    people: [{ id: 'kim' }],
  })
  expect(fault({ facts: { swissChoice: 'lamal' } })).toEqual({ facts: { swissChoice: 'lamal' }, people: [] })
  expect(fault({ facts: { swissChoice: 'both' } })).toBe('facts.swissChoice not-a-choice')
  expect(fault({})).toEqual({ facts: {}, people: [] })
})

test('the first fault is named with its field', () => {
  expect(fault([])).toBe(' not-an-object')
  expect(fault({ facts: [] })).toBe('facts not-an-object')
  expect(fault({ facts: { shoeSize: 42 } })).toBe('facts.shoeSize unknown-id')
  expect(fault({ facts: JSON.parse('{"__proto__": 1}') })).toBe('facts.__proto__ unknown-id')
  expect(fault({ facts: { 'person.relation': 'child' } })).toBe('facts.person.relation unknown-id')
  expect(fault({ facts: { arrivedOn: '2026-02-31' } })).toBe('facts.arrivedOn no-such-day')
  expect(fault({ facts: { arrivedOn: '2091-01-01' } })).toBe('facts.arrivedOn too-late')
  expect(fault({ facts: { arrivedOn: 20_261_101 } })).toBe('facts.arrivedOn wrong-type')
  expect(fault({ facts: { arrivedOn: 'soon' } })).toBe('facts.arrivedOn not-a-date')
  expect(fault({ facts: { birthCountry: 'XX' } })).toBe('facts.birthCountry unknown-country')
  expect(fault({ facts: { birthCountry: ['CN'] } })).toBe('facts.birthCountry wrong-type')
  expect(fault({ facts: { activity: 'employee' } })).toBe('facts.activity wrong-type')
  expect(fault({ facts: { activity: ['juggler'] } })).toBe('facts.activity not-a-choice')
  expect(fault({ facts: { age: '42' } })).toBe('facts.age not-a-number')
  expect(fault({ facts: { age: 420 } })).toBe('facts.age out-of-range')
  expect(fault({ facts: { visaValidated: 'yes' } })).toBe('facts.visaValidated wrong-type')
  expect(fault({ facts: { visaValidated: null } })).toBe('facts.visaValidated wrong-type')
  expect(fault({ people: {} })).toBe('people not-a-list')
  expect(fault({ people: ['kim'] })).toBe('people[0] not-an-object')
  expect(fault({ people: [{ relation: 'child' }] })).toBe('people[0].id bad-id')
  expect(fault({ people: [{ id: 'kim' }, { id: 'kim' }] })).toBe('people[1].id given-twice')
  expect(fault({ people: [{ id: 'kim', relation: 'cousin' }] })).toBe('people[0].relation not-a-choice')
  expect(fault({ facts: { people: [{ id: 'kim', shoes: 3 }] } })).toBe('facts.people[0].shoes unknown-id')
  expect(fault({ facts: { people: [] }, people: [] })).toBe('people given-twice')
})

test('the sentence is in the language asked for, names the field and says what is expected', () => {
  const message = (locale: 'en' | 'fr') => {
    const parsed = parseAnswers(one, { facts: { activity: ['juggler'] } }, '2026-11-21', locale)
    return 'message' in parsed ? parsed.message : ''
  }
  expect(message('en')).toBe('facts.activity: this is not one of the possible answers. Expected: [employee, none].')
  expect(message('fr')).toBe(
    'facts.activity\u202f: ce n’est pas une des réponses possibles. Attendu\u202f: [employee, none].',
  )
})

test('stored answers: renamed ones are read, odd ones are set aside, nothing throws', () => {
  const rows = [
    { factId: 'job', personId: '', value: ['employee'] },
    { factId: 'age', personId: '', value: 'very old' },
    { factId: 'gone', personId: '', value: 1 },
    { factId: 'person.relation', personId: 'kim', value: 'child' },
    { factId: 'person.relation', personId: '', value: 'child' },
    { factId: 'age', personId: 'kim', value: 3 },
    { factId: 'arrivedOn', personId: '', value: null },
  ]
  const { answers, quarantined } = readSavedAnswers(one, rows)
  expect(answers).toEqual({
    facts: { activity: ['employee'] },
    people: [{ id: 'kim', facts: { 'person.relation': 'child' } }],
  })
  expect(quarantined.map((row) => `${row.factId}|${row.personId}`).sort()).toEqual(
    ['age|', 'age|kim', 'arrivedOn|', 'gone|', 'person.relation|'].sort(),
  )
  const both = readSavedAnswers(one, [
    { factId: 'job', personId: '', value: ['employee'] },
    { factId: 'activity', personId: '', value: ['none'] },
  ])
  expect(both).toMatchObject({ answers: { facts: { activity: ['none'] } }, quarantined: [{ factId: 'job' }] })
})
