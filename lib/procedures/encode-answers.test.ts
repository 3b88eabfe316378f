import { expect, test } from 'vitest'
import { decodeAnswers, encodeAnswers } from '#lib/procedures/encode-answers.ts'
import type { Facts } from '#lib/procedures/types.ts'
import { fact, procedure } from '#tests/small-procedure.ts'

const ON = '2026-11-21'
const one = procedure(
  [
    fact('arrivedOn', { kind: 'date' }, { order: 2 }),
    fact('nationalities', { kind: 'countries', also: ['stateless'] }, { order: 1, previousIds: ['nationality'] }),
    fact('visaValidated', { kind: 'boolean' }, { order: 3 }),
    fact('holds', { kind: 'choices', values: ['ehic', 's1'] }, { order: 4 }),
    fact('person.age', { kind: 'integer', min: 0, max: 120 }, { order: 5 }),
  ],
  [],
)

const decode = (query: string) => {
  const params = new URLSearchParams(query)
  const entries = [...params.keys()].map((id) => [id, params.getAll(id)] as const)
  return decodeAnswers(one, Object.fromEntries(entries), ON)
}

test('a short query in question order, read back as it was', () => {
  const facts: Facts = { arrivedOn: '2026-11-01', visaValidated: false, nationalities: ['CN', 'FR'], holds: [] }
  const query = encodeAnswers(one, facts)
  expect(query).toBe('nationalities=CN.FR&arrivedOn=2026-11-01&visaValidated=no&holds=none')
  expect(decode(query)).toEqual({ facts, rejected: [] })
  expect(decode(encodeAnswers(one, { arrivedOn: 'unknown' })).facts).toEqual({ arrivedOn: 'unknown' })
  expect(encodeAnswers(one, { arrivedOn: 'unknown' })).toBe('arrivedOn=?')
})

test('a form sent by GET repeats a name for each tick; an empty field is no answer', () => {
  expect(decode('holds=ehic&holds=s1&arrivedOn=').facts).toEqual({ holds: ['ehic', 's1'] })
})

test('former names are read, people and strangers are not, faults are named and left out', () => {
  expect(decode('nationality=CN').facts).toEqual({ nationalities: ['CN'] })
  expect(decode('person.age=3&secret=1&constructor=1')).toEqual({ facts: {}, rejected: [] })
  expect(decode('arrivedOn=2026-02-31&nationalities=XX&visaValidated=yes')).toEqual({
    facts: { visaValidated: true },
    rejected: [
      { id: 'nationalities', code: 'unknown-country' },
      { id: 'arrivedOn', code: 'no-such-day' },
    ],
  })
})
