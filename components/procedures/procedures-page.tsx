import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProcedureList } from '#components/procedures/procedure-list.tsx'
import type { ProcedureLink } from '#lib/procedures/procedure-links.ts'

export function ProceduresPage({ procedures }: { procedures: readonly ProcedureLink[] }) {
  const t = useTranslations('procedures')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ProcedureList procedures={procedures} />
    </Page>
  )
}
