import { HowSure } from '#components/procedures/how-sure.tsx'
import { Sources } from '#components/procedures/sources.tsx'
import type { GroundsView } from '#lib/procedures/view-types.ts'

/** How sure a statement is, what is not certain about it, and where it comes from. */
export function Grounds({ grounds: { confidence, doubt, sources } }: { grounds: GroundsView }) {
  return (
    <>
      <HowSure confidence={confidence} doubt={doubt} />
      <Sources sources={sources} />
    </>
  )
}
