import type { z } from 'zod'
import type { Staff } from '#lib/access/actor.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { WORDS_LENGTH } from './ask-for-changes.ts'
import { decideOnPaper, verdictInput } from './decide-on-paper.ts'

export const waivePaperInput = verdictInput.extend({ words: safeText(WORDS_LENGTH) })

/** Says that a client needs no such paper, and why. Nothing waits for it any more, until it is taken back. */
export function waivePaper(
  staff: Staff,
  { words, ...target }: z.output<typeof waivePaperInput>,
  at: Instant = now(),
): Promise<string | null> {
  const from = ['none', 'waiting', 'accepted', 'changes_asked'] as const
  const verdict = { action: 'review.waived', state: 'waived', words, from, field: 'words' } as const
  return decideOnPaper(staff, target, verdict, at)
}
