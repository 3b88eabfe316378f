import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { secondLooks, waitingPapers } from '#lib/progress/review-of.ts'
import { hasColleague } from './has-colleague.ts'

/**
 * The paper to look at after this one, from here on and then from the top. Not one whose second look is for a colleague,
 * as long as there is one.
 */
export async function nextWaiting(tx: Tx, state: DossierState, staff: Staff, key: string): Promise<string | null> {
  const order = state.plan.items.map((item) => item.key)
  const again = secondLooks(state, staff.agencyId)
  const isMine = (one: string) => again.get(one) === staff.userId
  const all = waitingPapers(state, staff.agencyId).filter((one) => one !== key)
  const waiting = all.some(isMine) && (await hasColleague(tx, staff)) ? all.filter((one) => !isMine(one)) : all
  return waiting.find((one) => order.indexOf(one) > order.indexOf(key)) ?? waiting[0] ?? null
}
