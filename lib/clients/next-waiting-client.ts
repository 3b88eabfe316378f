import { and, ne } from 'drizzle-orm'
import { clientStandings } from '#db/schema/standings.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import type { ClientFilter } from './client-filter.ts'
import { clientOrderOf } from './client-order.ts'
import { clientsWhere } from './clients-where.ts'

/** Whose turn it is after a client: of those who wait the oldest whom this person follows, else whom nobody does. */
export function nextWaitingClient(staff: Staff, after: string, at: Instant = now()): Promise<string | null> {
  const read = async (tx: Tx) =>
    (await first(tx, staff, 'mine', after, at)) ?? (await first(tx, staff, 'nobody', after, at))
  return asActor(staff, read, { readOnly: true })
}

async function first(tx: Tx, staff: Staff, caseWorker: string, after: string, at: Instant): Promise<string | null> {
  const filter: ClientFilter = { turn: 'agency', caseWorker }
  const [client] = await tx
    .select({ dossierId: clientStandings.dossierId })
    .from(clientStandings)
    .where(and(clientsWhere(staff, filter, at), ne(clientStandings.dossierId, after)))
    .orderBy(...clientOrderOf(filter).by)
    .limit(1)
  return client?.dossierId ?? null
}
