import { useTranslations } from 'next-intl'
import type { MemberShellProps } from '#components/layout/member-shell.tsx'
import { SiteFooter } from '#components/layout/site-footer.tsx'
import { SiteHeader } from '#components/layout/site-header.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { inLanguage, routes } from '#lib/routes.ts'

export type AgencyShellProps = MemberShellProps & { agency: { slug: string; name: string }; isManager: boolean }

/** Header and footer of an agency's pages: whose they are, and where its staff go all day. */
export function AgencyShell({ locale, path, agency, isManager, signOut, children }: AgencyShellProps) {
  const t = useTranslations('layout')
  const s = useTranslations('staff.shell')
  const [here = ''] = path.split('?')
  const link = (href: string, label: string) => ({ href, label, ...(here === href && { current: true }) })
  return (
    <>
      <SiteHeader
        locale={locale}
        homeHref={routes.agency(locale, agency.slug)}
        place={<Bdi>{agency.name}</Bdi>}
        links={[
          link(routes.agency(locale, agency.slug), s('queue')),
          link(routes.agencyInvitations(locale, agency.slug), s('invitations')),
          link(routes.agencyMembers(locale, agency.slug), s('members')),
          ...(isManager ? [link(routes.agencySettings(locale, agency.slug), s('settings'))] : []),
          link(routes.account(locale), t('account')),
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
