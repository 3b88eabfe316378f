import type { Day } from '#content/schema.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import type { DossierState } from './dossier-state.ts'
import { paperReview } from './review-of.ts'

/**
 * Keys of the needed documents that are still to get on a day: not in hand, not sent, no help asked, not promised for
 * that day or later, not waived by an agency, and read at a step that is not done yet.
 */
export function openDocuments(state: DossierState, on: Day): string[] {
  return state.plan.items
    .filter((item) => item.kind === 'document' && item.state === 'needed')
    .filter((item) => isToGet(state, item.key, on) && !isRead(state, item.id, item.person))
    .map((item) => item.key)
}

function isToGet(state: DossierState, key: string, on: Day): boolean {
  const status = state.documents.get(key)
  if (paperReview(state, key).standing === 'waived') return false
  if (!status) return true
  if (status.authority !== 'not_sent') return false
  if (status.collection === 'being_obtained') return status.expectedOn !== null && status.expectedOn < on
  return status.collection === 'to_get'
}

/** Whether a document is read at a step that is not done yet. */
export function isStillRead(state: DossierState, id: string, person: string | null): boolean {
  return !isRead(state, id, person)
}

function isRead(state: DossierState, id: string, person: string | null): boolean {
  const document = requirementsOf(procedureOf(state)).get(id)
  if (document?.kind !== 'document') return false
  return state.completions.has(document.for) || state.completions.has(`${document.for}|${person}`)
}
