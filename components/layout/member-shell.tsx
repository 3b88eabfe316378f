import { useTranslations } from 'next-intl'
import type { ShellProps } from '#components/layout/public-shell.tsx'
import { SiteFooter } from '#components/layout/site-footer.tsx'
import { SiteHeader } from '#components/layout/site-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { inLanguage, routes } from '#lib/routes.ts'

export type MemberShellProps = ShellProps & { signOut: (form: FormData) => Promise<void> }

/** Header and footer of a signed-in person's pages: signing out is always in sight, for shared computers. */
export function MemberShell({ locale, path, signOut, children }: MemberShellProps) {
  const t = useTranslations('layout')
  return (
    <>
      <SiteHeader
        locale={locale}
        homeHref={routes.dossiers(locale)}
        links={[
          { href: routes.dossiers(locale), label: t('myDossiers') },
          { href: routes.account(locale), label: t('account') },
        ]}
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
