import { and, eq, isNull, lte, ne, type SQL, sql } from 'drizzle-orm'
import { agencyMembers, consents } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Staff } from '#lib/access/actor.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { ClientFilter } from './client-filter.ts'

const FORTNIGHT_DAYS = 14

/** Whoever of the staff a list is for. */
type Asking = Pick<Staff, 'agencyId' | 'userId'>

/**
 * The one wall of every list of clients: the consent of each and the membership of who asks, at this moment. For a page
 * the consent is looked up row by row while the list is walked in its order: joined, it would be read whole for fifty.
 * Where there is no order, as in a count, the planner may join, which costs a fifth.
 */
function isWithinReach({ agencyId, userId }: Asking, isOrdered: boolean): SQL {
  const consent = sql`select true from ${consents} c
    where c.dossier_id = ${clientStandings}.dossier_id and c.agency_id = ${clientStandings}.agency_id
      and c.revoked_at is null`
  return sql`${isOrdered ? sql`(${consent} limit 1)` : sql`exists (${consent})`}
    and exists (select 1 from ${agencyMembers} m
      where m.agency_id = ${agencyId} and m.user_id = ${userId} and m.left_at is null)`
}

/** The clients of an agency that a filter lets through; `isOrdered`: for a list that is walked in its order. */
export function clientsWhere(
  staff: Asking,
  filter: ClientFilter,
  at: Instant,
  { isOrdered = true }: { isOrdered?: boolean } = {},
): SQL | undefined {
  const { standing, turn } = filter
  return and(
    eq(clientStandings.agencyId, staff.agencyId),
    isWithinReach(staff, isOrdered),
    caseWorkerIs(filter.caseWorker, staff),
    standing && eq(clientStandings.standing, standing),
    turn && eq(clientStandings.turn, turn),
    filter.deadline && lte(clientStandings.nextOn, addDays(parisDay(at), FORTNIGHT_DAYS)),
    filter.silent &&
      and(
        lte(clientStandings.clientActedAt, plusSeconds(at, -FORTNIGHT_DAYS * 86_400)),
        ne(clientStandings.standing, 'closed'),
      ),
    filter.again && isAgainFor(staff),
    filter.situation ? eq(clientStandings.situation, filter.situation) : undefined,
    filter.authority && eq(clientStandings.authority, filter.authority),
    filter.search ? sql`${clientStandings.search} like ${`%${literally(filter.search)}%`}` : undefined,
  )
}

/** Where nobody else is at work, it waits for whoever is there. */
function isAgainFor({ agencyId, userId }: Asking): SQL {
  return sql`${clientStandings.secondLookNotBy} is not null and (${clientStandings.secondLookNotBy} <> ${userId}
    or not exists (select 1 from ${agencyMembers} o where o.agency_id = ${agencyId} and o.user_id <> ${userId}
      and o.left_at is null and o.role <> 'viewer'))`
}

function caseWorkerIs(caseWorker: string | undefined, staff: Asking): SQL | undefined {
  if (!caseWorker) return undefined
  if (caseWorker === 'nobody') return isNull(clientStandings.caseWorkerId)
  return eq(clientStandings.caseWorkerId, caseWorker === 'mine' ? staff.userId : caseWorker)
}

function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
