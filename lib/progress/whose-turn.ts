import type { DossierState, StepFacts } from './dossier-state.ts'

export type Turn = 'me' | 'agency' | 'authority' | 'thirdParty' | 'nobody'

type Standing = Pick<DossierState, 'closed' | 'completions' | 'steps'>

/** Who has to act next: `me` as soon as one open step is mine. `nobody` once closed or when every step is done. */
export function whoseTurn(state: Standing): Turn {
  if (state.closed) return 'nobody'
  const open = openSteps(state).filter((step) => !step.optional)
  const [first] = open
  if (!first) return 'nobody'
  if (open.some((step) => step.actor === 'me')) return 'me'
  return first.actor === 'employer' || first.actor === 'me' ? 'thirdParty' : first.actor
}

/** Steps that are not done while everything they wait for is, in order. */
export function openSteps(state: Pick<Standing, 'completions' | 'steps'>): StepFacts[] {
  return state.steps.filter(
    (step) => !state.completions.has(step.key) && step.waitsFor.every((key) => state.completions.has(key)),
  )
}
