import type { Day } from '#content/schema.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { limitsOfPapers } from '#lib/progress/limits-of-papers.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { openingOf, previousSlot } from '#lib/time/sending-window.ts'
import { clockAhead } from './clock-ahead.ts'
import { FIRM, type Series, URGENT } from './series.ts'

const DAYS_BEFORE = [30, 14, 7, 3, 1, 0]

/**
 * Something must be done by a day: 30, 14, 7, 3 and 1 days before and on the day. Of a limit that the law or a letter
 * sets, the last three come whatever kind was stopped, and the last two on whatever day they fall.
 */
export function deadlines(state: DossierState): Series[] {
  if (state.closed) return []
  return [...limitsOfTheClock(state), ...limitsOfDocuments(state)].map(({ anchor, on: limit, isFirm }) => ({
    kind: 'deadline' as const,
    anchor,
    stages: DAYS_BEFORE.map((days) => ({ stage: stageOf(days, isFirm), on: addDays(limit, -days) })),
    isOpen: (on: Day) => on <= limit,
    slot: (on, timeZone, stage) => {
      const opening = openingOf(on, timeZone)
      return URGENT.has(stage) ? opening : previousSlot(opening, timeZone)
    },
  }))
}

type Limit = { anchor: string; on: Day; isFirm: boolean }

function limitsOfTheClock(state: DossierState): Limit[] {
  const isNamed = (from: Day, on: Day) => state.milestones.some((one) => one.on === from && one.limitOn === on)
  return clockAhead(state)
    .filter(({ whose, nature, state: standing }) => whose === 'me' && nature === 'limit' && standing === 'running')
    .map(({ rule, from, on, isLegal }) => ({ anchor: `${rule}@${on}`, on, isFirm: isLegal || isNamed(from, on) }))
}

function limitsOfDocuments(state: DossierState): Limit[] {
  return limitsOfPapers(state).map(({ paper, on }) => ({ anchor: `${paper}@${on}`, on, isFirm: true }))
}

function stageOf(days: number, isFirm: boolean): string {
  const stage = `-${days}`
  return isFirm && FIRM.has(`${stage} firm`) ? `${stage} firm` : stage
}
