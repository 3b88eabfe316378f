import type { Day } from '#content/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** A calendar day in words: "Monday 23 November 2026", "lundi 23 novembre 2026". */
export function longDate(day: Day, locale: Locale): string {
  const text = formats[locale].format(new Date(`${day}T12:00:00Z`))
  return locale === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text.replace(',', '')
}

const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const formats = {
  en: new Intl.DateTimeFormat('en-GB', options),
  fr: new Intl.DateTimeFormat('fr-FR', options),
}
