import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { explainer } from '#components/glossary/explainer.tsx'
import { DocumentDetails } from '#components/procedures/document-details.tsx'
import { StepDetails } from '#components/procedures/step-details.tsx'
import { StepWait } from '#components/procedures/step-wait.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import { TimelineStep } from '#components/ui/timeline-step.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { DocumentView, StepView } from '#lib/procedures/view-types.ts'
import { byPerson } from '#lib/pure/by-person.ts'

/** The steps of a plan that nobody keeps yet: in order, with their waits, nothing to tick. */
export function PlanPath({ steps, terms }: { steps: readonly StepView[]; terms?: readonly TermNote[] }) {
  const t = useTranslations('plan')
  return (
    <Timeline label={t('steps')}>
      {steps.map((step, index) => (
        <Fragment key={step.key}>
          <TimelineStep
            state={index === 0 ? 'now' : 'ahead'}
            title={explainer(terms)(step.title)}
            stateLabel={stateLabel(t, step)}
          >
            {step.questions.map(({ id, question }) => (
              <p key={id} className="text-quiet">
                {t(step.state === 'perhaps' ? 'decidedBy' : 'dayDecidedBy', { question })}
              </p>
            ))}
            <Disclosure summary={t('whatToDo')}>
              <StepDetails step={step} terms={terms} />
            </Disclosure>
          </TimelineStep>
          <StepWait takes={step.takes} />
        </Fragment>
      ))}
    </Timeline>
  )
}

function stateLabel(t: ReturnType<typeof useTranslations<'plan'>>, step: StepView): string {
  if (step.state === 'perhaps') return t('state.perhaps')
  if (step.ongoing) return t('ongoing')
  return `${t(`actor.${step.actor}`)}${step.optional ? ` · ${t('optional')}` : ''}`
}

type PlanDocumentsProps = { documents: readonly DocumentView[]; terms?: readonly TermNote[] | undefined }

/** The papers, those of each person who comes along under a heading of their own. */
export function PlanDocuments({ documents, terms }: PlanDocumentsProps) {
  const t = useTranslations('household.plan')
  return byPerson(documents).map(({ person, who, items }) => (
    <div key={person ?? ''} className="pb-6">
      {who && <h3>{t('for', { who })}</h3>}
      <PaperList documents={items} terms={terms} />
    </div>
  ))
}

function PaperList({ documents, terms }: PlanDocumentsProps) {
  const t = useTranslations('plan')
  return (
    <ul className="grid gap-3">
      {documents.map((document) => (
        <li key={document.key} className="border-line border-t pt-2">
          <p>
            <strong>{document.title}</strong>
            {document.state !== 'needed' && <span className="text-quiet"> · {t(`state.${document.state}`)}</span>}
            {document.supplyLater && <span className="text-quiet"> · {t('supplyLater')}</span>}
          </p>
          {document.decidedBy && (
            <p className="text-quiet">{t('decidedBy', { question: document.decidedBy.question })}</p>
          )}
          <Disclosure summary={t('whatMakesItGood')}>
            <DocumentDetails document={document} terms={terms} />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
