import type { ChangeReason, ReviewState, SeenHow } from '#db/schema/values.ts'
import type { Instant } from '#lib/time/clock.ts'
import type { DocumentStatus, DossierState, FollowingAgency } from './dossier-state.ts'

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
  deciderId: string | null
  decidedAt: Instant
}

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

export type PaperReview = { standing: ReviewStanding; review: Review | null; agency: FollowingAgency | null }

const URGENCY: readonly ReviewStanding[] = ['changes_asked', 'waived', 'waiting', 'accepted']

/** What agencies say of one paper: where there are several, what asks most of the client. */
export function paperReview(
  { agencies, documents }: Pick<DossierState, 'agencies' | 'documents'>,
  key: string,
): PaperReview {
  const status = documents.get(key)
  const said = agencies.flatMap((agency) => {
    const review = agency.reviews?.get(key)
    return agency.reviews ? [{ standing: reviewStanding(status, review), review: review ?? null, agency }] : []
  })
  const first = URGENCY.flatMap((standing) => said.find((one) => one.standing === standing) ?? [])[0]
  return first ?? { standing: 'none', review: null, agency: null }
}

type Papers = Pick<DossierState, 'agencies' | 'documents' | 'plan'>

/** Keys of the papers that an agency wants changed, in the order of the plan. */
export function changesAsked(state: Papers): string[] {
  if (state.agencies.length === 0) return []
  return keysOfPapers(state).filter((key) => paperReview(state, key).standing === 'changes_asked')
}

/** Keys of the papers that wait for one agency, in the order of the plan. None where they are not shared with it. */
export function waitingPapers(state: Papers, agencyId: string): string[] {
  const reviews = state.agencies.find((one) => one.agencyId === agencyId)?.reviews
  if (!reviews) return []
  return keysOfPapers(state).filter((key) => reviewStanding(state.documents.get(key), reviews.get(key)) === 'waiting')
}

/** Of these, whose word the client wants looked at again, by item key: they wait for somebody else of the agency. */
export function secondLooks(state: Papers, agencyId: string): ReadonlyMap<string, string> {
  const reviews = state.agencies.find((one) => one.agencyId === agencyId)?.reviews
  const asked = waitingPapers(state, agencyId).flatMap((key): [string, string][] => {
    const review = reviews?.get(key)
    return review?.lookAgainAt && review.deciderId ? [[key, review.deciderId]] : []
  })
  return new Map(asked)
}

function keysOfPapers({ plan }: Papers): string[] {
  return plan.items.flatMap(({ kind, key }) => (kind === 'document' ? [key] : []))
}
