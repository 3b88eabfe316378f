import { and, eq, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { dossierLooks } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { calledOf } from '#lib/agencies/called.ts'
import type { Instant } from '#lib/time/clock.ts'
import type { ClientFilter } from './client-filter.ts'
import { clientOrderOf } from './client-order.ts'
import { clientsWhere } from './clients-where.ts'

export const CLIENTS_A_PAGE = 50

/** The one query of a page of clients, with one row more than a page where there are more. */
export function clientsQuery(
  tx: Tx,
  staff: Staff,
  filter: ClientFilter,
  after: string,
  at: Instant,
  size = CLIENTS_A_PAGE,
) {
  const order = clientOrderOf(filter)
  return tx
    .select({
      ...COLUMNS,
      caseWorker: calledOf(clientStandings.caseWorkerId),
      secondLookNotBy: calledOf(clientStandings.secondLookNotBy),
      isNew: isNewTo(staff),
      place: order.place,
    })
    .from(clientStandings)
    .innerJoin(dossiers, eq(dossiers.id, clientStandings.dossierId))
    .innerJoin(users, eq(users.id, dossiers.ownerId))
    .where(and(clientsWhere(staff, filter, at), order.after(after)))
    .orderBy(...order.by)
    .limit(size + 1)
}

const COLUMNS = {
  dossierId: clientStandings.dossierId,
  name: users.name,
  email: users.email,
  title: dossiers.title,
  procedure: dossiers.procedure,
  standing: clientStandings.standing,
  turn: clientStandings.turn,
  turnSince: clientStandings.turnSince,
  papersWaiting: clientStandings.papersWaiting,
  messageWaiting: clientStandings.messageWaiting,
  nextOn: clientStandings.nextOn,
  nextRule: clientStandings.nextRule,
}

/** Something that somebody else did since this very person last looked. */
function isNewTo({ userId }: Staff) {
  return sql<boolean>`coalesce(case when ${clientStandings}.changed_by = ${userId} then ${clientStandings}.changed_before
    else ${clientStandings}.changed_at end > coalesce((
    select max(l.last_at) from ${dossierLooks} l
    where l.dossier_id = ${clientStandings}.dossier_id and l.agency_id = ${clientStandings}.agency_id
      and l.user_id = ${userId}), '-infinity'), false)`
}
