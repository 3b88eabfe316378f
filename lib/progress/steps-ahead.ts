import type { Procedure, StepRequirement } from '#content/schema.ts'
import { readAnswers } from '#lib/procedures/read-answers.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import type { DossierState, StepFacts } from './dossier-state.ts'
import { stepsToFiling } from './steps-to-filing.ts'

/** A step that must be over before the application leaves: how long it takes, and the steps that come before it. */
export type StepAhead = { key: string; leadDays: { min: number; max: number }; after: readonly string[] }

type State = Pick<DossierState, 'answers' | 'completions' | 'plan' | 'steps'>

/**
 * The open steps on the way to filing that take time of their own. Where papers are read at a step their time is its time,
 * and where its day is known that day counts.
 */
export function stepsAhead(procedure: Procedure, state: State): StepAhead[] {
  const onTheWay = stepsToFiling(state)
  const requirements = requirementsOf(procedure)
  const certain = new Set(state.plan.items.filter(({ state: one }) => one !== 'perhaps').map(({ id }) => id))
  const withPapers = new Set(
    procedure.requirements.flatMap((one) => (one.kind === 'document' && certain.has(one.id) ? [one.for] : [])),
  )
  const dated = new Set(state.plan.dates.filter(({ kind }) => kind === 'earliest').map(({ step }) => step))
  const ahead = state.steps.flatMap((step): (StepAhead & Pick<StepFacts, 'waitsFor'>)[] => {
    const [id = ''] = step.key.split('|')
    const requirement = requirements.get(id)
    if (requirement?.kind !== 'step' || requirement.collects || withPapers.has(id) || dated.has(step.key)) return []
    if (step.marks === 'sent' || step.optional || !onTheWay.has(step.key) || state.completions.has(step.key)) return []
    const takes = takesOf(procedure, requirement, state)
    if (!takes) return []
    return [{ key: step.key, leadDays: { min: takes.min * 7, max: takes.max * 7 }, after: [], waitsFor: step.waitsFor }]
  })
  const keys = new Set(ahead.map(({ key }) => key))
  return ahead.map(({ waitsFor, ...step }) => ({ ...step, after: waitsFor.filter((key) => keys.has(key)) }))
}

function takesOf(procedure: Procedure, { takes = [] }: StepRequirement, { answers, plan }: State) {
  const [first] = takes
  if (!first?.when) return first
  const read = readAnswers(procedure, answers, plan.on)
  return takes.find(({ when }) => when === undefined || read.decide(when).truth === true)
}
