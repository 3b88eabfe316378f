import type { Locale } from './locales.ts'

/** A calendar day in words: "3 March 2027", "3 mars 2027", "1er mars 2027". */
export function formatDay(locale: Locale, day: string): string {
  const text = formatters[locale].format(new Date(`${day}T00:00:00Z`))
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** An instant with its time of day, in a person's time zone. */
export function formatInstant(locale: Locale, instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(instant)
}

const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' }
const formatters: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(tags.en, { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat(tags.fr, { dateStyle: 'long', timeZone: 'UTC' }),
}
