import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** Where staff arrive. */
export function StaffHomePage({ agency }: { agency: { slug: string; name: string } }) {
  const t = useTranslations('staff.home')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading title={<Bdi>{agency.name}</Bdi>} />
      <EmptyState title={t('emptyTitle')}>
        <p>
          {t.rich('empty', {
            link: (chunks) => <TextLink href={routes.agencyMembers(locale, agency.slug)}>{chunks}</TextLink>,
          })}
        </p>
      </EmptyState>
    </Page>
  )
}
