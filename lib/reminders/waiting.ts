import type { DossierState } from '#lib/progress/dossier-state.ts'
import { filingOf } from '#lib/progress/filing-of.ts'
import { whoseTurn } from '#lib/progress/whose-turn.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { nextSlot, openingOf } from '#lib/time/sending-window.ts'
import type { Series } from './series.ts'

/**
 * The authority has it: "did a letter come?", three weeks after sending and three, six and eight months after sending or,
 * once it has come, after the provisional number. Only while it is the authority's turn.
 */
export function waiting(state: DossierState): Series[] {
  if (state.closed) return []
  const { milestones } = filingOf(state)
  const lastOf = (milestone: string) =>
    milestones
      .filter(({ kind }) => kind === milestone)
      .map(({ on }) => on)
      .toSorted()
      .at(-1)
  const provisional = lastOf('provisional_number')
  const since = provisional ?? lastOf('sent')
  if (!since || lastOf('number')) return []
  const weeks = provisional ? [] : [{ stage: '+3 weeks', on: addDays(since, 21) }]
  const months = [3, 6, 8].map((count) => ({ stage: `+${count} months`, on: addMonths(since, count) }))
  return [
    {
      kind: 'waiting',
      anchor: `${provisional ? 'provisional' : 'sent'}@${since}`,
      stages: [...weeks, ...months],
      isOpen: (on) => whoseTurn(state, on) === 'authority',
      slot: (on, timeZone) => nextSlot(openingOf(on, timeZone), timeZone),
    },
  ]
}
