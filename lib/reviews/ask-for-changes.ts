import { z } from 'zod'
import { CHANGE_REASONS } from '#db/schema/values.ts'
import type { Staff } from '#lib/access/actor.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { decideOnPaper, verdictInput } from './decide-on-paper.ts'

/** How long what staff say of a paper may be. */
export const WORDS_LENGTH = 1000

export const askForChangesInput = verdictInput.extend({
  reason: z.enum(CHANGE_REASONS, 'required'),
  words: safeText(WORDS_LENGTH),
})

/** Says what is wrong with a paper and how to put it right, or says it better. It is the client's turn from here on. */
export function askForChanges(
  staff: Staff,
  { reason, words, ...target }: z.output<typeof askForChangesInput>,
  at: Instant = now(),
): Promise<string | null> {
  const from = ['waiting', 'accepted', 'changes_asked'] as const
  const verdict = {
    action: 'review.changes-asked',
    state: 'changes_asked',
    reason,
    words,
    from,
    field: 'words',
  } as const
  return decideOnPaper(staff, target, verdict, at)
}
