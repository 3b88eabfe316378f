import { and, eq, isNotNull } from 'drizzle-orm'
import { reviews } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'

/** Nobody of an agency has a paper of this dossier in hand any more. */
export async function endLeases(tx: Tx, dossierId: string, agencyId: string): Promise<void> {
  const held = and(eq(reviews.dossierId, dossierId), eq(reviews.agencyId, agencyId), isNotNull(reviews.leasedBy))
  await tx.update(reviews).set({ leasedBy: null, leaseUntil: null }).where(held)
}
