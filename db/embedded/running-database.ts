import { type ADMIN_ROLE, localUrl } from '#db/embedded/admin-url.ts'
import { existingDataFolder } from '#db/embedded/data-folder.ts'
import { readLock } from '#db/embedded/live-server.ts'
import { localSecrets } from '#db/embedded/local-secrets.ts'
import { DATABASE_NAME, WEB_ROLE } from '#db/roles.ts'

/** The address of the database that runs for local mode at this moment, for one of its roles. Throws where none does. */
export function runningDatabase(role: typeof ADMIN_ROLE | typeof WEB_ROLE, home: string): string {
  const port = readLock(existingDataFolder(home) ?? '')?.port
  if (!port) throw new Error('the database is not running')
  const { adminPassword, webPassword } = localSecrets(home)
  return localUrl(role, role === WEB_ROLE ? webPassword : adminPassword, port, DATABASE_NAME)
}
