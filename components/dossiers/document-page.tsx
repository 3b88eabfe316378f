import { useLocale, useTranslations } from 'next-intl'
import { answerHref } from '#components/dossiers/answer-href.ts'
import { AuthorityForm } from '#components/dossiers/authority-form.tsx'
import { CollectionForm } from '#components/dossiers/collection-form.tsx'
import { DocumentDates } from '#components/dossiers/document-dates.tsx'
import { DocumentLabel } from '#components/dossiers/document-label.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { officeAnswers } from '#components/dossiers/office-answers.ts'
import { ValidityBadge } from '#components/dossiers/validity-badge.tsx'
import type { FormProps } from '#components/forms/form.tsx'
import { explainer } from '#components/glossary/explainer.tsx'
import { TermNotes } from '#components/glossary/term-notes.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { DocumentDetails } from '#components/procedures/document-details.tsx'
import { AgencyWord } from '#components/reviews/agency-word.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierDocument, DossierView } from '#lib/dossiers/dossier-view.ts'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type DocumentPageProps = {
  dossier: DossierView
  document: DossierDocument
  timeZone: string
  /** Words that explain themselves. */
  terms: readonly TermNote[]
  problem: string | null
  actions: {
    lookAgain: FormProps['action']
    setCollection: FormProps['action']
    setDocumentDates: FormProps['action']
    reportAuthority: FormProps['action']
  }
}

/** One document: where it stands, what makes it acceptable, and what became of it. */
export function DocumentPage({ dossier, document, timeZone, terms, problem, actions }: DocumentPageProps) {
  const t = useTranslations('document')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  const { decidedBy, person } = document
  return (
    <DossierFrame dossier={dossier} page="documents" problem={problem}>
      <PageHeading
        title={explainer(terms)(document.title)}
        lead={
          <>
            <DocumentLabel label={document.label} /> <ValidityBadge judged={document.validity()} />
          </>
        }
        back={{ href: routes.dossierDocuments(locale, dossier.id), label: t('back') }}
      />
      {document.state === 'perhaps' && (
        <div className="pb-6">
          <Notice tone="care" title={p('state.perhaps')}>
            {document.doubt && <p>{document.doubt}</p>}
            {decidedBy && (
              <p>
                <TextLink href={answerHref(locale, dossier.id, person, decidedBy.id)}>{decidedBy.question}</TextLink>
              </p>
            )}
          </Notice>
        </div>
      )}
      {document.reviews.map((said) => (
        <AgencyWord
          key={said.slug}
          dossierId={dossier.id}
          documentKey={document.key}
          said={said}
          timeZone={timeZone}
          lookAgain={dossier.closed ? null : actions.lookAgain}
        />
      ))}
      <Help document={document} />
      <AnswerBack dossier={dossier} document={document} />
      {!dossier.closed && (
        <>
          <Section id="collection" title={t('collectionTitle')}>
            <CollectionForm dossierId={dossier.id} document={document} action={actions.setCollection} />
          </Section>
          <DocumentDates dossierId={dossier.id} document={document} action={actions.setDocumentDates} />
          <Section id="authority" title={t('authorityTitle')}>
            <AuthorityForm dossierId={dossier.id} document={document} action={actions.reportAuthority} />
          </Section>
        </>
      )}
      <Section id="details" title={p('whatMakesItGood')}>
        <DocumentDetails document={document} office={officeAnswers(dossier, locale)} terms={terms} />
      </Section>
      <TermNotes terms={terms} />
    </DossierFrame>
  )
}

/** Where the office said no or wants more: the way to the letters. */
function AnswerBack({ dossier, document }: Pick<DocumentPageProps, 'dossier' | 'document'>) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  const authority = document.status?.authority
  if (!dossier.has.letters || (authority !== 'refused' && authority !== 'more_asked')) return null
  return (
    <div className="grid justify-items-start gap-3 pb-6">
      <p>{t('fromDocument')}</p>
      <ButtonLink href={routes.answerBack(locale, dossier.id)}>{t('title')}</ButtonLink>
    </div>
  )
}

/** For somebody who cannot get the paper: what to do instead, for each paper that would do. */
function Help({ document }: { document: DossierDocument }) {
  const t = useTranslations('document')
  const reason = document.status?.helpReason
  if (!reason) return null
  const field = (
    { cannot_locate: 'cannotLocate', cannot_obtain: 'cannotObtain', does_not_apply: 'doesNotApply' } as const
  )[reason]
  const texts = new Set(document.alternatives().map((alternative) => alternative.help[field]))
  return (
    <div className="pb-6">
      <Notice tone="care" title={t(`helpReason.${reason}`)}>
        {[...texts].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Notice>
    </div>
  )
}
