import type { Day } from '#content/schema.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { startOfDay } from '#lib/time/sending-window.ts'
import { addWorkingDays } from '#lib/time/working-days.ts'
import type { DossierState, FollowingAgency } from './dossier-state.ts'
import { reviewStanding } from './review-of.ts'
import { handOverDay, isHandedOver, papersToHelpWith, whoseTurn } from './whose-turn.ts'

/** Why it is an agency's turn: help was asked for, or the papers were left to it after the last reminder. */
type Why = 'help' | 'papers'

/**
 * Why and since when it is an agency's turn on a day; never since before the agency came. Null while it is nobody's turn
 * or somebody else's, and for a step of the agency's own, which the path tells of.
 */
export function agencyTurn(
  state: DossierState,
  { since: came }: Pick<FollowingAgency, 'since'>,
  today: Day,
): { why: Why; since: Instant } | null {
  if (whoseTurn(state, today) !== 'agency') return null
  const asked = papersToHelpWith(state).map(({ updatedAt }) => updatedAt)
  if (asked.length === 0 && !isHandedOver(state, today)) return null
  const [first] = asked.toSorted((a, b) => a.getTime() - b.getTime())
  const began = first ?? startOfDay(addDays(handOverDay(state), 1), 'Europe/Paris')
  return { why: first ? 'help' : 'papers', since: began > came ? began : came }
}

export type AgencyWait = {
  agency: FollowingAgency
  why: Why
  /** The day on which it became the agency's turn. */
  since: Day
  /** The day by which it promised to look. */
  by: Day
}

/**
 * What waits for an agency on a day, and by when it promised to look, in its working days. Of several agencies the one
 * whose day comes first. Null where `agencyTurn` is.
 */
export function agencyWaitOf(state: DossierState, today: Day): AgencyWait | null {
  const waits = state.agencies.flatMap((agency): AgencyWait[] => {
    const turn = agencyTurn(state, agency, today)
    if (!turn) return []
    const since = parisDay(turn.since)
    return [{ agency, why: turn.why, since, by: addWorkingDays(since, agency.promiseDays) }]
  })
  return waits.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))[0] ?? null
}

/** By which day an agency promised to look at a paper that waits for it, as its queue counts. Null where none does. */
export function paperPromiseOf(
  { documents }: Pick<DossierState, 'documents'>,
  { grantedAt, promiseDays, reviews }: FollowingAgency,
  key: string,
  today: Day,
): { by: Day; isLate: boolean } | null {
  const status = documents.get(key)
  if (!status || !reviews || reviewStanding(status, reviews.get(key)) !== 'waiting') return null
  const since = status.updatedAt > grantedAt ? status.updatedAt : grantedAt
  const by = addWorkingDays(parisDay(since), promiseDays)
  return { by, isLate: today > by }
}
