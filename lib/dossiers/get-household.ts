import type { Person } from '#lib/access/actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { doesHouseholdMatter } from '#lib/procedures/open-person-facts.ts'
import { firstPersonFacts, type PersonQuestion, personQuestions } from '#lib/procedures/person-questions.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { calledIn } from '#lib/progress/called-in.ts'
import { readOwnState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { NEW_PERSON } from './add-to-household.ts'

export type Removed = { id: string; who: string; removedAt: Instant }

export type HouseholdView = {
  /** Removed and kept, the last to go first. */
  removed: Removed[]
  /** What is asked first of somebody new. */
  questions: PersonQuestion[]
  /** Whether anybody who comes along has something of their own in the plan. */
  matters: boolean
}

/** The household of a dossier, beside what its own view says of those who are in it. Null when out of reach. */
export async function getHousehold(
  actor: Person,
  dossierId: string,
  locale: Locale,
  at: Instant = now(),
): Promise<HouseholdView | null> {
  if (!isDossierId(dossierId)) return null
  const today = parisDay(at)
  const state = await readOwnState(actor, dossierId, today)
  if (!state) return null
  const procedure = procedureOf(state)
  const called = calledIn(state, locale)
  const removed = state.household.flatMap(({ id, removedAt }) =>
    removedAt ? [{ id, who: called(id) ?? '', removedAt }] : [],
  )
  return {
    removed: removed.toSorted((a, b) => b.removedAt.getTime() - a.removedAt.getTime()),
    questions: personQuestions(procedure, firstPersonFacts(procedure), { id: NEW_PERSON, facts: {} }, locale),
    matters: doesHouseholdMatter(procedure, state.answers, today),
  }
}
