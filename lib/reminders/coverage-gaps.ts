import type { Day } from '#content/schema.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { nextSlot, openingOf, previousSlot } from '#lib/time/sending-window.ts'
import { clockAhead } from './clock-ahead.ts'
import type { Series } from './series.ts'

/**
 * Cover may end: on the last day that is certain, and on the first one after it. Of a range the first day counts, which
 * is the safe one to plan with. Whoever's turn it is.
 */
export function coverageGaps(state: DossierState): Series[] {
  if (state.closed) return []
  return clockAhead(state)
    .filter(({ nature }) => nature === 'endOfRights' || nature === 'keep')
    .map(({ rule, on: last }) => ({
      kind: 'coverage_gap' as const,
      anchor: `${rule}@${last}`,
      stages: [
        { stage: 'before', on: last },
        { stage: 'day', on: addDays(last, 1) },
      ],
      isOpen: (on: Day) => on <= addDays(last, 1),
      slot: (on, timeZone) =>
        on === last ? previousSlot(openingOf(on, timeZone), timeZone) : nextSlot(openingOf(on, timeZone), timeZone),
    }))
}
