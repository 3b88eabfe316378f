import { useTranslations } from 'next-intl'
import { Timeline } from '#components/ui/timeline.tsx'
import { TimelineStep } from '#components/ui/timeline-step.tsx'
import { TimelineWait } from '#components/ui/timeline-wait.tsx'

/** A real path in small, for an employee from outside the European Union: what the questionnaire ends with. */
export function HomeExample() {
  const t = useTranslations('home.example')
  return (
    <figure className="sheet grid gap-5">
      <figcaption className="text-sm text-quiet">{t('caption')}</figcaption>
      <p className="border-b border-line pb-5 font-heading text-xl">{t('next')}</p>
      <Timeline label={t('label')}>
        <TimelineStep state="done" level="p" title={t('visa')} stateLabel={t('visaState')} />
        <TimelineStep state="now" level="p" title={t('application')} stateLabel={t('applicationState')} />
        <TimelineWait minDays={14} maxDays={56}>
          {t('firstWait')}
        </TimelineWait>
        <TimelineStep state="ahead" level="p" title={t('provisional')} stateLabel={t('provisionalState')} />
        <TimelineWait minDays={0} maxDays={274}>
          {t('secondWait')}
        </TimelineWait>
        <TimelineStep state="ahead" level="p" title={t('permanent')} stateLabel={t('permanentState')} />
      </Timeline>
    </figure>
  )
}
