import { and, count, eq, isNull } from 'drizzle-orm'
import { assignments, consents } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'

/** How many clients with a live consent each of an agency's staff follows, for a query to join. */
export function followedClients(tx: Tx, agencyId: string) {
  return tx
    .select({ userId: assignments.userId, clients: count().as('clients') })
    .from(assignments)
    .innerJoin(
      consents,
      and(
        eq(consents.dossierId, assignments.dossierId),
        eq(consents.agencyId, assignments.agencyId),
        isNull(consents.revokedAt),
      ),
    )
    .where(eq(assignments.agencyId, agencyId))
    .groupBy(assignments.userId)
    .as('followed')
}
