import { expect, test } from 'vitest'
import { isFault } from '#lib/procedures/parse-answers.ts'
import { parsePlanInput } from '#lib/procedures/parse-plan-input.ts'

const TODAY = '2026-11-21'

const fault = (input: unknown) => {
  const parsed = parsePlanInput(typeof input === 'string' ? input : JSON.stringify(input), TODAY)
  if (!isFault(parsed)) throw new Error('accepted')
  return [parsed.field, parsed.code]
}

test('a day, a language and a procedure may be left out', () => {
  expect(parsePlanInput('\uFEFF{}', TODAY)).toMatchObject({
    procedure: { slug: 'registration' },
    answers: { facts: {}, people: [] },
    on: TODAY,
    locale: 'en',
  })
  expect(parsePlanInput('{ "on": "2025-02-28", "language": "fr" }', TODAY)).toMatchObject({
    on: '2025-02-28',
    locale: 'fr',
  })
})

test('whatever else is wrong is named', () => {
  expect(fault({ on: '2026-02-31' })).toEqual(['on', 'no-such-day'])
  expect(fault({ on: 20_261_121 })).toEqual(['on', 'not-a-date'])
  expect(fault({ language: 'de' })).toEqual(['language', 'unknown-language'])
  expect(fault({ procedure: 'retirement' })).toEqual(['procedure', 'unknown-procedure'])
  expect(fault({ procedure: ['registration'] })).toEqual(['procedure', 'unknown-procedure'])
  expect(fault({ colour: 'red' })).toEqual(['colour', 'unknown-id'])
  expect(fault({ facts: [] })).toEqual(['facts', 'not-an-object'])
  expect(fault({ facts: null })).toEqual(['facts', 'not-an-object'])
  expect(fault([])).toEqual(['', 'not-an-object'])
  expect(fault('null')).toEqual(['', 'not-an-object'])
  expect(fault('')).toEqual(['', 'not-json'])
})
