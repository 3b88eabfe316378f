import type { Procedure, StepRequirement } from '#content/schema.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import type { Plan } from '#lib/procedures/types.ts'
import type { StepFacts } from './dossier-state.ts'

/** The steps of a plan that certainly apply, in order, each with the steps it really waits for. */
export function stepFactsOf(procedure: Procedure, plan: Plan): StepFacts[] {
  const requirements = requirementsOf(procedure)
  const certain = plan.items.filter((item) => item.kind === 'step' && item.state !== 'perhaps')
  const keys = new Set(certain.map((item) => item.key))
  return certain.flatMap((item) => {
    const step = requirements.get(item.id)
    if (step?.kind !== 'step') return []
    const waitsFor = step.dependsOn.flatMap((id) => [id, `${id}|${item.person}`].filter((key) => keys.has(key)))
    return [
      { key: item.key, actor: step.actor, waitsFor, optional: isOptional(step, item.state), marks: step.marks ?? null },
    ]
  })
}

function isOptional(step: StepRequirement, state: string): boolean {
  return step.optional === true || step.ongoing === true || state === 'recommended'
}
