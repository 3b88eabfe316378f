import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locales.ts'

export type LanguageHrefs = Record<Locale, string>

// A language is named in itself, whatever the page speaks.
const names: Record<Locale, string> = { en: 'English', fr: 'Français' }

/** The same page in the other languages. */
export function LanguageSwitch({ locale, hrefs }: { locale: Locale; hrefs: LanguageHrefs }) {
  const t = useTranslations('layout')
  return (
    <nav className="language" aria-label={t('languages')}>
      <ul className="links">
        {Object.entries(names)
          .filter(([language]) => language !== locale)
          .map(([language, name]) => (
            <li key={language}>
              <a href={hrefs[language as Locale]} lang={language} hrefLang={language}>
                {name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
