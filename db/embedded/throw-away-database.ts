import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SHARED_FOLDER } from '#db/embedded/data-folder.ts'
import { type EmbeddedDatabase, ensureEmbeddedDatabase } from '#db/embedded/ensure-embedded-database.ts'
import { isRunning, readLock } from '#db/embedded/live-server.ts'
import { stopEmbeddedDatabase } from '#db/embedded/stop-embedded-database.ts'

const PREFIX = 'complet-throw-away-'
const SETTINGS = { max_connections: '200' }

export type ThrowAwayDatabase = { database: EmbeddedDatabase; dispose: () => Promise<void> }

/** A server for tests and trials, in a folder of its own under the system's temporary folder. */
export async function throwAwayDatabase(settings: Record<string, string> = SETTINGS): Promise<ThrowAwayDatabase> {
  sweepAbandoned()
  const home = mkdtempSync(join(tmpdir(), PREFIX))
  // As root the server runs as somebody else, who must get through.
  chmodSync(home, 0o711)
  writeFileSync(join(home, 'made-by'), String(process.pid))
  const database = await ensureEmbeddedDatabase(home, { home, settings })
  const dispose = async () => {
    await stopEmbeddedDatabase(database)
    remove(home, database.dataFolder)
  }
  return { database, dispose }
}

// A test run that was killed leaves its server running; the next one clears up what nobody looks after any more.
function sweepAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = join(tmpdir(), name)
    try {
      if (isRunning(Number(readFileSync(join(home, 'made-by'), 'utf8')))) continue
      const dataFolder = join(home, 'postgres')
      const lock = readLock(dataFolder)
      if (lock && commandOf(lock.pid).includes(dataFolder)) process.kill(lock.pid, 'SIGQUIT')
      remove(home, dataFolder)
    } catch {
      // Somebody else's folder, or one that is being made or removed at this moment.
    }
  }
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
}

function remove(home: string, dataFolder: string) {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  if (dataFolder.startsWith(`${SHARED_FOLDER}/`)) rmSync(dirname(dataFolder), { recursive: true, force: true })
}
