import type { Fact } from '#content/schema.ts'
import { getCountryName, type Locale } from '#lib/procedures/registry.ts'
import type { FactValue } from '#lib/procedures/types.ts'

/** An answer as a person would say it: "China and France", "21 November 2026", "I don't know". */
export function valueInWords(fact: Fact, value: FactValue, locale: Locale): string {
  if (value === 'unknown') return WORDS.unknown[locale]
  if (typeof value === 'boolean') return optionInWords(fact, value ? 'yes' : 'no', locale)
  if (typeof value === 'number') return numbers[locale].format(value)
  if (typeof value !== 'string') return listInWords(fact, value, locale)
  if (fact.type.kind === 'date') return dayInWords(value, locale)
  return optionInWords(fact, value, locale)
}

/** One of the answers to choose from. The content may name yes and no (or true and false) in its own words. */
export function optionInWords(fact: Fact, value: string, locale: Locale): string {
  const own = (fact.values?.[value] ?? fact.values?.[SAME[value] ?? ''])?.[locale]
  if (own !== undefined) return own
  if (value === 'yes' || value === 'no' || value === 'none') return WORDS[value][locale]
  return getCountryName(value, locale) ?? value
}

/** A calendar day; 2026-11-21 is the 21st in every time zone. In French the first of a month is "1er". */
export function dayInWords(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number)
  const words = days[locale].format(Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1))
  return locale === 'fr' && date === 1 ? words.replace(/^1\b/, '1er') : words
}

function listInWords(fact: Fact, values: readonly string[], locale: Locale): string {
  const shown = values.length === 0 ? ['none'] : values
  return lists[locale].format(shown.map((one) => optionInWords(fact, one, locale)))
}

const WORDS = {
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
  none: { en: 'None', fr: 'Aucun' },
  unknown: { en: 'I don’t know', fr: 'Je ne sais pas' },
} as const satisfies Record<string, Record<Locale, string>>

const SAME: Readonly<Record<string, string>> = { yes: 'true', no: 'false' }

// British English: the day before the month, as everywhere in Europe.
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' }

function each<T>(make: (language: string) => T): Readonly<Record<Locale, T>> {
  return { en: make(LANGUAGES.en), fr: make(LANGUAGES.fr) }
}

const days = each((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))
const numbers = each((language) => new Intl.NumberFormat(language))
const lists = each((language) => new Intl.ListFormat(language, { type: 'conjunction' }))
