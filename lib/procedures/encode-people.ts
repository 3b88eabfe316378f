import type { Day, Fact, Procedure } from '#content/schema.ts'
import { type AnswerFault, encodeValue, type Query, rawOf } from '#lib/procedures/encode-answers.ts'
import { parseAnswer } from '#lib/procedures/parse-answer.ts'
import { fieldOf, personFacts } from '#lib/procedures/person-facts.ts'
import type { FactValue, Person } from '#lib/procedures/types.ts'

/** Who comes along, as far as it was said. `isSaid` is true as well where somebody said that nobody does. */
export type Household = { people: readonly Person[]; isSaid: boolean }

/** So many come along at most: more is no family that fits into an address. */
export const MOST_PEOPLE = 12

const NOBODY = 'people=none'
const NAME = /^(p[1-9]\d?)\.\w+$/

/**
 * The household as a query, such as `p1.relation=child&p1.age=3`. A person keeps their id when another one leaves. It
 * holds codes and numbers only, never a name.
 */
export function encodePeople(procedure: Procedure, { people, isSaid }: Household): string {
  if (people.length === 0) return isSaid ? NOBODY : ''
  return people
    .flatMap(({ id, facts }) =>
      personFacts(procedure).flatMap((fact) => {
        const value = facts[fact.id]
        return value === undefined ? [] : [`${fieldOf(id, fact.id)}=${encodeValue(value)}`]
      }),
    )
    .join('&')
}

/** The household read from a query, also from a form sent by GET. What is no answer is named, and left out. */
export function decodePeople(
  procedure: Procedure,
  params: Query,
  on: Day,
): Household & { rejected: readonly AnswerFault[] } {
  const ids = new Set(Object.keys(params).flatMap((name) => NAME.exec(name)?.[1] ?? []))
  const inOrder = [...ids].toSorted((a, b) => numberOf(a) - numberOf(b)).slice(0, MOST_PEOPLE)
  const rejected: AnswerFault[] = []
  const people = inOrder.flatMap((id): Person[] => {
    const facts: Record<string, FactValue> = {}
    for (const fact of personFacts(procedure)) {
      const read = readFact(fact, id, params, on)
      if (read && 'code' in read) rejected.push(read)
      else if (read) facts[fact.id] = read.value
    }
    return Object.keys(facts).length > 0 ? [{ id, facts }] : []
  })
  return { people, isSaid: people.length > 0 || params.people === 'none', rejected }
}

/** An id for one more person: that of somebody who left is not given again while others with a higher one are there. */
export function nextPersonId(people: readonly Person[]): string {
  return `p${Math.max(0, ...people.map(({ id }) => numberOf(id))) + 1}`
}

function readFact(fact: Fact, person: string, params: Query, on: Day): { value: FactValue } | AnswerFault | null {
  const raw = rawOf(fact, params, (id) => fieldOf(person, id))
  if (raw.length === 0) return null
  const parsed = parseAnswer(fact, raw, on)
  return parsed.ok ? { value: parsed.value } : { id: fieldOf(person, fact.id), code: parsed.code }
}

function numberOf(id: string): number {
  return Number(id.slice(1))
}
