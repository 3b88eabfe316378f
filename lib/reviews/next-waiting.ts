import type { Staff } from '#lib/access/actor.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { reviewStanding } from '#lib/progress/review-of.ts'

/** Keys of the papers that wait for an agency, in the order of the plan. */
export function waitingPapers(state: DossierState, agencyId: string): string[] {
  const reviewer = state.reviewers.find((one) => one.agencyId === agencyId)
  if (!reviewer) return []
  return state.plan.items
    .filter(({ kind, key }) => kind === 'document' && isWaiting(state, reviewer.reviews.get(key), key))
    .map(({ key }) => key)
}

function isWaiting(state: DossierState, review: Parameters<typeof reviewStanding>[1], key: string): boolean {
  return reviewStanding(state.documents.get(key), review) === 'waiting'
}

/** The paper to look at after this one, from here on and then from the top. */
export function nextWaiting(state: DossierState, staff: Staff, key: string): string | null {
  const order = state.plan.items.map((item) => item.key)
  const waiting = waitingPapers(state, staff.agencyId).filter((one) => one !== key)
  return waiting.find((one) => order.indexOf(one) > order.indexOf(key)) ?? waiting[0] ?? null
}
