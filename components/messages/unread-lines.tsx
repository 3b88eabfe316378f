import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { UnreadThread } from '#lib/messages/list-unread.ts'
import { routes } from '#lib/routes.ts'

export type UnreadLinesProps = { dossierId: string; threads: readonly UnreadThread[] }

/** What agencies wrote and was not read yet, a line for each agency. */
export function UnreadLines({ dossierId, threads }: UnreadLinesProps) {
  const t = useTranslations('review.thread')
  const locale = useLocale() as Locale
  return threads.map(({ agency, count }) => (
    <div key={agency.slug} className="pb-6">
      <Notice
        tone="accent"
        title={
          <TextLink href={routes.dossierMessages(locale, dossierId, agency.slug)}>
            {t('unread', { agency: agency.name, count })}
          </TextLink>
        }
      />
    </div>
  ))
}
