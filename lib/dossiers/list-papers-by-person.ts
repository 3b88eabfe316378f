import type { Person } from '#lib/access/actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import { calledIn } from '#lib/progress/called-in.ts'
import { isInHand } from '#lib/progress/document-label.ts'
import { readOwnState } from '#lib/progress/read-dossier-state.ts'
import { paperReview } from '#lib/progress/review-of.ts'
import { byPerson } from '#lib/pure/by-person.ts'
import { capital } from '#lib/pure/capital.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

/** `french` is what the office reads, `own` the same in the reader's language. */
type HandedIn = { key: string; french: string; own: string; inHand: boolean }

/** What is handed in for one person, called as the office is told; `who` is null for the person whose dossier it is. */
export type PersonPapers = { person: string | null; who: string | null; papers: HandedIn[] }

/** The papers to hand in at a counter, in the order of the plan, one list for each person. Empty when out of reach. */
export async function listPapersByPerson(
  actor: Person,
  dossierId: string,
  locale: Locale,
  at: Instant = now(),
): Promise<PersonPapers[]> {
  const state = isDossierId(dossierId) ? await readOwnState(actor, dossierId, parisDay(at)) : null
  if (!state) return []
  const called = calledIn(state, 'fr', 'theirs')
  const names = new Map(state.household.map(({ id, name }) => [id, name]))
  const whoIs = (person: string) => names.get(person) || capital(called(person) ?? '')
  const requirements = requirementsOf(procedureOf(state))
  const needed = state.plan.items.filter(({ kind, state: need }) => kind === 'document' && need === 'needed')
  const papers = needed.flatMap(({ id, key, person }) => {
    const title = requirements.get(id)?.title
    const review = paperReview(state, key)
    if (!title || review.standing === 'waived') return []
    const inHand = isInHand(state.documents.get(key), review)
    return [{ key, person, who: person && whoIs(person), french: title.fr, own: title[locale], inHand }]
  })
  return byPerson(papers).map(({ person, who, items }) => ({
    person,
    who,
    papers: items.map(({ key, french, own, inHand }) => ({ key, french, own, inHand })),
  }))
}
