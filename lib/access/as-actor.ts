import { sendAhead } from '#db/send-ahead.ts'
import { inTransaction, type Tx } from '#db/transaction.ts'
import { type Actor, actorId } from './actor.ts'

const TELL = "select set_config('app.user_id', $1, true), set_config('app.role', $2, true)"

/**
 * The one way to a transaction. It tells the database who acts before anything else, so that row-level security can be
 * a second wall. Throws `AppError('unavailable')` when the database goes away, and whatever `run` throws.
 */
export function asActor<T>(actor: Actor, run: (tx: Tx) => Promise<T>, options?: { readOnly?: boolean }): Promise<T> {
  return inTransaction(async (tx) => {
    const told = sendAhead(tx, { sql: TELL, params: [actorId(actor), actor.kind] })
    const [result] = await Promise.all([run(tx), told])
    return result
  }, options)
}
