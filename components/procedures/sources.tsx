import { useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { SourceView } from '#lib/procedures/view-types.ts'

/** Where a statement comes from, each source with the day on which it was read. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  const t = useTranslations('plan')
  if (sources.length === 0) return null
  return (
    <div className="text-quiet text-sm">
      <p>{t('sources')}</p>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            {source.url ? (
              <TextLink href={source.url} external>
                {source.publisher}
              </TextLink>
            ) : (
              source.publisher
            )}
            {' · '}
            {source.checkedOn
              ? t.rich('checkedOn', { day: () => <DayText day={source.checkedOn ?? ''} /> })
              : t('undated')}
          </li>
        ))}
      </ul>
    </div>
  )
}
