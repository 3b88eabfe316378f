import { getTableColumns, getTableName, type Placeholder, type SQL, Subquery, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { orUnavailable } from '#db/transaction.ts'
import type { Actor } from './actor.ts'

/**
 * Runs one read that is one statement. Without a transaction it is one way to the database and back instead of three; its
 * rows come from `toldFirst`. Throws `AppError('unavailable')` when the database goes away.
 */
export async function readAlone<T>(read: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await read(database())
  } catch (error) {
    throw orUnavailable(error)
  }
}

/**
 * Rows of `table` where `condition` holds, to be read from in its place. The database is told who acts before it looks at
 * them: they depend on the answer, and `offset 0` keeps the planner from taking that apart. It holds for this statement.
 */
export function toldFirst(kind: Actor['kind'], userId: Placeholder, table: PgTable, condition: SQL): Subquery {
  const rows = sql`select ${table}.* from (
    select set_config('app.user_id', ${userId}, true) as told, set_config('app.role', ${kind}, true) offset 0) actor
    cross join lateral (select * from ${table} where ${condition} and actor.told is not null offset 0) ${table}`
  return new Subquery(rows, getTableColumns(table), getTableName(table))
}
