import { useTranslations } from 'next-intl'
import { TimelineWait } from '#components/ui/timeline-wait.tsx'
import type { StepView } from '#lib/procedures/view-types.ts'

/** How long a step usually takes, drawn as long as it is. Nothing for a step of a week at most: its page says it. */
export function StepWait({ takes }: { takes: StepView['takes'] }) {
  const t = useTranslations('plan')
  if (!isDrawn(takes)) return null
  return (
    <TimelineWait minDays={takes.minWeeks * 7} maxDays={takes.maxWeeks * 7}>
      {waitText(t, takes)}
    </TimelineWait>
  )
}

export function isDrawn(takes: StepView['takes']): takes is NonNullable<StepView['takes']> {
  return takes !== null && takes.maxWeeks >= 2
}

type Translate = ReturnType<typeof useTranslations<'plan'>>

export function waitText(t: Translate, { minWeeks, maxWeeks, confidence }: NonNullable<StepView['takes']>): string {
  const range =
    minWeeks > 0 && minWeeks !== maxWeeks
      ? t('takes.range', { min: minWeeks, max: maxWeeks })
      : t('takes.upTo', { max: maxWeeks })
  return confidence === 'official' ? t('takes.official', { range }) : t('takes.estimate', { range })
}
