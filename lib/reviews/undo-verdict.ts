import type { z } from 'zod'
import type { Staff } from '#lib/access/actor.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { WORDS_LENGTH } from './ask-for-changes.ts'
import { decideOnPaper, verdictInput } from './decide-on-paper.ts'

export const undoVerdictInput = verdictInput.extend({ words: safeText(WORDS_LENGTH) })

/** Takes back what was said of a paper, by whoever it was, with the reason: it waits again. */
export async function undoVerdict(
  staff: Staff,
  { words, ...target }: z.output<typeof undoVerdictInput>,
  at: Instant = now(),
): Promise<void> {
  const from = ['accepted', 'changes_asked', 'waived'] as const
  await decideOnPaper(staff, target, { action: 'review.undone', state: 'waiting', words, from, field: 'words' }, at)
}
