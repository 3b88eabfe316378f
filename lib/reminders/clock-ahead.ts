import { type ClockDate, clockOf } from '#lib/filing/clock-of.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { filingOf } from '#lib/progress/filing-of.ts'
import { addDays } from '#lib/pure/calendar-day.ts'

/**
 * Every count that nothing has ended: those of the day, and those that will begin when one of them runs out without an
 * answer. No verb happens on that day, so that they are planned before.
 */
export function clockAhead(state: DossierState): ClockDate[] {
  const filing = filingOf(state)
  const found = new Map<string, ClockDate>()
  const todo = [state.plan.on]
  for (let on = todo.shift(); on !== undefined; on = todo.shift()) {
    for (const date of clockOf(filing, on)) {
      const key = `${date.rule}@${date.on}`
      if (date.state === 'ended' || found.has(key)) continue
      found.set(key, date)
      if (date.state === 'running') todo.push(addDays(date.to, 1))
    }
  }
  return [...found.values()]
}
