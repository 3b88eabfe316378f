import type { Day } from '#content/schema.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { whoseTurn } from '#lib/progress/whose-turn.ts'
import { nextSlot, openingOf } from '#lib/time/sending-window.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { Series } from './series.ts'

/** "I am getting it, by 12 May": on that day and three working days later, for each document. */
export function expectedItems(state: DossierState): Series[] {
  if (state.closed) return []
  const asked = new Set(state.plan.items.filter((item) => item.kind === 'document').map((item) => item.key))
  return [...state.documents].flatMap(([key, status]) => {
    const { expectedOn } = status
    if (!asked.has(key) || status.collection !== 'being_obtained' || !expectedOn) return []
    if (status.authority !== 'not_sent') return []
    return [
      {
        kind: 'expected_item' as const,
        anchor: `${key}@${expectedOn}`,
        stages: [
          { stage: 'day', on: expectedOn },
          { stage: '+3', on: addWorkingDays(expectedOn, 3) },
        ],
        isOpen: (on: Day) => whoseTurn(state, on) === 'me',
        slot: (on, timeZone) => nextSlot(openingOf(on, timeZone), timeZone),
      },
    ]
  })
}
