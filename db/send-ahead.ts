import type { ParameterOrJSON, Row, TransactionSql } from 'postgres'
import type { Tx } from '#db/transaction.ts'

/**
 * Sends a statement now and without waiting, so that those after it travel with it; the connection keeps their order.
 * Whoever sends it awaits its rows before the transaction ends.
 */
export function sendAhead(tx: Tx, { sql, params }: { sql: string; params: unknown[] }): Promise<readonly Row[]> {
  const { client } = tx._.session as unknown as { client: TransactionSql }
  return client.unsafe(sql, params as ParameterOrJSON<never>[]).execute()
}
