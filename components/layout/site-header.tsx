import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type LanguageHrefs, LanguageSwitch } from '#components/layout/language-switch.tsx'
import { type NavigationLink, NavigationLinks } from '#components/layout/navigation-links.tsx'
import type { Locale } from '#lib/i18n/locales.ts'

export type SiteHeaderProps = {
  locale: Locale
  homeHref: string
  /** Whose pages these are, beside the name. */
  place?: ReactNode
  links: readonly NavigationLink[]
  /** This page's address in each language. */
  languageHrefs: LanguageHrefs
  /** What stands last, such as a sign-out form. */
  children?: ReactNode
}

export function SiteHeader({ locale, homeHref, place, links, languageHrefs, children }: SiteHeaderProps) {
  const t = useTranslations('layout')
  return (
    <header className="site-header">
      <div className="frame">
        <a className="site-name" href={homeHref}>
          Complet
        </a>
        {place && <span className="site-place">{place}</span>}
        <LanguageSwitch locale={locale} hrefs={languageHrefs} />
        <div className="site-links">
          {links.length > 0 && <NavigationLinks label={t('mainNavigation')} links={links} />}
          {children}
        </div>
      </div>
    </header>
  )
}
