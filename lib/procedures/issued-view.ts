import type { DocumentKind } from '#content/schema.ts'
import { answerOf } from '#lib/procedures/evaluate-predicate.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import { paperAnswersFor } from '#lib/procedures/paper-answers-for.ts'
import type { PlanWords } from '#lib/procedures/plan-words.ts'
import { getCountryName, type Locale, languagesOfPapers } from '#lib/procedures/registry.ts'
import type { Scope } from '#lib/procedures/scope.ts'
import type { IssuedView } from '#lib/procedures/view-types.ts'

/** What a paper needs because of the country that issued it; `null` while that country is not known. */
export function issuedView(
  { issuedIn }: DocumentKind,
  scope: Scope,
  words: PlanWords,
  locale: Locale,
): IssuedView | null {
  if (!issuedIn) return null
  const said = (fact: string) => {
    const slot = scope.compiled.slots.get(scope.person === null ? fact : `person.${fact}`)
    return slot === undefined ? undefined : answerOf(scope, slot)
  }
  const [nationalities, birth] = [said(issuedIn.citizens), said(issuedIn.fact)]
  const code = Array.isArray(nationalities) && nationalities.includes(HOME) ? HOME : birth
  const country = typeof code === 'string' ? getCountryName(code, locale) : null
  if (typeof code !== 'string' || country === null) return null
  return {
    country,
    languages: languagesOfPapers(code, locale),
    answers: paperAnswersFor(code, scope.day.on, issuedIn.says).map((one) => ({
      about: one.about,
      text: one.text[locale],
      links: words.links(one.links),
      ...groundsView(one, locale),
    })),
  }
}

const HOME = 'FR'
