import { and, asc, eq, gt, lte, ne, type SQL, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencyMembers } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Tx } from '#db/transaction.ts'
import { clientsWhere } from '#lib/clients/clients-where.ts'
import { COUNTED_AT_MOST } from '#lib/clients/count-clients.ts'
import { promisedUntil } from '#lib/clients/promise-of.ts'
import { IS_REFUSAL } from '#lib/mail/is-bounced.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { DigestMember } from './digest-member.ts'

/** Clients whom a member follows, or, for managers, whom nobody at work follows. */
export type Part = 'mine' | 'nobody'

/** How many clients of a part are so, `COUNTED_AT_MOST` and one more where there are more. */
export type PartCounts = {
  waiting: number
  /** Since when the first of them waits. */
  since: Instant | null
  broken: number
  today: number
  help: number
  bounced: number
  silent: number
  /** Nobody did anything for thirty days. Zero where it is not asked for. */
  idle: number
  /** Some of those who have no list of their own in the queue, to be opened one by one. */
  toOpen: { help: string[]; bounced: string[] }
}

const IDLE_DAYS = 30
const OPENED = 5

/** What of a part there is to say, by the live consents and the queue as they are. */
export async function countPart(
  tx: Tx,
  member: DigestMember,
  part: Part,
  { withIdle }: { withIdle: boolean },
  at: Instant,
): Promise<PartCounts> {
  const where = (filter: Parameters<typeof clientsWhere>[1], more?: SQL) =>
    and(clientsWhere(member, filter, at), isOf(part, member), more)
  const help = await listOf(tx, where({}, gt(clientStandings.helpWaiting, 0)))
  const bounced = await listOf(tx, where({}, and(ne(clientStandings.standing, 'closed'), IS_BOUNCED)))
  const silent = await listOf(tx, where({ silent: true }))
  const idleSince = plusSeconds(at, -IDLE_DAYS * 86_400)
  const isIdle = and(lte(clientStandings.clientActedAt, idleSince), lte(clientStandings.changedAt, idleSince))
  const idle = withIdle ? await listOf(tx, where({ silent: true }, isIdle)) : []
  return {
    ...(await countWaiting(tx, member, where({ turn: 'agency' }, eq(clientStandings.queueRank, 0)), at)),
    help: help.length,
    bounced: bounced.length,
    silent: silent.length,
    idle: idle.length,
    toOpen: { help: help.slice(0, OPENED), bounced: bounced.slice(0, OPENED) },
  }
}

/** Somebody who has left, or only reads now, follows nobody. Who is at work is read once, and not for every client. */
function isOf(part: Part, { agencyId, userId }: DigestMember): SQL {
  if (part === 'mine') return eq(clientStandings.caseWorkerId, userId)
  return sql`coalesce(${clientStandings.caseWorkerId} <> all(array(select f.user_id from ${agencyMembers} f
    where f.agency_id = ${agencyId} and f.left_at is null and f.role <> 'viewer')), true)`
}

const IS_BOUNCED = sql`exists (
  select 1 from ${dossiers} join ${users} on ${users.id} = ${dossiers.ownerId}
  join ${outgoingMails} on ${outgoingMails.toAddress} = ${users.email}
  where ${dossiers.id} = ${clientStandings}.dossier_id and ${IS_REFUSAL})`

async function listOf(tx: Tx, where: SQL | undefined): Promise<string[]> {
  const rows = await tx
    .select({ id: clientStandings.dossierId })
    .from(clientStandings)
    .where(where)
    .limit(COUNTED_AT_MOST + 1)
  return rows.map(({ id }) => id)
}

async function countWaiting(tx: Tx, { promiseDays }: DigestMember, where: SQL | undefined, at: Instant) {
  const today = parisDay(at)
  const some = tx
    .select({ since: clientStandings.turnSince })
    .from(clientStandings)
    .where(where)
    .orderBy(asc(clientStandings.queueRank), asc(clientStandings.queueAt))
    .limit(COUNTED_AT_MOST + 1)
    .as('some')
  const [isBroken, isDue] = [addDays(today, -1), today].map((by) => promisedUntil(by, promiseDays).toISOString())
  const [row] = await tx
    .select({
      waiting: sql<number>`count(*)::int`,
      since: sql<Instant | null>`min(${some.since})`.mapWith(clientStandings.turnSince),
      broken: sql<number>`(count(*) filter (where ${some.since} < ${isBroken}::timestamptz))::int`,
      due: sql<number>`(count(*) filter (where ${some.since} < ${isDue}::timestamptz))::int`,
    })
    .from(some)
  const { waiting = 0, since = null, broken = 0, due = 0 } = row ?? {}
  return { waiting, since, broken, today: due - broken }
}
