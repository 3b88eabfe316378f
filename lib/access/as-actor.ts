import { sql } from 'drizzle-orm'
import { inTransaction, type Tx } from '#db/transaction.ts'
import { type Actor, actorId } from './actor.ts'

/**
 * The one way to a transaction. It tells the database who acts, so that row-level security can be a second wall.
 * Throws `AppError('unavailable')` when the database goes away, and whatever `run` throws.
 */
export function asActor<T>(actor: Actor, run: (tx: Tx) => Promise<T>, options?: { readOnly?: boolean }): Promise<T> {
  return inTransaction(async (tx) => {
    await tx.execute(
      sql`select set_config('app.user_id', ${actorId(actor)}, true), set_config('app.role', ${actor.kind}, true)`,
    )
    return run(tx)
  }, options)
}
