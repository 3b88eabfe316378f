import { useLocale, useTranslations } from 'next-intl'
import { answerHref } from '#components/dossiers/answer-href.ts'
import { DossierDocuments } from '#components/dossiers/dossier-documents.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { officeAnswers } from '#components/dossiers/office-answers.ts'
import { RealWait } from '#components/dossiers/real-wait.tsx'
import { stepNote } from '#components/dossiers/step-note.ts'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { explainer } from '#components/glossary/explainer.tsx'
import { TermNotes } from '#components/glossary/term-notes.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { StepDetails } from '#components/procedures/step-details.tsx'
import { waitText } from '#components/procedures/step-wait.tsx'
import { Button } from '#components/ui/button.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierStep, DossierView } from '#lib/dossiers/dossier-view.ts'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import type { RealWait as Wait } from '#lib/waits/read-wait.ts'

export type StepPageProps = {
  dossier: DossierView
  step: DossierStep
  /** What it took others, where enough of them let it be counted. */
  wait: Wait | null
  /** Words that explain themselves. */
  terms: readonly TermNote[]
  problem: string | null
  actions: { completeStep: FormProps['action'] & PlainAction; reopenStep: PlainAction; haveDocument: PlainAction }
}

/** One step: what to do, with which papers, how long it takes, and the tick with its date. */
export function StepPage({ dossier, step, wait, terms, problem, actions }: StepPageProps) {
  const t = useTranslations('dossier')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  const documents = dossier.documents.filter((document) => step.documents.includes(document.key))
  const isAsked = !dossier.closed && step.questions.length > 0
  return (
    <DossierFrame dossier={dossier} page="overview" problem={problem}>
      <PageHeading
        title={explainer(terms)(step.title)}
        lead={isAsked && step.state === 'perhaps' ? undefined : stepNote(t, p, locale, step)}
        back={{ href: routes.dossier(locale, dossier.id), label: t('backToPath') }}
      />
      {isAsked && <StepQuestions dossier={dossier} step={step} />}
      <div className="grid gap-4 pb-6">
        <StepDetails step={step} office={officeAnswers(dossier, locale)} terms={terms} />
        {step.takes && step.takes.maxWeeks > 0 && <p className="text-quiet">{waitText(p, step.takes)}</p>}
        {wait && <RealWait wait={wait} />}
      </div>
      <AnswerBack dossier={dossier} step={step} />
      {documents.length > 0 && (
        <Section id="documents" title={t('documentsOfStep')}>
          <DossierDocuments
            dossierId={dossier.id}
            documents={documents}
            haveDocument={dossier.closed ? undefined : actions.haveDocument}
          />
        </Section>
      )}
      {!dossier.closed && <Tick dossier={dossier} step={step} actions={actions} />}
      <TermNotes terms={terms} />
    </DossierFrame>
  )
}

/** What is asked here and not before: it decides this step, or its day. */
function StepQuestions({ dossier, step }: Pick<StepPageProps, 'dossier' | 'step'>) {
  const t = useTranslations('dossier')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  return (
    <div className="pb-6">
      <Notice tone="care" title={step.state === 'perhaps' ? p('state.perhaps') : t('dayDependsOn')}>
        {step.questions.map(({ id, question }) => (
          <p key={id}>
            <TextLink href={answerHref(locale, dossier.id, step.person, id)}>{question}</TextLink>
          </p>
        ))}
      </Notice>
    </div>
  )
}

/** Where it is the office's turn: the way to the letters. */
function AnswerBack({ dossier, step }: Pick<StepPageProps, 'dossier' | 'step'>) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  if (!dossier.has.letters || (step.actor !== 'authority' && !step.whenNothingComes)) return null
  return (
    <p className="pb-6">
      {t('fromStep')} <TextLink href={routes.answerBack(locale, dossier.id)}>{t('title')}</TextLink>
    </p>
  )
}

function Tick({ dossier, step, actions }: Pick<StepPageProps, 'dossier' | 'step' | 'actions'>) {
  const t = useTranslations('dossier')
  const s = useTranslations('start')
  const c = useTranslations('common')
  if (step.standing === 'perhaps' || step.ongoing) return null
  if (step.standing === 'blocked') {
    return (
      <Notice tone="waiting" title={t('blockedTitle')}>
        <p>{t('after', { steps: step.blockedBy.join(', ') })}</p>
      </Notice>
    )
  }
  const done = step.standing === 'done'
  return (
    <Section id="tick" title={t(done ? 'doneTitle' : 'tickTitle')}>
      <Form
        action={actions.completeStep}
        errorTitle={c('errorTitle')}
        labels={{ doneOn: t('doneOnLabel') }}
        labelledBy="tick-title"
      >
        <input type="hidden" name="dossierId" value={dossier.id} />
        <input type="hidden" name="key" value={step.key} />
        <FormDateField
          name="doneOn"
          label={t('doneOnLabel')}
          hint={t('doneOnHint')}
          partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
          defaultValue={datePartsOf(step.doneOn ?? dossier.today)}
        />
        <SubmitButton pendingLabel={c('sending')}>{t(done ? 'changeDay' : 'tickMine')}</SubmitButton>
      </Form>
      {done && (
        <form action={actions.reopenStep} className="pt-4">
          <input type="hidden" name="dossierId" value={dossier.id} />
          <Button tone="quiet" name="key" value={step.key}>
            {t('untick')}
          </Button>
        </form>
      )}
    </Section>
  )
}
