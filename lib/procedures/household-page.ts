import type { Day, Procedure } from '#content/schema.ts'
import { type AnswerFault, decodeAnswers, encodeAnswers, type Query, rawOf } from './encode-answers.ts'
import { decodePeople, encodePeople, MOST_PEOPLE, nextPersonId } from './encode-people.ts'
import { doesHouseholdMatter, openPersonFacts } from './open-person-facts.ts'
import { fieldOf, personFacts } from './person-facts.ts'
import { personInWords } from './person-in-words.ts'
import {
  firstPersonFacts,
  missingPersonFacts,
  type PersonQuestion,
  personQuestions,
  shownPersonFacts,
} from './person-questions.ts'
import type { Locale } from './registry.ts'
import type { Facts, Person } from './types.ts'

export type HouseholdPage = {
  /** Everything said so far, as a query. */
  query: string
  /** The same once nobody else comes: what the plan is reached by. */
  done: string
  people: readonly {
    id: string
    who: string
    /** The query without this person. */
    without: string
  }[]
  /** About somebody new where `who` is null. Null where as many come along as an address holds. */
  form: { person: string; who: string | null; questions: readonly PersonQuestion[]; hidden: readonly Field[] } | null
  /** Whether anybody who comes along changes the plan. */
  matters: boolean
}

type Field = { name: string; value: string }

/**
 * The page "Who comes with you?" of somebody without an account. What a form sent is read first (`asked`: the names of
 * its fields); then comes whoever something is still worth asking of, then a form for one more.
 */
export function householdPage(
  procedure: Procedure,
  params: Query,
  locale: Locale,
  on: Day,
  { asked = [], ask }: { asked?: readonly string[]; ask?: string | undefined } = {},
): HouseholdPage {
  const { facts } = decodeAnswers(procedure, params, on)
  const read = decodePeople(procedure, params, on)
  const people = read.people.map((one) => withUnknown(procedure, one, asked, params))
  const faults = faultsOf(procedure, { facts, people }, on, asked, read.rejected)
  const faulty = [...faults.keys()][0]?.split('.')[0]
  const settled = people.filter(({ id }) => id !== faulty)
  const queryOf = (some: readonly Person[], isSaid = false) =>
    [encodeAnswers(procedure, facts), encodePeople(procedure, { people: some, isSaid })].filter(Boolean).join('&')
  const stillOpen = ({ id }: Person) => openPersonFacts(procedure, { facts, people: settled }, id, on).length > 0
  const about = faulty ?? (ask !== undefined ? settled.find(({ id }) => id === ask) : settled.find(stillOpen))?.id
  const person = about ?? nextPersonId(settled)
  const current = people.find(({ id }) => id === person) ?? { id: person, facts: {} }
  const everybody = people.includes(current) ? people : [...people, current]
  const shown = faulty
    ? personFacts(procedure).flatMap(({ id }) => (asked.includes(fieldOf(person, id)) ? [id] : []))
    : about
      ? shownPersonFacts(procedure, { facts, people: everybody }, person, on)
      : firstPersonFacts(procedure)
  return {
    query: queryOf(settled, params.people === 'none'),
    done: queryOf(settled, true),
    people: settled.map((one) => ({
      id: one.id,
      who: personInWords(one.facts, locale),
      without: queryOf(settled.filter((other) => other !== one)),
    })),
    form:
      about === undefined && settled.length >= MOST_PEOPLE
        ? null
        : {
            person,
            who: settled.includes(current) ? personInWords(current.facts, locale) : null,
            questions: personQuestions(procedure, shown, current, locale, { raw: params as Raw, faults }),
            hidden: [...new URLSearchParams(queryOf(settled.filter(({ id }) => id !== person)))].map(
              ([name, value]) => ({ name, value }),
            ),
          },
    matters: doesHouseholdMatter(procedure, { facts, people: [] }, on),
  }
}

type Raw = Readonly<Record<string, string | readonly string[] | undefined>>

/** A question that was put and left open is one to which the person does not know the answer. */
function withUnknown(procedure: Procedure, one: Person, asked: readonly string[], params: Query): Person {
  const first = firstPersonFacts(procedure)
  const left = personFacts(procedure).filter(
    (fact) =>
      asked.includes(fieldOf(one.id, fact.id)) &&
      !first.includes(fact.id) &&
      rawOf(fact, params, (id) => fieldOf(one.id, id)).length === 0,
  )
  const unknown: Facts = Object.fromEntries(left.map(({ id }) => [id, 'unknown']))
  return left.length === 0 ? one : { ...one, facts: { ...one.facts, ...unknown } }
}

/** What is wrong with the form just sent, by field. */
function faultsOf(
  procedure: Procedure,
  { facts, people }: { facts: Facts; people: readonly Person[] },
  on: Day,
  asked: readonly string[],
  rejected: readonly AnswerFault[],
): ReadonlyMap<string, string> {
  const refused = rejected.filter(({ id }) => asked.includes(id)).map(({ id, code }) => [id, code] as const)
  const sent = asked[0]?.split('.')[0]
  if (sent === undefined) return new Map()
  const all = people.some(({ id }) => id === sent) ? people : [...people, { id: sent, facts: {} }]
  const missing = missingPersonFacts(procedure, { facts, people: all }, sent, on).map((id) => fieldOf(sent, id))
  const required = missing.filter((name) => asked.includes(name)).map((name) => [name, 'required'] as const)
  return new Map([...required, ...refused])
}
