import { migrate } from '#db/migrate.ts'
import { currentRevisions } from '#lib/procedures/current-revisions.ts'

// For servers: brings the database that DATABASE_OWNER_URL names up to date, and ends. Safe to run at every release.
const url = process.env.DATABASE_OWNER_URL
if (!url) {
  process.stderr.write('DATABASE_OWNER_URL is missing: postgres://complet_owner:password@host:5432/complet\n')
  process.exit(1)
}
await migrate(url, currentRevisions())
process.stdout.write('The database is up to date.\n')
