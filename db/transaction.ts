import { type Database, database, type TransactionMode } from '#db/client.ts'
import { isConnectionLoss } from '#db/connection-loss.ts'
import { AppError } from '#lib/errors.ts'

export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0]

export type TransactionOptions = {
  readOnly?: boolean
  isolation?: 'repeatable read' | 'serializable'
}

/**
 * Runs `run` in one transaction: committed when it resolves, rolled back when it throws. Throws `unavailable` when the
 * connection is lost, none comes in time, or a statement or lock takes too long. `run` awaits nothing but the database.
 */
export async function inTransaction<T>(run: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
  try {
    return await database(modeOf(options)).transaction(run)
  } catch (error) {
    throw orUnavailable(error)
  }
}

/** What a failed statement is to whoever asked: `unavailable` where the database is, and otherwise itself. */
export function orUnavailable(error: unknown): unknown {
  const code = unavailableCode(error)
  // Only the code: the errors of driver and query builder carry statements with what people typed.
  return code ? new AppError('unavailable', `the database is not available (${code})`) : error
}

function modeOf({ readOnly, isolation }: TransactionOptions): TransactionMode {
  if (!isolation) return readOnly ? 'read only' : ''
  return readOnly ? `isolation level ${isolation} read only` : `isolation level ${isolation}`
}

// Cancelled by statement_timeout, or waited longer than lock_timeout.
const TIMED_OUT = new Set(['57014', '55P03'])

function unavailableCode(error: unknown): string | undefined {
  for (let link = error; link instanceof Error; link = link.cause) {
    if (isConnectionLoss(link)) return link.code
    if ('code' in link && typeof link.code === 'string' && TIMED_OUT.has(link.code)) return link.code
  }
  return undefined
}
