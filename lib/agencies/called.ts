import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { users } from '#db/schema/accounts.ts'

/** What staff call somebody of the table of users: the name they gave, else their address. */
export const CALLED = sql<string>`coalesce(${users.name}, ${users.email})`

/** The same by an id, for a query that holds several people. Null for nobody. */
export function calledOf(id: PgColumn | SQL): SQL<string | null> {
  return sql<string | null>`(select coalesce(u.name, u.email) from ${users} u where u.id = ${id})`
}
