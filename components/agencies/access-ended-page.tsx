import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import type { Day } from '#content/schema.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

type AccessEndedPageProps = { on: Day; back: string }

/** All that an agency sees of a dossier whose owner has taken back its access: since when. */
export function AccessEndedPage({ on, back }: AccessEndedPageProps) {
  const t = useTranslations('queue.ended')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading
        title={t('title', { day: formatDay(locale, on) })}
        lead={t('text')}
        back={{ href: back, label: t('back') }}
      />
    </Page>
  )
}
