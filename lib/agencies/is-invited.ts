import { eq } from 'drizzle-orm'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'

/** Whether the invitation of this very form was made before: the same form sent twice. */
export async function isInvited(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.select({ id: agencyInvitations.id }).from(agencyInvitations).where(eq(agencyInvitations.id, id))
  return rows.length > 0
}
