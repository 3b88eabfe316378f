'use client'

import type { ReactNode } from 'react'
import { LanguageSwitch } from '#components/layout/language-switch.tsx'
import { type NavigationLink, NavigationLinks } from '#components/layout/navigation-links.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Locale } from '#lib/i18n/locales.ts'

export type SiteFrameProps = {
  locale: Locale
  homeHref: string
  /** Whose pages these are, beside the name. */
  place?: ReactNode
  links: readonly NavigationLink[]
  /** This page's address in each language. */
  languageHrefs: Record<Locale, string>
  footerLinks: readonly NavigationLink[]
  /** For whoever is signed in: in sight on every page, for shared computers. */
  signOut?: (form: FormData) => Promise<void>
  words: FrameWords
  children: ReactNode
}

/** `privateService` says on every page who speaks: a private service that informs, not the State and not a lawyer. */
type FrameWords = Record<
  'mainNavigation' | 'footerNavigation' | 'languages' | 'privateService' | 'informationOnly' | 'signOut',
  string
>

/** Header and footer around every page. It gets words only, since as a client component it is drawn once, not twice. */
export function SiteFrame({ locale, words, children, ...props }: SiteFrameProps) {
  const { homeHref, place, links, languageHrefs, footerLinks, signOut } = props
  return (
    <>
      <header className="site-header">
        <div className="frame">
          <a className="site-name" href={homeHref}>
            Complet
          </a>
          {place && <span className="site-place">{place}</span>}
          <LanguageSwitch label={words.languages} locale={locale} hrefs={languageHrefs} />
          <div className="site-links">
            {links.length > 0 && <NavigationLinks label={words.mainNavigation} links={links} />}
            {signOut && (
              <form action={signOut}>
                <Button tone="plain" small>
                  {words.signOut}
                </Button>
              </form>
            )}
          </div>
        </div>
      </header>
      {children}
      <footer className="site-footer">
        <div className="frame">
          <p>{words.privateService}</p>
          <p>{words.informationOnly}</p>
          {footerLinks.length > 0 && <NavigationLinks label={words.footerNavigation} links={footerLinks} />}
        </div>
      </footer>
    </>
  )
}
