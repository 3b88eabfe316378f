import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'

/** Title and description of a tool, and where it stands in the other language. */
export async function toolMetadata(
  tool: 'index' | 'checker' | 'refund' | 'stage',
  pathIn: (locale: Locale) => string,
): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'tools' })
  return {
    title: t(`${tool}.metaTitle`),
    description: t(`${tool}.metaDescription`),
    alternates: { languages: Object.fromEntries(LOCALES.map((locale) => [locale, pathIn(locale)])) },
  }
}
