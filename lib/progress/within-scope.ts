import type { ConsentScope } from '#db/schema/values.ts'
import type { DossierState } from './dossier-state.ts'

/**
 * A dossier as an agency may know it. Where its papers are not shared, nothing is derived from where they stand: neither
 * that they are all there nor that the client asked for help with one.
 */
export function withinScope(state: DossierState, scope: readonly ConsentScope[]): DossierState {
  return scope.includes('documents') ? state : { ...state, documents: new Map(), agencies: [] }
}
