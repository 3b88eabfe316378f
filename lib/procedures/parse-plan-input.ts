import type { Day, Procedure } from '#content/schema.ts'
import { type InputFault, inputFault } from '#lib/procedures/input-fault.ts'
import { isFault, parseAnswers } from '#lib/procedures/parse-answers.ts'
import { getProcedure, type Locale } from '#lib/procedures/registry.ts'
import type { Answers } from '#lib/procedures/types.ts'
import { readDay } from '#lib/pure/calendar-day.ts'

export type PlanInput = { procedure: Procedure; answers: Answers; on: Day; locale: Locale }

const FIELDS: readonly string[] = ['procedure', 'on', 'facts', 'people', 'language']

/** A file of answers as text: `{ procedure?, on?, facts, people?, language? }`. `today` stands in for a missing day. */
export function parsePlanInput(text: string, today: Day): PlanInput | InputFault {
  const json = readJson(text)
  if (json === undefined) return inputFault('', 'not-json', 'en')
  if (!isRecord(json)) return inputFault('', 'not-an-object', 'en')
  const { language = 'en' } = json
  if (language !== 'en' && language !== 'fr') return inputFault('language', 'unknown-language', 'en')
  const stranger = Object.keys(json).find((field) => !FIELDS.includes(field))
  if (stranger !== undefined) return inputFault(stranger, 'unknown-id', language)
  const { procedure: slug = 'registration', on: given = today } = json
  const procedure = typeof slug === 'string' ? getProcedure(slug) : null
  if (!procedure) return inputFault('procedure', 'unknown-procedure', language)
  const on = typeof given === 'string' ? readDay(given) : 'not-a-date'
  if (on === 'not-a-date' || on === 'no-such-day') return inputFault('on', on, language, { kind: 'date' })
  const answers = parseAnswers(procedure, { facts: json.facts, people: json.people }, on, language)
  return isFault(answers) ? answers : { procedure, answers, on, locale: language }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
