import { useTranslations } from 'next-intl'
import { DossierDocuments } from '#components/dossiers/dossier-documents.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { OrderingSection, OrderingSummary } from '#components/dossiers/ordering-section.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierDocument, DossierView } from '#lib/dossiers/dossier-view.ts'

export type DocumentsPageProps = {
  dossier: DossierView
  problem: string | null
  haveDocument: PlainAction
}

const groups = ['answered', 'change', 'toGet', 'getting', 'withAgency', 'ready', 'sent', 'waived', 'perhaps'] as const
type Group = (typeof groups)[number]

/** Documents by what is to be done with them: letters to answer first, then what to put right and to get, what is on its way, what is there. */
export function DocumentsPage({ dossier, problem, haveDocument }: DocumentsPageProps) {
  const t = useTranslations('document')
  return (
    <DossierFrame dossier={dossier} page="documents" problem={problem}>
      <PageHeading title={t('title')} lead={dossier.documents.length > 0 ? t('lead') : undefined} />
      <OrderingSummary dossier={dossier} />
      {dossier.documents.length === 0 && <EmptyState title={t('none')} />}
      {groups.map((group) => {
        const documents = dossier.documents.filter((document) => groupOf(document) === group)
        return (
          documents.length > 0 && (
            <Section key={group} id={group} title={t(`group.${group}`)}>
              <DossierDocuments
                dossierId={dossier.id}
                documents={documents}
                haveDocument={dossier.closed ? undefined : haveDocument}
              />
            </Section>
          )
        )
      })}
      <OrderingSection dossier={dossier} />
    </DossierFrame>
  )
}

function groupOf({ label, state }: DossierDocument): Group {
  switch (label.code) {
    case 'refused':
    case 'more_asked':
      return 'answered'
    case 'getting':
    case 'help_asked':
      return 'getting'
    case 'with_agency':
      return 'withAgency'
    case 'change':
    case 'waived':
    case 'ready':
      return label.code
    case 'sent':
    case 'accepted':
      return 'sent'
    case 'to_do':
      return state === 'perhaps' ? 'perhaps' : 'toGet'
  }
}
