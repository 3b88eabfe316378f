import { useTranslations } from 'next-intl'
import { explainer } from '#components/glossary/explainer.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'

export type HowSureProps = Pick<GroundsView, 'confidence'> & {
  doubt?: GroundsView['doubt']
  /** Words that explain themselves. */
  terms?: readonly TermNote[] | undefined
}

/** How sure a statement is, where it is less than official, and what is not certain about it. */
export function HowSure({ confidence, doubt, terms }: HowSureProps) {
  const t = useTranslations('plan')
  return (
    <>
      {confidence !== 'official' && <p className="tone-care">{t(`confidence.${confidence}`)}</p>}
      {doubt && <p>{explainer(terms)(doubt)}</p>}
    </>
  )
}
