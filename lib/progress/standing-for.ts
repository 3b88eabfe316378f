import type { Day } from '#content/schema.ts'
import type { Authority, ConsentScope, Standing, Turn } from '#db/schema/values.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { agencyTurn } from './agency-wait.ts'
import { destinationOf } from './destination-of.ts'
import type { DossierState } from './dossier-state.ts'
import { nextDayOf } from './next-day-of.ts'
import { secondLooks, waitingPapers } from './review-of.ts'
import { standingOf } from './standing-of.ts'
import { handOverDay, papersToHelpWith, whoseTurn } from './whose-turn.ts'
import { withinScope } from './within-scope.ts'

/** What was derived before. */
export type KnownStanding = {
  turn: Turn
  turnSince: Instant
  clientActedAt: Instant
  changedAt: Instant
  changedBy: string | null
  changedBefore: Instant | null
}

type Follower = {
  agencyId: string
  scope: readonly ConsentScope[]
  grantedAt: Instant
  messageSince: Instant | null
  prior: KnownStanding | null
}

export type StandingFor = {
  standing: Standing
  turn: Turn
  turnSince: Instant
  papersWaiting: number
  helpWaiting: number
  messageWaiting: boolean
  secondLookNotBy: string | null
  situation: string | null
  authority: Authority | null
  nextOn: Day | null
  nextRule: string | null
  queueRank: 0 | 1 | 2 | 3
  queueAt: Instant
  staleOn: Day
}

/** A row is made anew at least this often, since the rules themselves look at the day. */
const GOOD_FOR_DAYS = 7

/**
 * What a dossier is to one agency: how far it has come, and since when it waits for whom. It waits for the agency when it
 * is its turn, when papers are there that nobody has looked at, and when a message has not been read.
 */
export function standingFor(state: DossierState, follower: Follower, at: Instant): StandingFor {
  const { scope, messageSince } = follower
  const today = parisDay(at)
  const seen = withinScope(state, scope)
  const own = whoseTurn(seen, today)
  const isOpen = !state.closed
  const since = sinceOf(seen, own, follower, at)
  const papers = papersSince(state, follower)
  const waiting = isOpen
    ? [...(own === 'agency' ? [since] : []), ...papers, ...(messageSince ? [messageSince] : [])]
    : []
  const [waitsSince] = waiting.toSorted((a, b) => a.getTime() - b.getTime())
  const turn = waitsSince ? 'agency' : own
  const turnSince = waitsSince ?? since
  const next = nextDayOf(state, today)
  return {
    standing: standingOf(seen),
    turn,
    turnSince,
    papersWaiting: isOpen ? papers.length : 0,
    helpWaiting: isOpen ? papersToHelpWith(seen).length : 0,
    messageWaiting: isOpen && messageSince !== null,
    secondLookNotBy: isOpen ? ([...secondLooks(state, follower.agencyId).values()][0] ?? null) : null,
    ...destinationOf(state),
    nextOn: next.on,
    nextRule: next.rule,
    ...placeOf(state, turn, turnSince, next.on),
    staleOn: staleOn(state, today, next.changesOn),
  }
}

function sinceOf(state: DossierState, turn: Turn, { agencyId, prior }: Follower, at: Instant): Instant {
  if (turn === 'me') return state.turnSince
  const agency = state.agencies.find((one) => one.agencyId === agencyId)
  const known = agency && agencyTurn(state, agency, parisDay(at))
  return known?.since ?? (prior?.turn === turn ? prior.turnSince : at)
}

/** Since when each paper waits that nobody of the agency has looked at: from when the agency could see it. */
function papersSince(state: DossierState, { agencyId, grantedAt }: Follower): Instant[] {
  return waitingPapers(state, agencyId).flatMap((key) => {
    const said = state.documents.get(key)?.updatedAt
    return said ? [said > grantedAt ? said : grantedAt] : []
  })
}

function placeOf({ closed }: DossierState, turn: Turn, turnSince: Instant, nextOn: Day | null) {
  if (closed) return { queueRank: 3, queueAt: closed.at } as const
  if (turn === 'agency') return { queueRank: 0, queueAt: turnSince } as const
  if (nextOn) return { queueRank: 1, queueAt: new Date(`${nextOn}T00:00:00Z`) } as const
  return { queueRank: 2, queueAt: turnSince } as const
}

function staleOn(state: DossierState, today: Day, nextChangesOn: Day | null): Day {
  const handOver = handOverDay(state)
  const days = [addDays(today, GOOD_FOR_DAYS)]
  if (nextChangesOn) days.push(nextChangesOn)
  if (handOver >= today) days.push(addDays(handOver, 1))
  return days.toSorted()[0] ?? today
}
