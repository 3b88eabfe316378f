import type { Staff } from '#lib/access/actor.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { waitingPapers } from '#lib/progress/review-of.ts'

/** The paper to look at after this one, from here on and then from the top. */
export function nextWaiting(state: DossierState, staff: Staff, key: string): string | null {
  const order = state.plan.items.map((item) => item.key)
  const waiting = waitingPapers(state, staff.agencyId).filter((one) => one !== key)
  return waiting.find((one) => order.indexOf(one) > order.indexOf(key)) ?? waiting[0] ?? null
}
