import { useLocale, useTranslations } from 'next-intl'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Chosen } from '#lib/clients/chosen-clients.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type BulkHeadingProps = {
  agency: { slug: string }
  chosen: Chosen
  problem: string | null
  title: string
}

/** What is about to be done to how many clients, and who of the chosen is left out. */
export function BulkHeading({ agency, chosen: { clients, leftOut }, problem, title }: BulkHeadingProps) {
  const t = useTranslations('bulk')
  const locale = useLocale() as Locale
  return (
    <>
      <PageHeading
        title={title}
        lead={clients.length === 0 ? t('none') : undefined}
        back={{ href: routes.agency(locale, agency.slug), label: t('back') }}
      />
      {problem && <Notice tone="change" title={problem} role="status" />}
      {leftOut > 0 && <Notice tone="care" title={t('leftOut', { count: leftOut })} />}
    </>
  )
}
