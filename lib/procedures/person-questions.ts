import type { Day, Procedure } from '#content/schema.ts'
import { type CountryOption, countryOptions } from '#lib/procedures/country-options.ts'
import { openPersonFacts } from '#lib/procedures/open-person-facts.ts'
import { fieldOf, personFacts } from '#lib/procedures/person-facts.ts'
import { questionView } from '#lib/procedures/plan-words.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import { textsOf } from '#lib/procedures/texts-of.ts'
import type { Answers, Facts } from '#lib/procedures/types.ts'
import type { QuestionView } from '#lib/procedures/view-types.ts'

/** A question about one person as a form puts it. */
export type PersonQuestion = {
  /** What the field is called. */
  name: string
  question: QuestionView
  countries: readonly CountryOption[]
  typed: readonly string[]
  /** Why what was typed is not taken. */
  fault: string | null
}

/** What is asked of everybody who comes along, before anything can be said of them. */
const FIRST: readonly string[] = ['person.relation', 'person.age']

/** Ids of the facts to ask first of somebody new. */
export function firstPersonFacts(procedure: Procedure): readonly string[] {
  return personFacts(procedure).flatMap(({ id }) => (FIRST.includes(id) ? [id] : []))
}

/** Ids of the facts that a form about one person holds: those that come first, those answered, those still worth asking. */
export function shownPersonFacts(procedure: Procedure, answers: Answers, person: string, on: Day): readonly string[] {
  const facts = answers.people.find(({ id }) => id === person)?.facts ?? {}
  const open = openPersonFacts(procedure, answers, person, on)
  const isShown = (id: string) => FIRST.includes(id) || facts[id] !== undefined || open.includes(id)
  return personFacts(procedure).flatMap(({ id }) => (isShown(id) ? [id] : []))
}

/** What has to be answered about somebody: who they are, and of what comes first whatever changes the plan. */
export function missingPersonFacts(procedure: Procedure, answers: Answers, person: string, on: Day): readonly string[] {
  const facts = answers.people.find(({ id }) => id === person)?.facts ?? {}
  const open = openPersonFacts(procedure, answers, person, on)
  const [relation] = FIRST
  return firstPersonFacts(procedure).filter((id) => facts[id] === undefined && (id === relation || open.includes(id)))
}

/** These facts as questions about one person, with what stands or was typed. */
export function personQuestions(
  procedure: Procedure,
  ids: readonly string[],
  { id: person, facts }: { id: string; facts: Facts },
  locale: Locale,
  { raw = {}, faults = new Map() }: { raw?: RawFields; faults?: ReadonlyMap<string, string> } = {},
): PersonQuestion[] {
  return personFacts(procedure).flatMap((fact): PersonQuestion[] => {
    const question = ids.includes(fact.id) ? questionView(fact, locale) : null
    if (!question) return []
    const name = fieldOf(person, fact.id)
    const given = [raw[name] ?? []].flat()
    const typed = given.length > 0 ? given : textsOf(facts[fact.id])
    return [{ name, question, countries: countryOptions(question, locale), typed, fault: faults.get(name) ?? null }]
  })
}

type RawFields = Readonly<Record<string, string | readonly string[] | undefined>>
