import { and, eq, isNull, lte, ne, type SQL, sql } from 'drizzle-orm'
import { agencyMembers, consents } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Staff } from '#lib/access/actor.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { ClientFilter } from './client-filter.ts'

const FORTNIGHT_DAYS = 14

/** The one wall of every list of clients: the consent of each and the membership of who asks, at this moment. */
export const IS_CONSENTED = and(
  eq(consents.dossierId, clientStandings.dossierId),
  eq(consents.agencyId, clientStandings.agencyId),
  isNull(consents.revokedAt),
)

/** The clients of an agency that a filter lets through. */
export function clientsWhere(staff: Staff, filter: ClientFilter, at: Instant): SQL | undefined {
  const { standing, turn } = filter
  return and(
    eq(clientStandings.agencyId, staff.agencyId),
    sql`exists (select 1 from ${agencyMembers} m
      where m.agency_id = ${staff.agencyId} and m.user_id = ${staff.userId} and m.left_at is null)`,
    caseWorkerIs(filter.caseWorker, staff),
    standing && eq(clientStandings.standing, standing),
    turn && eq(clientStandings.turn, turn),
    filter.deadline && lte(clientStandings.nextOn, addDays(parisDay(at), FORTNIGHT_DAYS)),
    filter.silent &&
      and(
        lte(clientStandings.clientActedAt, plusSeconds(at, -FORTNIGHT_DAYS * 86_400)),
        ne(clientStandings.standing, 'closed'),
      ),
    filter.search ? sql`${clientStandings.search} like ${`%${literally(filter.search)}%`}` : undefined,
  )
}

function caseWorkerIs(caseWorker: string | undefined, staff: Staff): SQL | undefined {
  if (!caseWorker) return undefined
  if (caseWorker === 'nobody') return isNull(clientStandings.caseWorkerId)
  return eq(clientStandings.caseWorkerId, caseWorker === 'mine' ? staff.userId : caseWorker)
}

function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
