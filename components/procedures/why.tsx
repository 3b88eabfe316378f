import { useTranslations } from 'next-intl'
import { explainer } from '#components/glossary/explainer.tsx'
import { HowSure } from '#components/procedures/how-sure.tsx'
import { Sources } from '#components/procedures/sources.tsx'
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
      <HowSure confidence={item.confidence} doubt={item.doubt} terms={terms} />
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
