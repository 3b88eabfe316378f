import { useTranslations } from 'next-intl'
import { explainer } from '#components/glossary/explainer.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { ItemView } from '#lib/procedures/view-types.ts'

export type WhyProps = {
  item: Pick<ItemView, 'because' | 'decided' | 'confidence' | 'doubt' | 'sources' | 'links'>
  /** Words that explain themselves. */
  terms?: readonly TermNote[] | undefined
}

/** Why this concerns this person, how sure it is, and where it comes from. */
export function Why({ item, terms }: WhyProps) {
  const t = useTranslations('plan')
  const explain = explainer(terms)
  const decided = item.decided()
  return (
    <>
      <p>{explain(item.because)}</p>
      {decided.length > 0 && (
        <p className="text-quiet">
          {t('because')} {decided.map(({ label, value }) => `${label}${t('colon')}${value}`).join(t('listSeparator'))}
        </p>
      )}
      {item.confidence !== 'official' && <p className="tone-care">{t(`confidence.${item.confidence}`)}</p>}
      {item.doubt && <p>{explain(item.doubt)}</p>}
      {item.links.length > 0 && (
        <ul>
          {item.links.map((link) => (
            <li key={link.url}>
              <TextLink href={link.url} external>
                {link.label}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      <Sources sources={item.sources} />
    </>
  )
}

export function Sources({ sources }: { sources: ItemView['sources'] }) {
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
