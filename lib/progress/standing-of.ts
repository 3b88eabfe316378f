import type { Standing } from '#db/schema/values.ts'
import { isInHand } from './document-label.ts'
import type { DossierState } from './dossier-state.ts'

type Input = Pick<DossierState, 'closed' | 'completions' | 'documents' | 'plan' | 'steps'>

/** How far a dossier has come: derived from what was done, never typed. */
export function standingOf(state: Input): Standing {
  if (state.closed) return 'closed'
  const reached = new Set(state.steps.filter((step) => state.completions.has(step.key)).map((step) => step.marks))
  for (const mark of ['received', 'provisional', 'sent'] as const) if (reached.has(mark)) return mark
  const sending = state.steps.find((step) => step.marks === 'sent')
  const prepared = sending?.waitsFor.every((key) => state.completions.has(key)) ?? false
  return prepared && neededDocuments(state).every((key) => isInHand(state.documents.get(key)))
    ? 'ready_to_send'
    : 'getting_ready'
}

/** Keys of the documents that are certainly needed. */
export function neededDocuments(state: Pick<Input, 'plan'>): string[] {
  return state.plan.items.filter((item) => item.kind === 'document' && item.state === 'needed').map((item) => item.key)
}
