import { sql } from 'drizzle-orm'
import { clientStandings } from '#db/schema/standings.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import type { ClientFilter } from './client-filter.ts'
import { clientsWhere } from './clients-where.ts'

/** Beyond this many nobody counts: shown as "500+". */
export const COUNTED_AT_MOST = 500

/**
 * How many clients each filter lets through, by the names given: as many as its pages hold, up to
 * `COUNTED_AT_MOST` and one more where there are more.
 */
export async function countClients<Name extends string>(
  staff: Staff,
  filters: Readonly<Record<Name, ClientFilter>>,
  at: Instant = now(),
): Promise<Record<Name, number>> {
  const names = Object.keys(filters) as Name[]
  return asActor(
    staff,
    async (tx) => {
      const counts = await Promise.all(names.map((name) => countQuery(tx, staff, filters[name], at)))
      return Object.fromEntries(names.map((name, index) => [name, counts[index]?.[0]?.count ?? 0])) as Record<
        Name,
        number
      >
    },
    { readOnly: true },
  )
}

/** The one query of a count. */
export function countQuery(tx: Tx, staff: Staff, filter: ClientFilter, at: Instant) {
  const some = tx
    .select({ one: sql`1`.as('one') })
    .from(clientStandings)
    .where(clientsWhere(staff, filter, at, { isOrdered: false }))
    .limit(COUNTED_AT_MOST + 1)
    .as('some')
  return tx.select({ count: sql<number>`count(*)::int` }).from(some)
}
