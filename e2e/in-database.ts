import postgres, { type Sql } from 'postgres'
import { ADMIN_ROLE } from '#db/embedded/admin-url.ts'
import { runningDatabase } from '#db/embedded/running-database.ts'
import { runningApp } from './running-app.ts'

/** A look into the app's database past row security, and the one way to let time pass there. */
export async function inDatabase<T>(run: (sql: Sql) => Promise<T>, home = runningApp().home): Promise<T> {
  const sql = postgres(runningDatabase(ADMIN_ROLE, home), { max: 1, onnotice: () => {} })
  try {
    return await run(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
