import { and, eq, isNull } from 'drizzle-orm'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'

/** The role that staff have at this moment. Throws `AppError('not-found')` for whoever has left since the page was made. */
export async function requireMember(tx: Tx, staff: Staff): Promise<AgencyRole> {
  const [member] = await tx
    .select({ role: agencyMembers.role })
    .from(agencyMembers)
    .where(
      and(
        eq(agencyMembers.agencyId, staff.agencyId),
        eq(agencyMembers.userId, staff.userId),
        isNull(agencyMembers.leftAt),
      ),
    )
  if (!member) throw new AppError('not-found')
  return member.role
}

/**
 * For what only managers do: holds the agency until the transaction ends, so that two managers at once act one after the
 * other. Throws `AppError('not-found')` for everybody else.
 */
export async function requireManager(tx: Tx, staff: Staff): Promise<void> {
  await tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.id, staff.agencyId)).for('no key update')
  if ((await requireMember(tx, staff)) !== 'manager') throw new AppError('not-found')
}
