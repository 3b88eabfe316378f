import type { Day, Fact, FactType, Procedure } from '#content/schema.ts'
import { checkValue } from '#lib/procedures/check-value.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import { type InputFault, inputFault } from '#lib/procedures/input-fault.ts'
import { rangeFault } from '#lib/procedures/parse-answer.ts'
import { type Locale, listCountryCodes } from '#lib/procedures/registry.ts'
import type { Answers, Facts, FactValue, Person } from '#lib/procedures/types.ts'
import { UNUSED_FACTS } from '#lib/procedures/unused-facts.ts'

/** One stored answer; `personId` is empty for the dossier itself. */
export type SavedAnswer = { factId: string; personId: string; value: unknown }

/**
 * Answers given as data (`{ facts, people }`, people with plain field names), strictly: the first thing that is wrong is
 * returned with its field, a code and a sentence.
 */
export function parseAnswers(
  procedure: Procedure,
  json: unknown,
  on: Day,
  locale: Locale = 'en',
): Answers | InputFault {
  if (!isRecord(json)) return inputFault('', 'not-an-object', locale)
  const { people: inFacts, ...rest } = isRecord(json.facts) ? json.facts : {}
  if (json.facts !== undefined && !isRecord(json.facts)) return inputFault('facts', 'not-an-object', locale)
  if (inFacts !== undefined && json.people !== undefined) return inputFault('people', 'given-twice', locale)
  const facts = parseFacts(procedure, 'dossier', rest, (id) => `facts.${id}`, { on, locale })
  if (isFault(facts)) return facts
  const field = inFacts === undefined ? 'people' : 'facts.people'
  const people = parsePeople(procedure, inFacts ?? json.people ?? [], field, { on, locale })
  return isFault(people) ? people : { facts, people }
}

/** Stored answers, leniently: whatever this content does not know is set aside for export, and nothing throws. */
export function readSavedAnswers(
  procedure: Procedure,
  rows: readonly SavedAnswer[],
): { answers: Answers; quarantined: readonly SavedAnswer[] } {
  const { slots, renamed, facts } = compileProcedure(procedure)
  const dossier: Record<string, FactValue> = {}
  const people = new Map<string, Record<string, FactValue>>()
  const quarantined: SavedAnswer[] = []
  const current = rows.filter((row) => slots.has(row.factId))
  for (const row of [...current, ...rows.filter((one) => !slots.has(one.factId))]) {
    const fact = facts[slots.get(row.factId) ?? renamed.get(row.factId) ?? -1]?.fact
    const home = row.personId === '' ? dossier : (people.get(row.personId) ?? {})
    if (row.personId !== '') people.set(row.personId, home)
    const scope = row.personId === '' ? 'dossier' : 'person'
    const value = fact?.scope === scope ? checkValue(fact.type, row.value, listCountryCodes()) : undefined
    if (fact === undefined || value === undefined || home[fact.id] !== undefined) quarantined.push(row)
    else home[fact.id] = value
  }
  return { answers: { facts: dossier, people: [...people].map(([id, own]) => ({ id, facts: own })) }, quarantined }
}

export function isFault<T extends object>(value: T | InputFault): value is InputFault {
  return 'code' in value && 'message' in value && 'field' in value
}

type Settings = { on: Day; locale: Locale }

function parsePeople(
  procedure: Procedure,
  json: unknown,
  field: string,
  settings: Settings,
): readonly Person[] | InputFault {
  if (!Array.isArray(json)) return inputFault(field, 'not-a-list', settings.locale)
  const people: Person[] = []
  for (const [index, entry] of json.entries()) {
    const at = `${field}[${index}]`
    if (!isRecord(entry)) return inputFault(at, 'not-an-object', settings.locale)
    const { id, ...own } = entry
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return inputFault(`${at}.id`, 'bad-id', settings.locale)
    if (people.some((one) => one.id === id)) return inputFault(`${at}.id`, 'given-twice', settings.locale)
    const facts = parseFacts(procedure, 'person', own, (name) => `${at}.${name}`, settings)
    if (isFault(facts)) return facts
    people.push({ id, facts })
  }
  return people
}

function parseFacts(
  procedure: Procedure,
  scope: Fact['scope'],
  json: Record<string, unknown>,
  fieldOf: (id: string) => string,
  settings: Settings,
): Facts | InputFault {
  const { slots, facts: known } = compileProcedure(procedure)
  const facts: Record<string, FactValue> = {}
  for (const [name, raw] of Object.entries(json)) {
    const id = scope === 'person' && !name.startsWith('person.') ? `person.${name}` : name
    const fact = known[slots.get(id) ?? -1]?.fact
    const type = fact?.scope === scope ? fact.type : fact ? undefined : UNUSED_FACTS.get(id)
    if (type === undefined) return inputFault(fieldOf(name), 'unknown-id', settings.locale)
    const parsed = parseValue(type, raw, settings)
    if ('code' in parsed) return inputFault(fieldOf(name), parsed.code, settings.locale, type)
    facts[id] = parsed.value
  }
  return facts
}

function parseValue(
  type: FactType,
  raw: unknown,
  { on }: Settings,
): { value: FactValue } | { code: InputFault['code'] } {
  const value = checkValue(type, raw, listCountryCodes())
  if (value === undefined) return { code: faultOf(type, raw) }
  if (type.kind !== 'date' || value === 'unknown') return { value }
  const code = rangeFault(type, String(value), on)
  return code ? { code } : { value }
}

function faultOf(type: FactType, raw: unknown): InputFault['code'] {
  const isList = type.kind === 'choices' || type.kind === 'countries'
  const texts = Array.isArray(raw) ? raw.every((one) => typeof one === 'string') : typeof raw === 'string'
  if (type.kind === 'boolean') return 'wrong-type'
  if (type.kind === 'integer') return Number.isInteger(raw) ? 'out-of-range' : 'not-a-number'
  if (isList !== Array.isArray(raw) || !texts) return 'wrong-type'
  if (type.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(raw)) ? 'no-such-day' : 'not-a-date'
  return type.kind === 'country' || type.kind === 'countries' ? 'unknown-country' : 'not-a-choice'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
