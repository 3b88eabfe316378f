import type { Person } from '#lib/access/actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Query } from '#lib/procedures/encode-answers.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { type PersonQuestion, personQuestions, shownPersonFacts } from '#lib/procedures/person-questions.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { Answers, Facts } from '#lib/procedures/types.ts'
import { calledIn } from '#lib/progress/called-in.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readOwnState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type PlanEffects, planEffects } from './plan-effects.ts'
import { readPersonAnswers, writePersonAnswers } from './read-person-answers.ts'

export type HouseholdPerson = {
  id: string
  who: string
  name: string
  removedAt: Instant | null
  /** Answers that stand or were typed, and those still worth asking. */
  questions: PersonQuestion[]
  preview: PersonPreview | null
}

/** What the change that an address asks for would do; `answers` are those to confirm. */
export type PersonPreview =
  | { kind: 'answers'; answers: string; effects: PlanEffects }
  | { kind: 'remove'; effects: PlanEffects }

/** `asked`: the fields of the form that was sent, with what was typed in `query`. */
export type PersonAsked = { dossierId: string; person: string; asked: readonly string[]; remove: boolean; query: Query }

/**
 * One person of a household, with what a change would do where the address asks for one. Nothing is written. Null when
 * out of reach or when there is no such person.
 */
export async function getHouseholdPerson(
  actor: Person,
  { dossierId, person, asked, remove, query }: PersonAsked,
  locale: Locale,
  at: Instant = now(),
): Promise<HouseholdPerson | null> {
  const today = parisDay(at)
  const state = isDossierId(dossierId) ? await readOwnState(actor, dossierId, today) : null
  const member = state?.household.find(({ id }) => id === person)
  if (!state || !member) return null
  const procedure = procedureOf(state)
  const sent = asked.length > 0 ? readPersonAnswers(procedure, query, today, asked) : { facts: {}, faults: [] }
  const answers = withPerson(state, person, { ...member.facts, ...sent.facts })
  const shown = shownPersonFacts(procedure, answers, person, today)
  const faults = new Map(sent.faults.map(({ id, code }) => [id, code]))
  const self = { id: 'person', facts: { ...member.facts, ...sent.facts } }
  const effectsOf = (of: Answers) => planEffects(state, planFor(procedure, of, today), locale)
  const mayChange = member.removedAt === null && state.closed === null && faults.size === 0
  return {
    id: member.id,
    who: calledIn(state, locale)(person) ?? '',
    name: member.name,
    removedAt: member.removedAt,
    questions: personQuestions(procedure, shown, self, locale, { raw: asked.length > 0 ? query : {}, faults }),
    preview: mayChange ? previewOf() : null,
  }

  function previewOf(): PersonPreview | null {
    if (remove) return { kind: 'remove', effects: effectsOf(withPerson(state as DossierState, person, null)) }
    if (asked.length === 0) return null
    return { kind: 'answers', answers: writePersonAnswers(sent.facts), effects: effectsOf(answers) }
  }
}

/** The answers of a dossier with other ones about one person, or without that person. */
function withPerson({ answers }: DossierState, person: string, facts: Facts | null): Answers {
  const isThere = answers.people.some(({ id }) => id === person)
  const people = answers.people.flatMap((one) => (one.id !== person ? [one] : facts ? [{ ...one, facts }] : []))
  return { ...answers, people: isThere || !facts ? people : [...people, { id: person, facts }] }
}
