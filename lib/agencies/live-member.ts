import { and, count, eq, isNull, ne } from 'drizzle-orm'
import { agencyMembers } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { AppError } from '#lib/errors.ts'

/** The role of somebody who works for an agency at this moment; null for whoever does not, or no longer. */
export async function liveMember(tx: Tx, agencyId: string, userId: string): Promise<AgencyRole | null> {
  const [member] = await tx
    .select({ role: agencyMembers.role })
    .from(agencyMembers)
    .where(and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, userId), isNull(agencyMembers.leftAt)))
  return member?.role ?? null
}

/** Whether somebody works for an agency at this moment and does more than look: who may follow clients. */
export async function isAtWork(tx: Tx, agencyId: string, userId: string): Promise<boolean> {
  const role = await liveMember(tx, agencyId, userId)
  return role !== null && role !== 'viewer'
}

/** An agency is never without a manager: throws at the field that would take the last one away. */
export async function requireAnotherManager(tx: Tx, agencyId: string, userId: string, field: string): Promise<void> {
  const [others] = await tx
    .select({ number: count() })
    .from(agencyMembers)
    .where(
      and(
        eq(agencyMembers.agencyId, agencyId),
        eq(agencyMembers.role, 'manager'),
        ne(agencyMembers.userId, userId),
        isNull(agencyMembers.leftAt),
      ),
    )
  if (!others?.number)
    throw new AppError('invalid', 'the last manager', { field: { name: field, code: 'last-manager' } })
}
