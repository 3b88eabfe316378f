import type { ReactNode } from 'react'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** A calendar day for a place in a sentence, readable by machines too, where no page says the language. */
export function dayIn(locale: Locale, day: string): () => ReactNode {
  return () => <time dateTime={day}>{formatDay(locale, day)}</time>
}
