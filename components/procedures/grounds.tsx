import { useTranslations } from 'next-intl'
import { explainer } from '#components/glossary/explainer.tsx'
import { Sources } from '#components/procedures/sources.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'

export type GroundsProps = {
  grounds: GroundsView
  /** Words that explain themselves. */
  terms?: readonly TermNote[] | undefined
}

/** How sure a statement is, what is not certain about it, and where it comes from. */
export function Grounds({ grounds: { confidence, doubt, sources }, terms }: GroundsProps) {
  const t = useTranslations('plan')
  const explain = explainer(terms)
  return (
    <>
      {confidence !== 'official' && <p className="tone-care">{t(`confidence.${confidence}`)}</p>}
      {doubt && <p>{explain(doubt)}</p>}
      <Sources sources={sources} />
    </>
  )
}
