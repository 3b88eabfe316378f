import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { insertRows } from '#db/insert-rows.ts'
import { escalations } from '#db/schema/agencies.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Tx } from '#db/transaction.ts'
import { clientsWhere } from '#lib/clients/clients-where.ts'
import { COUNTED_AT_MOST } from '#lib/clients/count-clients.ts'
import { promisedUntil } from '#lib/clients/promise-of.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { DigestMember } from './digest-member.ts'

/** A promise that was broken so many working days ago is the manager's. */
const AFTER_WORKING_DAYS = 2

export type Escalation = { dossierId: string; since: Instant }

/**
 * The clients whose promise has been broken for two working days and of whom this manager has not been told since they
 * began to wait: a mail that did not leave has told nothing. Whoever waits no longer, or for a paper that is waived, is
 * not in the queue.
 */
export async function findEscalations(
  tx: Tx,
  member: DigestMember,
  mailId: string,
  at: Instant,
): Promise<Escalation[]> {
  const isLate = lt(clientStandings.turnSince, promisedUntil(parisDay(at), member.promiseDays + AFTER_WORKING_DAYS))
  const isTold = sql`exists (
    select 1 from ${escalations} e join ${outgoingMails} o on o.id = e.mail_id
    where e.agency_id = ${clientStandings}.agency_id and e.dossier_id = ${clientStandings}.dossier_id
      and e.user_id = ${member.userId} and e.since = date_trunc('milliseconds', ${clientStandings}.turn_since)
      and o.state in ('sending', 'sent') and o.id <> ${mailId})`
  return tx
    .select({ dossierId: clientStandings.dossierId, since: clientStandings.turnSince })
    .from(clientStandings)
    .where(
      and(clientsWhere(member, { turn: 'agency' }, at), eq(clientStandings.queueRank, 0), isLate, sql`not ${isTold}`),
    )
    .orderBy(asc(clientStandings.queueAt), asc(clientStandings.dossierId))
    .limit(COUNTED_AT_MOST)
}

/** Freezes with the mail what it tells. */
export async function keepEscalations(
  tx: Tx,
  { agencyId, userId }: DigestMember,
  mailId: string,
  found: readonly Escalation[],
): Promise<void> {
  const rows = found.map((one) => ({ agencyId, userId, mailId, ...one }))
  const again = 'on conflict (agency_id, dossier_id, user_id, since) do update set mail_id = excluded.mail_id'
  await insertRows(tx, escalations, rows, again)
}
