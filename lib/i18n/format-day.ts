import type { Locale } from './locales.ts'

/** A calendar day in words: "3 March 2027", "3 mars 2027", "1er mars 2027". */
export function formatDay(locale: Locale, day: string): string {
  return ordinal(locale, formatters[locale].format(new Date(`${day}T00:00:00Z`)))
}

/** An instant with its time of day, in a person's time zone. */
export function formatInstant(locale: Locale, instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeStyle: 'short', timeZone })
  return ordinal(locale, format.format(instant))
}

/** In French the first of a month is an ordinal, which Intl does not know. */
function ordinal(locale: Locale, text: string): string {
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}

const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' }
const formatters: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(tags.en, { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat(tags.fr, { dateStyle: 'long', timeZone: 'UTC' }),
}

/** A time of day, in a person's time zone: "14:05". */
export function formatTime(locale: Locale, instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(tags[locale], { timeStyle: 'short', timeZone }).format(instant)
}

/** How long ago something was, in the largest unit that fits: "1 minute ago", "il y a 2 heures". */
export function timeAgo(locale: Locale, then: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 60_000))
  const format = new Intl.RelativeTimeFormat(tags[locale], { numeric: 'always' })
  if (minutes < 60) return format.format(-minutes, 'minute')
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day')
}
