import type { Day } from '#content/schema.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
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
  const sent = latestOf(state, 'sent', 'sent')
  const provisional = latestOf(state, 'provisional_number', 'provisional')
  const since = provisional ?? sent
  if (!since || latestOf(state, 'number', 'received')) return []
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

// The day on the letter, where one was recorded; else the day on which the step was ticked as done.
function latestOf(state: DossierState, milestone: string, marks: string): Day | undefined {
  const recorded = state.milestones.filter(({ kind }) => kind === milestone).map(({ on }) => on)
  const ticked = state.steps
    .filter((step) => step.marks === marks)
    .flatMap(({ key }) => state.completions.get(key)?.doneOn ?? [])
  return (recorded.length > 0 ? recorded : ticked).toSorted().at(-1)
}
