import type { Day } from '#content/schema.ts'
import { publicationOf } from '#lib/revisions/publication-of.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { DossierView } from './dossier-view.ts'

/** `offered`: the owner may move. `sent`: it stays as it was sent. `lost`: nothing is known of what it was made with. */
export type RevisionNotice = { kind: 'offered' | 'sent' | 'lost'; revisedOn: Day | null }

type Dossier = Pick<DossierView, 'closed' | 'revision' | 'today'>

/** What a dossier's owner is told of a newer revision. Null, and nothing read, where there is nothing to tell. */
export async function revisionNotice(
  { closed, revision, today }: Dossier,
  at: Instant = now(),
): Promise<RevisionNotice | null> {
  const { from, isPutOff, isSame, standing, to } = revision
  if (closed || standing === 'present') return null
  if (standing === 'lost') return { kind: 'lost', revisedOn: null }
  if (isPutOff || isSame()) return null
  const [own, present] = [await publicationOf(from, at), await publicationOf(to, at)]
  // A process of the release before, while that of the next one comes up: what it takes for the present is the older.
  if (own && present && own.publishedAt > present.publishedAt) return null
  const revisedOn = present && parisDay(present.publishedAt)
  if (standing === 'sent') return { kind: 'sent', revisedOn }
  return present?.offeredOn && present.offeredOn > today ? null : { kind: 'offered', revisedOn }
}
