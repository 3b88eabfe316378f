import type { Database } from '#db/client.ts'
import { database } from '#db/client.ts'
import type { Tx } from '#db/transaction.ts'

type Prepared<T> = { execute: (values: Record<string, unknown>) => Promise<T> }

/**
 * A query that Drizzle puts into words once in the life of the process: doing so costs more than running it. It runs in
 * any transaction, or on the database itself where nobody acts yet, with values for its placeholders. Dates are given
 * as ISO text: a placeholder knows no column.
 */
export function onceBuilt<T>(
  build: (db: Database) => Prepared<T>,
): (on: Tx | Database, values: Record<string, unknown>) => Promise<T> {
  let built: Prepared<T> | undefined
  return (on, values) => {
    built ??= build(database())
    const { client } = on._.session as unknown as { client: unknown }
    return (Object.assign(Object.create(built), { client }) as Prepared<T>).execute(values)
  }
}
