import { useLocale } from 'next-intl'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** A calendar day in words, readable by machines too. */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(useLocale() as Locale, day)}</time>
}
