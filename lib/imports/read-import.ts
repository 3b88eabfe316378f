import { and, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { clientImports } from '#db/schema/imports.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import type { Instant } from '#lib/time/clock.ts'

export type KeptImport = typeof clientImports.$inferSelect

/** A list as long as it is kept, for whoever uploaded it and is still at work there. Null for everybody else. */
export async function readImport(
  tx: Tx,
  { agencyId, userId }: Staff,
  id: string,
  at: Instant,
  lock = false,
): Promise<KeptImport | null> {
  if (!z.uuid().safeParse(id).success) return null
  const isMine = and(
    eq(clientImports.id, id),
    eq(clientImports.agencyId, agencyId),
    eq(clientImports.userId, userId),
    gt(clientImports.expiresAt, at),
  )
  const query = tx.select().from(clientImports).where(isMine)
  const [row = null] = lock ? await query.for('update') : await query
  return row
}
