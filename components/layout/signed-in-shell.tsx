import { useTranslations } from 'next-intl'
import type { ShellProps } from '#components/layout/public-shell.tsx'
import { SiteShell, type SiteShellProps } from '#components/layout/site-shell.tsx'
import { inLanguage, routes } from '#lib/routes.ts'

export type SignedInProps = ShellProps & { signOut: (form: FormData) => Promise<void> }

export type SignedInShellProps = SignedInProps & Pick<SiteShellProps, 'homeHref' | 'links' | 'place'>

/** Header and footer of whoever is signed in. */
export function SignedInShell({ path, ...shell }: SignedInShellProps) {
  const t = useTranslations('layout')
  const { locale } = shell
  return (
    <SiteShell
      {...shell}
      languageHrefs={{ en: inLanguage(path, 'en'), fr: inLanguage(path, 'fr') }}
      footerLinks={[{ href: routes.privacy(locale), label: t('privacy') }]}
    />
  )
}
