import type { Day } from '#content/schema.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { DossierState, FollowingAgency } from './dossier-state.ts'
import { handOverDay, isHandedOver, papersToHelpWith, whoseTurn } from './whose-turn.ts'

export type AgencyWait = {
  agency: FollowingAgency
  /** Help was asked for, or the papers were left to it after the last reminder. */
  why: 'help' | 'papers'
  /** The day on which it became the agency's turn; never before the agency came. */
  since: Day
  /** The day by which it promised to look. */
  by: Day
}

/**
 * What waits for an agency on a day, and by when it promised to look, in its working days. Of several agencies the one
 * whose day comes first. Null while it is nobody's turn or somebody else's.
 */
export function agencyWaitOf(state: DossierState, today: Day): AgencyWait | null {
  if (whoseTurn(state, today) !== 'agency') return null
  const asked = papersToHelpWith(state).map(({ updatedAt }) => parisDay(updatedAt))
  // Else it is a step of the agency's own, which the path tells of.
  if (asked.length === 0 && !isHandedOver(state, today)) return null
  const why = asked.length > 0 ? 'help' : 'papers'
  const began = asked.toSorted()[0] ?? addDays(handOverDay(state), 1)
  const waits = state.agencies.map((agency) => {
    const since = [parisDay(agency.since), began].toSorted().at(-1) ?? began
    return { agency, why, since, by: addWorkingDays(since, agency.promiseDays) } as const
  })
  return waits.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))[0] ?? null
}
