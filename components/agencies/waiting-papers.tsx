import { useLocale, useTranslations } from 'next-intl'
import { TextLink } from '#components/ui/text-link.tsx'
import type { WaitingPaper } from '#lib/clients/get-client.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type WaitingPapersProps = { agency: { slug: string }; dossierId: string; papers: readonly WaitingPaper[] }

/** The papers that wait for us, each leading to its review. */
export function WaitingPapers({ agency, dossierId, papers }: WaitingPapersProps) {
  const t = useTranslations('queue')
  const locale = useLocale() as Locale
  if (papers.length === 0) return null
  return (
    <ul id="papers-waiting">
      {papers.map(({ key, title, notBy }) => (
        <li key={key}>
          <TextLink href={routes.clientDocument(locale, agency.slug, dossierId, key)}>{title}</TextLink>
          {notBy && <span className="text-quiet"> · {t('secondLook', { name: notBy })}</span>}
        </li>
      ))}
    </ul>
  )
}
