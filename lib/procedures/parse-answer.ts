import type { Day, Fact, FactType } from '#content/schema.ts'
import { isCountry, tidyList } from '#lib/procedures/check-value.ts'
import { listCountryCodes } from '#lib/procedures/registry.ts'
import type { FactValue } from '#lib/procedures/types.ts'
import { addMonths, readDay } from '#lib/pure/calendar-day.ts'

export type AnswerError =
  | 'required'
  | 'not-a-date'
  | 'no-such-day'
  | 'too-early'
  | 'too-late'
  | 'unknown-country'
  | 'not-a-choice'
  | 'not-a-number'
  | 'out-of-range'

export type ParsedAnswer = { ok: true; value: FactValue } | { ok: false; code: AnswerError }

/**
 * What was typed or ticked in a form, as the value of a fact. "I don't know" (`unknown`, or `?` in a query) always is
 * one. `on` is the day of evaluation, which the range of a date is counted from.
 */
export function parseAnswer(fact: Fact, raw: readonly string[], on: Day): ParsedAnswer {
  const given = raw.map((one) => one.trim()).filter((one) => one !== '')
  if (given.length === 0) return fault('required')
  if (given.includes('unknown') || given.includes('?')) return { ok: true, value: 'unknown' }
  return parseGiven(fact.type, given, on)
}

/** Whether a day is one that this fact may hold. */
export function rangeFault(type: FactType & { kind: 'date' }, day: Day, on: Day): 'too-early' | 'too-late' | null {
  if (day < '1900-01-01') return 'too-early'
  return day > addMonths(on, (type.yearsAhead ?? 15) * 12) ? 'too-late' : null
}

const MANY: readonly FactType['kind'][] = ['choices', 'countries']

function parseGiven(type: FactType, given: readonly string[], on: Day): ParsedAnswer {
  const [first = ''] = given
  if (given.length > 1 && !MANY.includes(type.kind)) return fault('not-a-choice')
  switch (type.kind) {
    case 'boolean':
      return Object.hasOwn(WORDS, first) ? { ok: true, value: WORDS[first] === true } : fault('not-a-choice')
    case 'integer':
      return parseInteger(first, type)
    case 'date':
      return parseDate(first, type, on)
    case 'choice':
      return type.values.includes(first) ? { ok: true, value: first } : fault('not-a-choice')
    case 'choices':
      return listOf(given, type, (one) => type.values.includes(one), 'not-a-choice')
    case 'country': {
      const code = countryOf(first, type)
      return code === null ? fault('unknown-country') : { ok: true, value: code }
    }
    case 'countries':
      return listOf(
        given.map((one) => countryOf(one, type) ?? one),
        type,
        (one) => countryOf(one, type) !== null,
        'unknown-country',
      )
  }
}

const WORDS: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false }

function parseInteger(text: string, type: FactType & { kind: 'integer' }): ParsedAnswer {
  if (!/^-?\d{1,9}$/.test(text)) return fault('not-a-number')
  const value = Number(text)
  return value < type.min || value > type.max ? fault('out-of-range') : { ok: true, value }
}

function parseDate(text: string, type: FactType & { kind: 'date' }, on: Day): ParsedAnswer {
  const day = readDay(text)
  if (day === 'not-a-date' || day === 'no-such-day') return fault(day)
  const code = rangeFault(type, day, on)
  return code ? fault(code) : { ok: true, value: day }
}

function countryOf(text: string, type: { also?: readonly string[] }): string | null {
  const code = isCountry(text, type, listCountryCodes()) ? text : text.toUpperCase()
  return isCountry(code, type, listCountryCodes()) ? code : null
}

/** `none` is the empty list, whether or not the fact names it among its values. */
function listOf(
  given: readonly string[],
  type: FactType,
  isEntry: (one: string) => boolean,
  code: AnswerError,
): ParsedAnswer {
  const isFine = given.every((one) => one === 'none' || isEntry(one))
  return isFine ? { ok: true, value: tidyList(given, type) } : fault(code)
}

function fault(code: AnswerError): ParsedAnswer {
  return { ok: false, code }
}
