import { useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Badge } from '#components/ui/badge.tsx'
import type { IconName } from '#components/ui/icon.ts'
import type { Tone } from '#components/ui/tone.ts'
import type { DocumentLabel as Label } from '#lib/progress/document-label.ts'

const looks: Record<Label['code'], { tone: Tone; icon?: IconName }> = {
  to_do: { tone: 'neutral' },
  getting: { tone: 'waiting' },
  help_asked: { tone: 'care' },
  ready: { tone: 'done' },
  sent: { tone: 'done', icon: 'sent' },
  accepted: { tone: 'done' },
  refused: { tone: 'change' },
  more_asked: { tone: 'change' },
}

/** Where a document stands, in a short sentence. Never "completed". */
export function DocumentLabel({ label }: { label: Label }) {
  const t = useTranslations('document.label')
  const { tone, icon } = looks[label.code]
  return (
    <Badge tone={tone} icon={icon}>
      {'on' in label ? t.rich(label.code, { day: () => <DayText day={label.on} /> }) : t(label.code)}
      {label.code === 'more_asked' && label.until && (
        <> {t.rich('until', { day: () => <DayText day={label.until ?? ''} /> })}</>
      )}
    </Badge>
  )
}
