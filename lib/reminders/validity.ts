import type { Day } from '#content/schema.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { isStillRead } from '#lib/progress/open-documents.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { openingOf, previousSlot } from '#lib/time/sending-window.ts'
import type { Series } from './series.ts'

const DAYS_BEFORE = [60, 30, 14, 7]

/** The document whose end stands among the answers. */
const PERMIT = { item: 'residence_permit', fact: 'permitValidUntil' }

/**
 * A paper stops being good: 60, 30, 14 and 7 days before, while somebody is still to read it. A permit is read as long
 * as one lives here. Whoever's turn it is: nobody else renews it.
 */
export function validity(state: DossierState): Series[] {
  if (state.closed) return []
  return [...ends(state)].map(([key, end]) => ({
    kind: 'validity' as const,
    anchor: `${key}@${end}`,
    stages: DAYS_BEFORE.map((days) => ({ stage: `-${days}`, on: addDays(end, -days) })),
    isOpen: (on: Day) => on <= end,
    slot: (on, timeZone) => previousSlot(openingOf(on, timeZone), timeZone),
  }))
}

function ends(state: DossierState): Map<string, Day> {
  const found = new Map<string, Day>()
  for (const { kind, key, id, person } of state.plan.items) {
    if (kind !== 'document') continue
    const permitEnd = id === PERMIT.item && person === null ? state.answers.facts[PERMIT.fact] : undefined
    const own = state.documents.get(key)?.validUntilOn
    if (own && (id === PERMIT.item || isStillRead(state, id, person))) found.set(key, own)
    else if (typeof permitEnd === 'string' && permitEnd !== 'unknown') found.set(key, permitEnd)
  }
  return found
}
