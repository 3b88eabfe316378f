import { useTranslations } from 'next-intl'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Sources } from '#components/procedures/sources.tsx'
import type { SourceView } from '#lib/procedures/view-types.ts'

/** Everything that a guide rests on, with when it was read and when it will be read again. */
export function GuideSources({ sources }: { sources: readonly SourceView[] }) {
  const t = useTranslations('guides')
  const [next] = sources.map((source) => source.reviewBy).sort()
  if (next === undefined) return null
  return (
    <Section id="sources" title={t('sources')} beside>
      <div className="grid gap-3">
        <Sources sources={sources} />
        <p className="text-quiet">{t.rich('nextReview', { day: () => <DayText day={next} /> })}</p>
      </div>
    </Section>
  )
}
