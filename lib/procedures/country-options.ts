import type { Locale } from '#lib/i18n/locales.ts'
import { listCountries } from './registry.ts'
import type { QuestionView } from './view-types.ts'

export type CountryOption = { value: string; label: string; own?: string; formerly?: string }

/** What a country question may be answered with: words such as "stateless" first, then every country. Else nothing. */
export function countryOptions(question: QuestionView, locale: Locale): readonly CountryOption[] {
  if (question.type.kind !== 'country' && question.type.kind !== 'countries') return []
  const countries = listCountries(locale).map(({ code, name, ownName, formerly }) => ({
    value: code,
    label: name,
    ...(ownName ? { own: ownName } : {}),
    ...(formerly.length > 0 ? { formerly: formerly.join(' · ') } : {}),
  }))
  return [...question.options.map(({ value, label }) => ({ value, label })), ...countries]
}
