import type { Metadata } from 'next'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'

/** Where a public page stands in each language. */
export function inBothLanguages(pathIn: (locale: Locale) => string): Metadata['alternates'] {
  return { languages: Object.fromEntries(LOCALES.map((locale) => [locale, pathIn(locale)])) }
}
