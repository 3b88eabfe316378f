import type { DossierState } from '#lib/progress/dossier-state.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { nextSlot, openingOf } from '#lib/time/sending-window.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { Series } from './series.ts'

/** A dossier whose answers do not yet say whether to register: one and seven working days after it was made, then never. */
export function unfinished(state: DossierState): Series[] {
  if (state.closed || state.plan.register !== 'unknown') return []
  const since = parisDay(state.createdAt)
  return [
    {
      kind: 'unfinished',
      anchor: since,
      stages: [1, 7].map((days) => ({ stage: `+${days}`, on: addWorkingDays(since, days) })),
      isOpen: () => true,
      slot: (on, timeZone) => nextSlot(openingOf(on, timeZone), timeZone),
    },
  ]
}
