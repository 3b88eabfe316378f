import { useLocale } from 'next-intl'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProcedureLink } from '#lib/procedures/procedure-links.ts'
import { routes } from '#lib/routes.ts'

/** Procedures to choose from, each with what it is about. */
export function ProcedureList({ procedures }: { procedures: readonly ProcedureLink[] }) {
  const locale = useLocale() as Locale
  return (
    <ul className="rows">
      {procedures.map(({ slug, title, summary, query }) => (
        <li key={slug}>
          <p>
            <TextLink href={routes.start(locale, query)}>{title}</TextLink>
          </p>
          <p className="text-quiet">{summary}</p>
        </li>
      ))}
    </ul>
  )
}
