import { evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import type { PlanWords } from '#lib/procedures/plan-words.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import { dossierOf, type Scope } from '#lib/procedures/scope.ts'
import type { DisagreementView } from '#lib/procedures/view-types.ts'

/** The disagreements of sources that stand with a requirement and surely concern these answers. */
export function disagreementViews(
  requirement: string,
  scope: Scope,
  words: PlanWords,
  locale: Locale,
): readonly DisagreementView[] {
  const dossier = dossierOf(scope)
  return dossier.compiled.disagreements
    .filter(({ entry, when }) => entry.about.includes(requirement) && evaluatePredicate(when, dossier) === true)
    .map(({ entry: { id, title, readings, safe, answer } }) => ({
      id,
      title: title[locale],
      readings: readings.map((one) => ({ text: one.text[locale], ...groundsView(one, locale) })),
      safe: safe[locale],
      answer: answer === undefined ? null : words.question(answer),
      answered: answer === undefined ? null : (words.decided(answer, null)?.value ?? null),
    }))
}
