import { useLocale } from 'next-intl'
import { LinkList } from '#components/ui/link-list.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProcedureLink } from '#lib/procedures/procedure-links.ts'
import { routes } from '#lib/routes.ts'

/** Procedures to choose from, each with what it is about. */
export function ProcedureList({ procedures }: { procedures: readonly ProcedureLink[] }) {
  const locale = useLocale() as Locale
  const links = procedures.map(({ title, summary, query }) => ({
    href: routes.start(locale, query),
    title,
    about: summary,
  }))
  return <LinkList links={links} />
}
