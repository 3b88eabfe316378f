import { useTranslations } from 'next-intl'
import { type SignedInProps, SignedInShell } from '#components/layout/signed-in-shell.tsx'
import { routes } from '#lib/routes.ts'

/** Header and footer of a person's own pages. */
export function MemberShell(props: SignedInProps) {
  const t = useTranslations('layout')
  const { locale } = props
  const links = [
    { href: routes.dossiers(locale), label: t('myDossiers') },
    { href: routes.account(locale), label: t('account') },
  ]
  return <SignedInShell {...props} homeHref={routes.dossiers(locale)} links={links} />
}
