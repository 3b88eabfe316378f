import type { Standing } from '#db/schema/values.ts'
import { isInHand } from './document-label.ts'
import type { DossierState } from './dossier-state.ts'
import { paperReview } from './review-of.ts'

type Input = Pick<DossierState, 'agencies' | 'closed' | 'completions' | 'documents' | 'plan' | 'steps'>

/** How far a dossier has come: derived from what was done, never typed. */
export function standingOf(state: Input): Standing {
  if (state.closed) return 'closed'
  const reached = new Set(state.steps.filter((step) => state.completions.has(step.key)).map((step) => step.marks))
  for (const mark of ['received', 'provisional', 'sent'] as const) if (reached.has(mark)) return mark
  const sending = state.steps.find((step) => step.marks === 'sent')
  const prepared = sending?.waitsFor.every((key) => state.completions.has(key)) ?? false
  return prepared && neededDocuments(state).every((key) => isReady(state, key)) ? 'ready_to_send' : 'getting_ready'
}

/** In hand, and not with an agency that is still to look at it. */
function isReady(state: Input, key: string): boolean {
  const said = paperReview(state, key)
  return said.standing !== 'waiting' && isInHand(state.documents.get(key), said)
}

/** Keys of the documents that are certainly needed. */
export function neededDocuments(state: Pick<Input, 'plan'>): string[] {
  return state.plan.items.filter((item) => item.kind === 'document' && item.state === 'needed').map((item) => item.key)
}
