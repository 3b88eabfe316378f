import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencyMembers } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'

export type AgencyEvent = {
  id: string
  at: Instant
  action: string
  actorId: string
  details: typeof auditEvents.$inferSelect.details
  /** Who of the agency's staff did it, past ones among them. Null: the client, another agency's, or nobody. */
  colleague: string | null
}

/**
 * The latest entries of the log about a dossier that staff of an agency may know, newest first: what another agency did
 * stays with it and the client. `which` says what of it the reader may be told.
 */
export function readEvents(
  tx: Tx,
  { agencyId, dossierId }: { agencyId: string; dossierId: string },
  which: SQL,
  most: number,
): Promise<AgencyEvent[]> {
  return tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      action: auditEvents.action,
      actorId: auditEvents.actorId,
      details: auditEvents.details,
      colleague: sql<string | null>`(
        select coalesce(u.name, u.email) from ${users} u
        join ${agencyMembers} m on m.user_id = u.id and m.agency_id = ${agencyId}
        where ${auditEvents.actorKind} = 'staff' and u.id::text = ${auditEvents.actorId})`,
    })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.dossierId, dossierId),
        which,
        sql`coalesce(${auditEvents.details} ->> 'agency', ${agencyId}) = ${agencyId}`,
      ),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(most)
}
