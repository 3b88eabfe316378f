import type { StepRequirement } from '#content/schema.ts'
import type { Node } from '#lib/procedures/compiled.ts'
import { activityOf, evaluatePredicate, homeOf } from '#lib/procedures/evaluate-predicate.ts'
import { firstHolding } from '#lib/procedures/first-holding.ts'
import { itemKey } from '#lib/procedures/item-key.ts'
import type { Shown, ViewContext } from '#lib/procedures/plan-view.ts'
import { sureness } from '#lib/procedures/plan-words.ts'
import type { Scope } from '#lib/procedures/scope.ts'
import type { PlanItem } from '#lib/procedures/types.ts'
import type { StepView } from '#lib/procedures/view-types.ts'

export function stepView(shown: Shown<StepRequirement>, context: ViewContext): StepView {
  const { base, item, requirement } = shown
  const { plan, words } = context
  return {
    ...base,
    order: requirement.order,
    actor: requirement.actor,
    waitsFor: waitsFor(item, requirement, plan.items),
    optional: requirement.optional === true || item.state === 'recommended',
    ongoing: requirement.ongoing === true,
    how: words.texts(requirement.how, item.person),
    takes: takesOf(shown, context),
    whenNothingComes: whenNothingComes(shown, context),
    unlocks: words.texts(requirement.unlocks, item.person),
    stillClosed: words.texts(requirement.stillClosed, item.person),
    dates: datesOf(shown, context),
    questions: questionsAt(shown, context),
    documents: plan.items.filter((one) => isReadAt(one, item, context)).map((one) => one.key),
  }
}

/** A dependency on a step that does not apply for certain is void. */
function waitsFor(item: PlanItem, requirement: StepRequirement, items: readonly PlanItem[]): readonly string[] {
  const certain = new Set(items.filter((one) => one.kind === 'step' && one.state !== 'perhaps').map((one) => one.key))
  return requirement.dependsOn.flatMap((id) => {
    const own = itemKey(id, item.person)
    return [...new Set([id, own])].filter((key) => certain.has(key))
  })
}

function takesOf({ requirement, compiled, scope }: Shown<StepRequirement>, { words }: ViewContext): StepView['takes'] {
  const range = holding(requirement.takes, compiled.firstOf[0], scope)
  if (!range) return null
  const { min, max, confidence, sources } = range
  return { minWeeks: min, maxWeeks: max, confidence: sureness(confidence), sources: words.sources(sources) }
}

function whenNothingComes(shown: Shown<StepRequirement>, { words }: ViewContext): StepView['whenNothingComes'] {
  const { requirement, compiled, scope, item } = shown
  const after = holding(requirement.whenNothingComes?.afterWeeks, compiled.firstOf[1], scope)
  if (!requirement.whenNothingComes || !after) return null
  return { text: words.text(requirement.whenNothingComes.text, item.person), afterWeeks: after.weeks }
}

function holding<T>(list: readonly T[] | undefined, nodes: readonly Node[] | undefined, scope: Scope): T | undefined {
  const pairs = (list ?? []).map((entry, index) => ({ entry, when: nodes?.[index] ?? ({ op: 'always' } as const) }))
  return firstHolding(pairs, scope).entry
}

/** The words of a date may name the day itself as `{on}`. */
function datesOf({ item, requirement }: Shown<StepRequirement>, { plan, words }: ViewContext): StepView['dates'] {
  return plan.dates
    .filter((date) => date.step === item.key)
    .flatMap(({ id, kind, on }) => {
      const text = requirement.dates?.find((one) => one.id === id)?.text
      return text ? [{ id, kind, on, text: words.text(text, item.person, { on: words.day(on) }) }] : []
    })
}

/** What decides the step, and what its days are counted from. What the questionnaire still asks is not asked here. */
function questionsAt({ base, item, compiled, scope }: Shown<StepRequirement>, { plan, words }: ViewContext) {
  const days = compiled.dates.flatMap(({ from, when }) => {
    const home = from === null ? null : homeOf(scope, from)
    if (from === null || home === null || item.state === 'perhaps' || evaluatePredicate(when, scope) !== true) return []
    const isAsked = home.values[from] === undefined && activityOf(home, from) === true
    return isAsked ? (words.question(home.compiled.facts[from]?.fact.id ?? '') ?? []) : []
  })
  const byId = new Map([...(base.decidedBy ? [base.decidedBy] : []), ...days].map((one) => [one.id, one]))
  return [...byId.values()].filter(({ id }) => !plan.nextQuestions.includes(id))
}

/** A paper of a person is read at that person's step, or at the dossier's where the step is nobody's own. */
function isReadAt(document: PlanItem, step: PlanItem, context: ViewContext): boolean {
  const requirement = context.requirements.get(document.id)
  if (requirement?.kind !== 'document') return false
  if (requirement.for !== step.id && !isCollectedAt(requirement.for, step.id, context)) return false
  return step.person === null || document.person === null || step.person === document.person
}

function isCollectedAt(reading: string, id: string, { requirements }: ViewContext): boolean {
  const [step, later] = [requirements.get(id), requirements.get(reading)]
  return step?.kind === 'step' && step.collects === true && later?.kind === 'step' && later.dependsOn.includes(id)
}
