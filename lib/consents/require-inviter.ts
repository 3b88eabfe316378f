import { and, eq, isNull, ne } from 'drizzle-orm'
import { agencyMembers } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'

/**
 * Throws `AppError('not-found')` unless somebody is at work in the staff's agency at this moment and does more than look:
 * who invites, and who follows clients.
 */
export async function requireInviter(tx: Tx, { agencyId }: Staff, userId: string): Promise<void> {
  const who = tx
    .select({ userId: agencyMembers.userId })
    .from(agencyMembers)
    .where(
      and(
        eq(agencyMembers.agencyId, agencyId),
        eq(agencyMembers.userId, userId),
        isNull(agencyMembers.leftAt),
        ne(agencyMembers.role, 'viewer'),
      ),
    )
  if ((await who).length === 0) throw new AppError('not-found')
}
