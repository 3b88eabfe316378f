import type { Procedure } from '#content/schema.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { sureness } from '#lib/procedures/plan-words.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import type { Answers, Plan } from '#lib/procedures/types.ts'

/** A plan as `npm run plan` prints it: ids for machines, one sentence of text for people. */
export function planReport(procedure: Procedure, plan: Plan, answers: Answers, locale: Locale) {
  const view = planView(procedure, plan, answers, locale)
  const colon = locale === 'fr' ? '\u202f: ' : ': '
  const texts = new Map([
    ...[...view.channels, ...view.steps, ...view.documents].map(
      (one) => [one.key, one.title + colon + one.because] as const,
    ),
    ...view.warnings.map((one) => [one.key, one.title + colon + one.text] as const),
  ])
  return {
    situations: plan.situations,
    register: plan.register,
    requirements: plan.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      person: item.person,
      state: item.state,
      anyOf: item.anyOf,
      text: texts.get(item.key) ?? '',
      because: item.because,
      sources: item.sources,
      confidence: sureness(item.confidence),
    })),
    notForYou: plan.notForYou,
    nextQuestions: plan.nextQuestions,
    dates: plan.dates.map(({ id, on, kind }) => ({ id, on, kind })),
  }
}
