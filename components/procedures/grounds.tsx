import { useTranslations } from 'next-intl'
import { Sources } from '#components/procedures/why.tsx'
import type { GroundsView } from '#lib/procedures/view-types.ts'

/** How sure a statement is, what is not certain about it, and where it comes from. */
export function Grounds({ grounds }: { grounds: GroundsView }) {
  const t = useTranslations('plan')
  return (
    <>
      {grounds.confidence !== 'official' && <p className="tone-care">{t(`confidence.${grounds.confidence}`)}</p>}
      {grounds.doubt && <p>{grounds.doubt}</p>}
      <Sources sources={grounds.sources} />
    </>
  )
}
