import type { DateExpr, FactType, Predicate, Procedure } from '#content/schema.ts'
import type { ContentLibrary } from '#lib/procedures/check-content.ts'
import { factOfDate } from '#lib/procedures/fact-of-date.ts'
import { namesOf } from '#lib/procedures/names-of.ts'
import { predicatesOf } from '#lib/procedures/predicates-of.ts'
import { isDay } from '#lib/pure/calendar-day.ts'

/** Every node typed against the fact that it tests; every name known; facts of a person only where one is spoken of. */
export function checkPredicates(procedure: Procedure, library: ContentLibrary): string[] {
  const types = new Map(procedure.facts.map((one) => [one.id, one.type]))
  const check = checkerOf(types, library)
  const dates = procedure.requirements.flatMap((one) => (one.kind === 'step' ? (one.dates ?? []) : []))
  return [
    ...predicatesOf(procedure).flatMap(({ where, predicate }) => check(predicate).map((fault) => `${where}: ${fault}`)),
    ...dates.flatMap(({ id, on }) => dateFaults(on, types).map((fault) => `date ${id}: ${fault}`)),
    ...unknownNames(procedure),
    ...personsOutOfPlace(procedure),
    ...procedure.requirements
      .filter((one) => one.alsoForDossierWhen && !one.forEach)
      .map((one) => `${one.id}: alsoForDossierWhen goes with forEach`),
  ]
}

type Types = ReadonlyMap<string, FactType>

function checkerOf(types: Types, library: ContentLibrary): (predicate: Predicate) => string[] {
  const check = (predicate: Predicate): string[] => {
    if ('all' in predicate || 'any' in predicate) {
      const parts = 'all' in predicate ? predicate.all : predicate.any
      return [...(parts.length === 0 ? ['an empty list of conditions'] : []), ...parts.flatMap(check)]
    }
    if ('not' in predicate) return check(predicate.not)
    if ('is' in predicate || 'applies' in predicate || 'always' in predicate) return []
    return leafFaults(predicate, types, library)
  }
  return check
}

function leafFaults(leaf: Predicate, types: Types, { groups, countries }: ContentLibrary): string[] {
  const fact = namesOf(leaf)[0]?.name ?? ''
  const type = types.get(fact)
  if (!type) return [`no fact is called ${fact}`]
  const wrong = (op: string) => [`${op} does not fit ${fact}, which is a ${type.kind}`]
  const values = (list: readonly unknown[]) =>
    list.filter((value) => !fits(value, type, countries)).map((value) => `${fact} can never be ${String(value)}`)
  if ('eq' in leaf) return isOneOf(type, SINGLE) ? values([leaf.eq[1]]) : wrong('eq')
  if ('in' in leaf) return isOneOf(type, ['choice', 'country']) ? values(leaf.in[1]) : wrong('in')
  if ('has' in leaf) return isOneOf(type, LISTS) ? values([leaf.has[1]]) : wrong('has')
  if ('hasAny' in leaf) return isOneOf(type, LISTS) ? values(leaf.hasAny[1]) : wrong('hasAny')
  if ('compare' in leaf) return type.kind === 'integer' ? [] : wrong('compare')
  if ('beforeBirth' in leaf) {
    const isAge = types.get(leaf.beforeBirth[1])?.kind === 'integer'
    return type.kind === 'date' && isAge ? [] : wrong('beforeBirth')
  }
  if ('count' in leaf) return isOneOf(type, LISTS) ? [] : wrong('count')
  if ('before' in leaf) return type.kind === 'date' ? dateFaults(leaf.before[1], types) : wrong('before')
  if ('after' in leaf) return type.kind === 'date' ? dateFaults(leaf.after[1], types) : wrong('after')
  if ('countryIn' in leaf) {
    if (!isOneOf(type, ['country', 'countries'])) return wrong('countryIn')
    const known = groups.some((group) => group.id === leaf.countryIn[1])
    return known ? [] : [`no country group is called ${leaf.countryIn[1]}`]
  }
  return []
}

const SINGLE: readonly FactType['kind'][] = ['boolean', 'choice', 'country', 'integer']
const LISTS: readonly FactType['kind'][] = ['choices', 'countries']

function isOneOf(type: FactType, kinds: readonly FactType['kind'][]): boolean {
  return kinds.includes(type.kind)
}

function fits(value: unknown, type: FactType, countries: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return typeof value === 'number' && value >= type.min && value <= type.max
    case 'choice':
      return typeof value === 'string' && type.values.includes(value)
    case 'choices':
      return typeof value === 'string' && (value === 'none' || type.values.includes(value))
    case 'country':
      return typeof value === 'string' && (countries.has(value) || (type.also ?? []).includes(value))
    case 'countries':
      return (
        typeof value === 'string' && (value === 'none' || countries.has(value) || (type.also ?? []).includes(value))
      )
    case 'date':
      return false
  }
}

function dateFaults(expression: DateExpr, types: Types): string[] {
  const { from } = expression
  if (typeof from === 'object' && 'day' in from) return isDay(from.day) ? [] : [`${from.day} is no day`]
  const fact = factOfDate(expression)
  return fact === null || types.get(fact)?.kind === 'date' ? [] : [`no date is called ${fact}`]
}

function unknownNames(procedure: Procedure): string[] {
  const requirements = new Set(procedure.requirements.map((one) => one.id))
  return predicatesOf(procedure).flatMap(({ where, predicate }) =>
    namesOf(predicate)
      .filter(({ kind, name }) => {
        if (kind === 'definition') return !Object.hasOwn(procedure.definitions, name)
        return kind === 'requirement' && !requirements.has(name)
      })
      .map(({ kind, name }) => `${where}: no ${kind} is called ${name}`),
  )
}

/** Outside a requirement of each person, "the person's age" means nothing and would stay unknown for ever. */
function personsOutOfPlace(procedure: Procedure): string[] {
  const personal = new Set(procedure.facts.filter((one) => one.scope === 'person').map((one) => one.id))
  const isPersonal = (predicate: Predicate, depth = 0): boolean =>
    namesOf(predicate).some(({ kind, name }) => {
      if (kind === 'fact') return personal.has(name)
      const definition = kind === 'definition' ? procedure.definitions[name] : undefined
      return definition !== undefined && depth < 50 && isPersonal(definition, depth + 1)
    })
  return predicatesOf(procedure)
    .filter(({ predicate, perPerson }) => !perPerson && isPersonal(predicate))
    .map(({ where }) => `${where}: speaks of a person where none is meant`)
}
