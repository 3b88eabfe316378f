import { type SignedInProps, SignedInShell } from '#components/layout/signed-in-shell.tsx'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { routes } from '#lib/routes.ts'

/** Header and footer of a person's own pages. */
export function MemberShell(props: SignedInProps) {
  const { locale } = props
  const t = textsFor(locale, 'layout')
  const links = [
    { href: routes.dossiers(locale), label: t('myDossiers') },
    { href: routes.account(locale), label: t('account') },
  ]
  return <SignedInShell {...props} homeHref={routes.dossiers(locale)} links={links} />
}
