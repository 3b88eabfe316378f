import { sql } from 'drizzle-orm'
import { consents } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { refreshStanding } from './refresh-standing.ts'

/** So many dossiers a transaction: a row is locked only for as long as that takes. */
const AT_ONCE = 50

/**
 * Makes the rows of queues anew that may mean something else on the day of `at`, and those that are missing, for the
 * worker. Several may do it at once: each takes other rows.
 */
export async function refreshStaleStandings(at: Instant): Promise<void> {
  const actor = systemActor('standings')
  for (const find of [findStale, findMissing]) {
    let done = AT_ONCE
    while (done === AT_ONCE) {
      done = await asActor(actor, async (tx) => {
        const ids = await find(tx, at)
        for (const id of ids) await refreshStanding(tx, id, at)
        return ids.length
      })
    }
  }
}

async function findStale(tx: Tx, at: Instant): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select s.dossier_id as id from ${clientStandings} s where s.stale_on <= ${parisDay(at)}
    order by s.stale_on limit ${AT_ONCE} for update skip locked`)
  return [...new Set(rows.map(({ id }) => id))]
}

async function findMissing(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select c.dossier_id as id from ${consents} c where c.revoked_at is null and not exists (
      select 1 from ${clientStandings} s where s.dossier_id = c.dossier_id and s.agency_id = c.agency_id)
    limit ${AT_ONCE} for update skip locked`)
  return [...new Set(rows.map(({ id }) => id))]
}
