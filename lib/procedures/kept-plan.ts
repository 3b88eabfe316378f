import { LRUCache } from 'lru-cache'
import type { Day, Procedure } from '#content/schema.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { type CallPerson, planView } from '#lib/procedures/plan-view.ts'
import { type Locale, revisionOf } from '#lib/procedures/registry.ts'
import type { Answers, Plan } from '#lib/procedures/types.ts'
import type { PlanView } from '#lib/procedures/view-types.ts'

/** As many people as look at their dossier in a few minutes; one plan with its words takes some hundred kilobytes. */
const plans = new LRUCache<string, Plan>({ max: 150 })
const views = new WeakMap<Plan, Map<Locale, PlanView>>()

/**
 * `planFor`, worked out once where somebody looks at the same dossier again: page after page their answers are the same.
 * What is kept names nobody: answers without account or dossier, and none of a household, whose people have ids.
 */
export function keptPlan(procedure: Procedure, answers: Answers, on: Day): Plan {
  if (answers.people.length > 0) return planFor(procedure, answers, on)
  const key = JSON.stringify([procedure.slug, revisionOf(procedure), on, answers.facts])
  const plan = plans.get(key) ?? planFor(procedure, answers, on)
  plans.set(key, plan)
  return plan
}

/** `planView` of such a plan. */
export function keptPlanView(
  procedure: Procedure,
  plan: Plan,
  answers: Answers,
  locale: Locale,
  called: CallPerson,
): PlanView {
  const make = () => planView(procedure, plan, answers, locale, called)
  if (answers.people.length > 0) return make()
  const known = views.get(plan) ?? new Map<Locale, PlanView>()
  views.set(plan, known)
  const view = known.get(locale) ?? make()
  known.set(locale, view)
  return view
}
