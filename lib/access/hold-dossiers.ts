import { asc } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'

/**
 * Keeps dossiers as they are until the transaction ends, without waiting for anybody: missing are those that somebody is
 * just writing to, and those that are gone.
 */
export async function holdDossiers(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const held = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(anyOf(dossiers.id, ids))
    .orderBy(asc(dossiers.id))
    .for('share', { skipLocked: true })
  return new Set(held.map(({ id }) => id))
}
