import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { DayText } from '#components/procedures/day.tsx'
import { StepWait } from '#components/procedures/step-wait.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import { type TimelineState, TimelineStep } from '#components/ui/timeline-step.tsx'
import { TimelineToday } from '#components/ui/timeline-today.tsx'
import type { DossierStep } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type PlainAction = (form: FormData) => Promise<void>

export type DossierPathProps = {
  dossierId: string
  steps: readonly DossierStep[]
  /** Not given for a closed dossier: nothing to tick. */
  actions?: { completeStep: PlainAction; reopenStep: PlainAction } | undefined
}

const states: Record<DossierStep['standing'], TimelineState> = {
  done: 'done',
  open: 'now',
  blocked: 'blocked',
  perhaps: 'ahead',
}
const UNTICK = 'untick'

/** The path with its waits. One form around the whole list: each button says which step it ticks. */
export function DossierPath({ dossierId, steps, actions }: DossierPathProps) {
  const t = useTranslations('dossier')
  // Today stands after the last thing done: what is above is over, what is below lies ahead.
  const today = steps.findLastIndex((step) => step.standing === 'done') + 1
  const path = (
    <Timeline label={t('path')}>
      {steps.map((step, index) => (
        <Fragment key={step.key}>
          {index === today && <TimelineToday>{t('today')}</TimelineToday>}
          <PathStep dossierId={dossierId} step={step} ticks={actions !== undefined} />
          {step.standing !== 'done' && <StepWait takes={step.takes} />}
        </Fragment>
      ))}
    </Timeline>
  )
  if (!actions) return path
  return (
    <>
      <form action={actions.completeStep}>
        <input type="hidden" name="dossierId" value={dossierId} />
        {path}
      </form>
      <form id={UNTICK} action={actions.reopenStep}>
        <input type="hidden" name="dossierId" value={dossierId} />
      </form>
    </>
  )
}

function PathStep({ dossierId, step, ticks }: { dossierId: string; step: DossierStep; ticks: boolean }) {
  const t = useTranslations('dossier')
  const locale = useLocale() as Locale
  return (
    <TimelineStep
      state={states[step.standing]}
      stateLabel={<StepState step={step} />}
      title={<TextLink href={routes.dossierStep(locale, dossierId, step.key)}>{step.title}</TextLink>}
    >
      {ticks && step.standing === 'open' && !step.ongoing && (
        <Button
          tone="quiet"
          small
          name="key"
          value={step.key}
          aria-label={t(step.actor === 'me' ? 'tickStep' : 'tickTheirStep', { step: step.title })}
        >
          {t(step.actor === 'me' ? 'tickMine' : 'tickTheirs')}
        </Button>
      )}
      {ticks && step.standing === 'done' && (
        <Button
          tone="plain"
          small
          form={UNTICK}
          name="key"
          value={step.key}
          aria-label={t('untickStep', { step: step.title })}
        >
          {t('untick')}
        </Button>
      )}
    </TimelineStep>
  )
}

export function StepState({ step }: { step: DossierStep }) {
  const t = useTranslations('dossier')
  const p = useTranslations('plan')
  if (step.standing === 'done') return <>{t.rich('doneOn', { day: () => <DayText day={step.doneOn ?? ''} /> })}</>
  if (step.standing === 'perhaps') return <>{p('state.perhaps')}</>
  if (step.standing === 'blocked') return <>{t('after', { steps: step.blockedBy.join(p('listSeparator')) })}</>
  if (step.ongoing) return <>{p('ongoing')}</>
  return (
    <>
      {p(`actor.${step.actor}`)}
      {step.optional && ` · ${p('optional')}`}
    </>
  )
}
