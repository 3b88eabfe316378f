import type { ChangeReason, ReviewState, SeenHow } from '#db/schema/values.ts'
import type { Instant } from '#lib/time/clock.ts'
import type { DocumentStatus, DossierState } from './dossier-state.ts'

/** An agency's word on a paper. */
export type Review = {
  state: ReviewState
  /** The version of the document's status that it is about. */
  documentVersion: number
  /** Goes up with each change of the review itself. */
  version: number
  reason: ChangeReason | null
  words: string
  seenHow: SeenHow | null
  lookAgainAt: Instant | null
  /** The name of whoever said it, where they gave one. */
  decidedBy: string | null
  decidedAt: Instant
}

/** An agency that looks at the papers of a dossier, with its owner's consent, and its word on each by item key. */
export type Reviewer = { agencyId: string; slug: string; name: string; reviews: ReadonlyMap<string, Review> }

/** `waiting` follows from what the client says: it is never what an agency said. */
export type ReviewStanding = 'none' | 'waiting' | 'accepted' | 'changes_asked' | 'waived'

/** What of a paper an agency looks at: which answer of the client's, and whether it has left. */
type Shown = Pick<DocumentStatus, 'version' | 'collection' | 'authority'>

/**
 * Where a paper stands with an agency. A word on an older version is void; that a paper is not needed holds whatever the
 * client says of it. What has been sent waits for nobody.
 */
export function reviewStanding(status: Shown | undefined, review: Review | undefined): ReviewStanding {
  if (review?.state === 'waived') return 'waived'
  if (status && status.authority !== 'not_sent') return 'none'
  const isAboutThis = review?.documentVersion === (status?.version ?? 0) && !review.lookAgainAt
  if (review && isAboutThis && review.state !== 'waiting') return review.state
  return status?.collection === 'have_it' ? 'waiting' : 'none'
}

export type PaperReview = { standing: ReviewStanding; review: Review | null; reviewer: Reviewer | null }

const URGENCY: readonly ReviewStanding[] = ['changes_asked', 'waived', 'waiting', 'accepted']

/** What agencies say of one paper: where there are several, what asks most of the client. */
export function paperReview(state: Pick<DossierState, 'documents' | 'reviewers'>, key: string): PaperReview {
  const status = state.documents.get(key)
  const said = state.reviewers.map((reviewer) => {
    const review = reviewer.reviews.get(key)
    return { standing: reviewStanding(status, review), review: review ?? null, reviewer }
  })
  const first = URGENCY.flatMap((standing) => said.find((one) => one.standing === standing) ?? [])[0]
  return first ?? { standing: 'none', review: null, reviewer: null }
}

/** Keys of the papers that an agency wants changed, in the order of the plan. */
export function changesAsked(state: Pick<DossierState, 'documents' | 'plan' | 'reviewers'>): string[] {
  if (state.reviewers.length === 0) return []
  return state.plan.items
    .filter(({ kind, key }) => kind === 'document' && paperReview(state, key).standing === 'changes_asked')
    .map(({ key }) => key)
}
