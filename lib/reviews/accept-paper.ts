import { z } from 'zod'
import { SEEN_HOW } from '#db/schema/values.ts'
import type { Staff } from '#lib/access/actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { decideOnPaper, verdictInput } from './decide-on-paper.ts'

export const acceptPaperInput = verdictInput.extend({ seenHow: z.enum(SEEN_HOW, 'required') })

/** Says that a paper will do, and how it was seen: Complet holds no file. */
export function acceptPaper(
  staff: Staff,
  { seenHow, ...target }: z.output<typeof acceptPaperInput>,
  at: Instant = now(),
): Promise<string | null> {
  const verdict = {
    action: 'review.accepted',
    state: 'accepted',
    seenHow,
    from: ['waiting'],
    field: 'seenHow',
  } as const
  return decideOnPaper(staff, target, verdict, at)
}
