import type { Day, Procedure } from '#content/schema.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { type CallPerson, planView } from '#lib/procedures/plan-view.ts'
import { type Locale, revisionOf } from '#lib/procedures/registry.ts'
import type { Answers, Plan } from '#lib/procedures/types.ts'
import type { PlanView } from '#lib/procedures/view-types.ts'
import { keepRecent } from '#lib/pure/keep-recent.ts'

/** As many people as look at their dossier in a few minutes; one plan with its words takes some hundred kilobytes. */
const MOST_KEPT = 150
const plans = keepRecent<Plan>(MOST_KEPT)
const views = new WeakMap<Plan, Map<Locale, PlanView>>()

/** `planFor`, worked out once where somebody looks at the same dossier again: page after page their answers are the same. */
export function keptPlan(procedure: Procedure, answers: Answers, on: Day): Plan {
  const key = JSON.stringify([procedure.slug, revisionOf(procedure), on, answers])
  return plans(key, () => planFor(procedure, answers, on))
}

/** `planView` of a kept plan. Names of a household are kept nowhere: with people in it, it is made anew. */
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
