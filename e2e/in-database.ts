import postgres, { type Sql } from 'postgres'
import { ADMIN_ROLE, localUrl } from '#db/embedded/admin-url.ts'
import { existingDataFolder } from '#db/embedded/data-folder.ts'
import { readLock } from '#db/embedded/live-server.ts'
import { localSecrets } from '#db/embedded/local-secrets.ts'
import { DATABASE_NAME, WEB_ROLE } from '#db/roles.ts'
import { runningApp } from './running-app.ts'

/** A look into the app's database past row security, and the one way to let time pass there. */
export async function inDatabase<T>(run: (sql: Sql) => Promise<T>, home = runningApp().home): Promise<T> {
  const sql = postgres(databaseUrl(ADMIN_ROLE, home), { max: 1, onnotice: () => {} })
  try {
    return await run(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

export function databaseUrl(role: typeof ADMIN_ROLE | typeof WEB_ROLE, home: string): string {
  const port = readLock(existingDataFolder(home) ?? '')?.port
  if (!port) throw new Error('the database is not running')
  const { adminPassword, webPassword } = localSecrets(home)
  return localUrl(role, role === WEB_ROLE ? webPassword : adminPassword, port, DATABASE_NAME)
}
