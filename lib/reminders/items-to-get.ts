import type { Day } from '#content/schema.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { openDocuments } from '#lib/progress/open-documents.ts'
import { HAND_OVER_AFTER, whoseTurn } from '#lib/progress/whose-turn.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { nextSlot, openingOf } from '#lib/time/sending-window.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { Pause, Series } from './series.ts'

/**
 * "Items to get": 3, 7 and 14 working days after it became the person's turn. Then an agency that follows the dossier
 * takes over; without one, once a month, three times.
 */
export function itemsToGet(state: DossierState, pauses: readonly Pause[] = []): Series[] {
  if (state.closed) return []
  const since = parisDay(state.turnSince)
  const last = addWorkingDays(since, HAND_OVER_AFTER)
  return [
    {
      kind: 'items_to_get',
      anchor: itemsAnchor(state),
      stages: [
        { stage: '+3', on: addWorkingDays(since, 3) },
        { stage: '+7', on: addWorkingDays(since, 7) },
        { stage: '+14', on: last },
        // Then an agency takes over; who is alone is written to once a month.
        ...(state.agencies.length > 0 ? [] : [1, 2, 3]).map((months) => ({
          stage: `+14 and ${months} months`,
          on: addMonths(last, months),
        })),
      ],
      isOpen: (on) =>
        whoseTurn(state, on) === 'me' && openDocuments(state, on).some((key) => !isPaused(pauses, key, on)),
      slot: (on, timeZone) => nextSlot(openingOf(on, timeZone), timeZone),
    },
  ]
}

function isPaused(pauses: readonly Pause[], key: string, on: Day): boolean {
  return pauses.some(({ item, endedAt, untilOn }) => item === key && !endedAt && (untilOn === null || on < untilOn))
}

/** The reminders start again whenever the turn comes back to the person. */
export function itemsAnchor(state: DossierState): string {
  return state.turnSince.toISOString()
}
