import { useTranslations } from 'next-intl'
import { CoverToday } from '#components/dossiers/cover-today.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { FilingLadder } from '#components/dossiers/filing-ladder.tsx'
import { FilingPath } from '#components/dossiers/filing-path.tsx'
import { RecordMilestone } from '#components/dossiers/record-milestone.tsx'
import type { FormProps } from '#components/forms/form.tsx'
import { TermNotes } from '#components/glossary/term-notes.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { FilingView, MilestoneChoice } from '#lib/dossiers/filing-view.ts'
import type { TermNote } from '#lib/glossary/terms-in.ts'

export type FilingPageProps = {
  dossier: DossierView
  filing: FilingView
  /** Words that explain themselves. */
  terms: readonly TermNote[]
  problem: string | null
  /** What the person wants to record. */
  chosen: MilestoneChoice | null
  actions: { recordMilestone: FormProps['action']; takeBackMilestone: PlainAction }
}

/** The time after filing: what is covered today, what happened and which days follow, and whom to turn to. */
export function FilingPage({ dossier, filing, terms, problem, chosen, actions }: FilingPageProps) {
  const t = useTranslations('filing')
  const p = useTranslations('procedures')
  const record = !dossier.closed && (
    <RecordMilestone dossierId={dossier.id} filing={filing} chosen={chosen} recordMilestone={actions.recordMilestone} />
  )
  return (
    <DossierFrame dossier={dossier} page="filing" problem={problem}>
      <PageHeading title={dossier.has.cover ? t('title') : p('dates')} lead={t('lead')} />
      {chosen && record}
      {filing.cover && <CoverToday cover={filing.cover} terms={terms} />}
      <Section id="clock" title={t('path')}>
        <FilingPath
          dossierId={dossier.id}
          filing={filing}
          terms={terms}
          takeBackMilestone={dossier.closed ? undefined : actions.takeBackMilestone}
        />
      </Section>
      {!chosen && record}
      {filing.ladder.length > 0 && (
        <FilingLadder dossierId={dossier.id} hasLetters={dossier.has.letters} ladder={filing.ladder} terms={terms} />
      )}
      <TermNotes terms={terms} />
    </DossierFrame>
  )
}
