import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SiteShell } from '#components/layout/site-shell.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { inLanguage, routes } from '#lib/routes.ts'

export type ShellProps = { locale: Locale; path: string; children: ReactNode }

/** Header and footer of pages that anybody may open. */
export function PublicShell({ locale, path, children }: ShellProps) {
  const t = useTranslations('layout')
  const guides = useTranslations('guides')
  const tools = useTranslations('tools')
  const glossary = useTranslations('glossary')
  const authorities = useTranslations('authorities')
  return (
    <SiteShell
      locale={locale}
      homeHref={routes.home(locale)}
      links={[{ href: routes.dossiers(locale), label: t('myDossiers') }]}
      languageHrefs={{ en: inLanguage(path, 'en'), fr: inLanguage(path, 'fr') }}
      footerLinks={[
        { href: routes.guides(locale), label: guides('nav') },
        { href: routes.tools(locale), label: tools('nav') },
        { href: routes.glossary(locale), label: glossary('nav') },
        { href: routes.authorities(locale), label: authorities('nav') },
        { href: routes.privacy(locale), label: t('privacy') },
      ]}
    >
      {children}
    </SiteShell>
  )
}
