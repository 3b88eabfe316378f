import type { Day } from '#content/schema.ts'
import { publicationOf } from '#lib/revisions/publication-of.ts'
import type { DossierView } from './dossier-view.ts'

/** `offered`: the owner may move. `sent`: it stays as it was sent. `lost`: nothing is known of what it was made with. */
export type RevisionNotice = { kind: 'offered' | 'sent' | 'lost'; revisedOn: Day | null }

type Dossier = Pick<DossierView, 'closed' | 'revision' | 'today'>

/** What a dossier's owner is told of a newer revision. Null, and nothing read, where there is nothing to tell. */
export async function revisionNotice({ closed, revision, today }: Dossier): Promise<RevisionNotice | null> {
  const { isPutOff, isSame, standing, to } = revision
  if (closed || standing === 'present') return null
  if (standing === 'lost') return { kind: 'lost', revisedOn: null }
  if (isPutOff || isSame()) return null
  const publication = await publicationOf(to)
  if (standing === 'sent') return { kind: 'sent', revisedOn: publication?.publishedOn ?? null }
  if (publication?.offeredOn && publication.offeredOn > today) return null
  return { kind: 'offered', revisedOn: publication?.publishedOn ?? null }
}
