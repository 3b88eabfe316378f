import type { Day } from '#content/schema.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'

export type AgencyPromise = { on: Day; state: 'ahead' | 'today' | 'broken' }

/** The last day on which an agency keeps its word about what has waited for it since an instant. */
export function promiseOf(since: Instant, promiseDays: number, at: Instant): AgencyPromise {
  const on = addWorkingDays(parisDay(since), promiseDays)
  const today = parisDay(at)
  return { on, state: on < today ? 'broken' : on === today ? 'today' : 'ahead' }
}
