import { expect, test } from 'vitest'
import type { FactType } from '#content/schema.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { fact } from '#tests/small-procedure.ts'

const ON = '2026-11-21'

function parse(type: FactType, ...raw: readonly string[]) {
  const parsed = parseAnswer(fact('f', type), raw, ON)
  return parsed.ok ? parsed.value : `fault: ${parsed.code}`
}

test('a date is one that exists, not before 1900 and not too far ahead', () => {
  const arrival: FactType = { kind: 'date', yearsAhead: 5 }
  expect(parse(arrival, '2026-11-01')).toBe('2026-11-01')
  expect(parse(arrival, ' 2026-3-9 ')).toBe('2026-03-09')
  expect(parse(arrival, '2026-02-31')).toBe('fault: no-such-day')
  expect(parse(arrival, '2091-01-01')).toBe('fault: too-late')
  expect(parse(arrival, '2031-11-21')).toBe('2031-11-21')
  expect(parse(arrival, '2031-11-22')).toBe('fault: too-late')
  expect(parse({ kind: 'date' }, '2036-01-01')).toBe('2036-01-01')
  expect(parse({ kind: 'date' }, '2041-11-22')).toBe('fault: too-late')
  expect(parse(arrival, '1899-12-31')).toBe('fault: too-early')
  expect(parse(arrival, '1900-01-01')).toBe('1900-01-01')
  for (const text of ['--', 'soon', '2026-11', '٢٠٢٦-١١-٠١', '🎂'])
    expect(parse(arrival, text)).toBe('fault: not-a-date')
})

test('a choice, a yes or no, a number', () => {
  expect(parse({ kind: 'choice', values: ['a', 'b'] }, 'b')).toBe('b')
  expect(parse({ kind: 'choice', values: ['a', 'b'] }, 'c')).toBe('fault: not-a-choice')
  expect(parse({ kind: 'choice', values: ['a', 'b'] }, 'a', 'b')).toBe('fault: not-a-choice')
  expect(parse({ kind: 'boolean' }, 'yes')).toBe(true)
  expect(parse({ kind: 'boolean' }, 'false')).toBe(false)
  expect(parse({ kind: 'boolean' }, 'constructor')).toBe('fault: not-a-choice')
  expect(parse({ kind: 'integer', min: 0, max: 120 }, '42')).toBe(42)
  expect(parse({ kind: 'integer', min: 0, max: 120 }, '121')).toBe('fault: out-of-range')
  expect(parse({ kind: 'integer', min: 0, max: 120 }, '4.5')).toBe('fault: not-a-number')
  expect(parse({ kind: 'integer', min: 0, max: 120 }, '1e1')).toBe('fault: not-a-number')
})

test('countries by code, and lists without repetitions or a "none" that contradicts them', () => {
  expect(parse({ kind: 'country' }, 'CN')).toBe('CN')
  expect(parse({ kind: 'country' }, 'cn')).toBe('CN')
  expect(parse({ kind: 'country' }, 'XX')).toBe('fault: unknown-country')
  expect(parse({ kind: 'country', also: ['none'] }, 'none')).toBe('none')
  expect(parse({ kind: 'countries', also: ['stateless'] }, 'CN', 'stateless', 'CN')).toEqual(['CN', 'stateless'])
  expect(parse({ kind: 'countries' }, 'FR', 'Atlantis')).toBe('fault: unknown-country')
  expect(parse({ kind: 'choices', values: ['a', 'none'] }, 'none', 'a')).toEqual(['a'])
  expect(parse({ kind: 'choices', values: ['a'] }, 'none')).toEqual([])
  expect(parse({ kind: 'choices', values: ['a', 'none'] }, 'none')).toEqual(['none'])
})

test('"I don\'t know" is an answer, nothing is none', () => {
  expect(parse({ kind: 'date' }, 'unknown')).toBe('unknown')
  expect(parse({ kind: 'countries' }, '?')).toBe('unknown')
  expect(parse({ kind: 'countries' })).toBe('fault: required')
  expect(parse({ kind: 'date' }, '', ' ')).toBe('fault: required')
})
