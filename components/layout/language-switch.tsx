import type { Locale } from '#lib/i18n/locales.ts'

// A language is named in itself, whatever the page speaks.
const names: Record<Locale, string> = { en: 'English', fr: 'Français' }

type LanguageSwitchProps = { label: string; locale: Locale; hrefs: Record<Locale, string> }

/** The same page in the other languages. */
export function LanguageSwitch({ label, locale, hrefs }: LanguageSwitchProps) {
  return (
    <nav className="language" aria-label={label}>
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
