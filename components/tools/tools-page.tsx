import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ToolList } from '#components/tools/tool-list.tsx'

export function ToolsPage() {
  const t = useTranslations('tools.index')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ToolList />
    </Page>
  )
}
