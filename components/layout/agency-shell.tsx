import { useTranslations } from 'next-intl'
import { type SignedInProps, SignedInShell } from '#components/layout/signed-in-shell.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { routes } from '#lib/routes.ts'

export type AgencyShellProps = SignedInProps & { agency: { slug: string; name: string }; isManager: boolean }

/** Header and footer of an agency's pages: whose they are, and where its staff go all day. */
export function AgencyShell({ agency, isManager, ...shell }: AgencyShellProps) {
  const t = useTranslations('layout')
  const s = useTranslations('staff.shell')
  const f = useTranslations('figures')
  const { locale, path } = shell
  const [here = ''] = path.split('?')
  const link = (href: string, label: string) => ({ href, label, ...(here === href && { current: true }) })
  const links = [
    link(routes.agency(locale, agency.slug), s('queue')),
    link(routes.agencyInvitations(locale, agency.slug), s('invitations')),
    link(routes.agencyMembers(locale, agency.slug), s('members')),
    ...(isManager
      ? [
          link(routes.agencyFigures(locale, agency.slug), f('title')),
          link(routes.agencySettings(locale, agency.slug), s('settings')),
        ]
      : []),
    link(routes.account(locale), t('account')),
  ]
  const place = <Bdi>{agency.name}</Bdi>
  return <SignedInShell {...shell} homeHref={routes.agency(locale, agency.slug)} place={place} links={links} />
}
