import type { DossierState } from '#lib/progress/dossier-state.ts'
import { changesAsked, paperReview } from '#lib/progress/review-of.ts'
import { whoseTurn } from '#lib/progress/whose-turn.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { nextSlot, openingOf } from '#lib/time/sending-window.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { Series } from './series.ts'

/** Staff who were wrong take it back before anything leaves. */
const UNDO_SECONDS = 10 * 60

/** An agency wants a paper changed: at once, and two and five working days later, for each paper. */
export function changesToMake(state: DossierState): Series[] {
  if (state.closed) return []
  return changesAsked(state).flatMap((key): Series[] => {
    const { review } = paperReview(state, key)
    if (!review) return []
    const { decidedAt, version } = review
    const asked = parisDay(decidedAt)
    return [
      {
        kind: 'change_asked',
        // Asked again on the same day, it is told again.
        anchor: `${key}@${version}@${asked}`,
        stages: [
          { stage: 'asked', on: asked },
          { stage: '+2', on: addWorkingDays(asked, 2) },
          { stage: '+5', on: addWorkingDays(asked, 5) },
        ],
        isOpen: (on) => whoseTurn(state, on) === 'me',
        slot: (on, timeZone, stage) =>
          nextSlot(stage === 'asked' ? plusSeconds(decidedAt, UNDO_SECONDS) : openingOf(on, timeZone), timeZone),
      },
    ]
  })
}
