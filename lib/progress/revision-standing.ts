import type { Procedure } from '#content/schema.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'
import type { DossierState } from './dossier-state.ts'
import { standingOf } from './standing-of.ts'

/**
 * Where a dossier stands towards the present revision. `sent`: it goes by an older one and stays there, since its
 * application has left. `lost`: nothing is known of the one it was made with, and it goes by the present one.
 */
export type RevisionStanding = 'present' | 'older' | 'sent' | 'lost'

type State = Pick<DossierState, 'revision' | 'procedure' | 'content'> & Parameters<typeof standingOf>[0]

export function revisionStanding(state: State): { standing: RevisionStanding; to: Procedure; toName: string } {
  const to = getProcedure(state.procedure) ?? state.content
  const toName = revisionOf(to)
  return { standing: standingTowards(state, to, toName), to, toName }
}

function standingTowards(state: State, to: Procedure, toName: string): RevisionStanding {
  if (state.revision === toName) return 'present'
  if (state.content === to) return state.revision === revisionOf(state.content) ? 'present' : 'lost'
  return ['sent', 'provisional', 'received'].includes(standingOf(state)) ? 'sent' : 'older'
}
