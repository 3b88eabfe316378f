import type { ShellProps } from '#components/layout/public-shell.tsx'
import { SiteShell, type SiteShellProps } from '#components/layout/site-shell.tsx'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { inLanguage, routes } from '#lib/routes.ts'

export type SignedInProps = ShellProps & { signOut: (form: FormData) => Promise<void> }

export type SignedInShellProps = SignedInProps & Pick<SiteShellProps, 'homeHref' | 'links' | 'place'>

/** Header and footer of whoever is signed in. */
export function SignedInShell({ path, ...shell }: SignedInShellProps) {
  const { locale } = shell
  const t = textsFor(locale, 'layout')
  return (
    <SiteShell
      {...shell}
      languageHrefs={{ en: inLanguage(path, 'en'), fr: inLanguage(path, 'fr') }}
      footerLinks={[{ href: routes.privacy(locale), label: t('privacy') }]}
    />
  )
}
