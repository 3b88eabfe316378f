import type { Day } from '#content/schema.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { startOfDay } from '#lib/time/sending-window.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'

export type AgencyPromise = { on: Day; state: 'ahead' | 'today' | 'broken' }

/** The last day on which an agency keeps its word about what has waited for it since an instant. */
export function promiseOf(since: Instant, promiseDays: number, at: Instant): AgencyPromise {
  const on = addWorkingDays(parisDay(since), promiseDays)
  const today = parisDay(at)
  return { on, state: on < today ? 'broken' : on === today ? 'today' : 'ahead' }
}

/** Whatever has waited since before this instant was promised for `by` at the latest: the same, for many in one query. */
export function promisedUntil(by: Day, promiseDays: number): Instant {
  let began = by
  while (addWorkingDays(began, promiseDays) > by) began = addDays(began, -1)
  return startOfDay(addDays(began, 1), 'Europe/Paris')
}
