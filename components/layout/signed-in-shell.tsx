import { useTranslations } from 'next-intl'
import type { ShellProps } from '#components/layout/public-shell.tsx'
import { SiteFooter } from '#components/layout/site-footer.tsx'
import { SiteHeader, type SiteHeaderProps } from '#components/layout/site-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { inLanguage, routes } from '#lib/routes.ts'

export type SignedInProps = ShellProps & { signOut: (form: FormData) => Promise<void> }

export type SignedInShellProps = SignedInProps & Pick<SiteHeaderProps, 'homeHref' | 'links' | 'place'>

/** Header and footer of whoever is signed in: signing out is always in sight, for shared computers. */
export function SignedInShell({ locale, path, signOut, children, ...header }: SignedInShellProps) {
  const t = useTranslations('layout')
  return (
    <>
      <SiteHeader
        {...header}
        locale={locale}
        languageHrefs={{ en: inLanguage(path, 'en'), fr: inLanguage(path, 'fr') }}
      >
        <form action={signOut}>
          <Button tone="plain" small>
            {t('signOut')}
          </Button>
        </form>
      </SiteHeader>
      {children}
      <SiteFooter links={[{ href: routes.privacy(locale), label: t('privacy') }]} />
    </>
  )
}
