import type { DossierState } from '#lib/progress/dossier-state.ts'
import { openDocuments } from '#lib/progress/open-documents.ts'
import { whoseTurn } from '#lib/progress/whose-turn.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { nextSlot, openingOf } from '#lib/time/sending-window.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { Series } from './series.ts'

/**
 * "Items to get": 3, 7 and 14 working days after it became the person's turn, then once a month, three times. An agency
 * that follows the dossier will take over after the fourteenth day.
 */
export function itemsToGet(state: DossierState): Series[] {
  if (state.closed) return []
  const since = parisDay(state.turnSince)
  const last = addWorkingDays(since, 14)
  return [
    {
      kind: 'items_to_get',
      anchor: itemsAnchor(state),
      stages: [
        { stage: '+3', on: addWorkingDays(since, 3) },
        { stage: '+7', on: addWorkingDays(since, 7) },
        { stage: '+14', on: last },
        ...[1, 2, 3].map((months) => ({ stage: `+14 and ${months} months`, on: addMonths(last, months) })),
      ],
      isOpen: (on) => whoseTurn(state, on) === 'me' && openDocuments(state, on).length > 0,
      slot: (on, timeZone) => nextSlot(openingOf(on, timeZone), timeZone),
    },
  ]
}

/** The reminders start again whenever the turn comes back to the person. */
export function itemsAnchor(state: DossierState): string {
  return state.turnSince.toISOString()
}
