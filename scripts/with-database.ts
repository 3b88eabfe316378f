import { spawn } from 'node:child_process'
import { throwAwayDatabase } from '#db/embedded/throw-away-database.ts'
import { migrate } from '#db/migrate.ts'
import { currentRevisions } from '#lib/procedures/current-revisions.ts'

// node scripts/with-database.ts <command> [arguments]: runs the command with DATABASE_URL and DATABASE_OWNER_URL of a
// migrated throw-away server, and ends with the command's exit code.
const [command, ...args] = process.argv.slice(2)
if (!command) {
  process.stderr.write('Usage: node scripts/with-database.ts <command> [arguments]\n')
  process.exit(2)
}

const { database, dispose } = await throwAwayDatabase()
try {
  await migrate(database.ownerUrl, currentRevisions())
  process.exitCode = await run(command, args, {
    ...process.env,
    DATABASE_URL: database.webUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_ADMIN_URL: database.adminUrl,
  })
} finally {
  await dispose()
}

function run(program: string, programArgs: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(program, programArgs, { stdio: 'inherit', env })
  // The terminal's Ctrl-C reaches the command too; we stay to clear up after it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
