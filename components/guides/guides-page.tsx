import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { LinkList } from '#components/ui/link-list.tsx'
import type { GuideIndex } from '#lib/guides/view-types.ts'

export function GuidesPage({ guide }: { guide: GuideIndex }) {
  const t = useTranslations('guides.index')
  return (
    <Page>
      <PageHeading title={guide.title} lead={t('lead')} />
      <LinkList links={guide.procedures} />
    </Page>
  )
}
