import { setTimeout as sleep } from 'node:timers/promises'
import type { EmbeddedDatabase } from '#db/embedded/ensure-embedded-database.ts'
import { isRunning, readLock } from '#db/embedded/live-server.ts'

const FAST_MS = 15_000
const IMMEDIATE_MS = 5_000

/** Stops the server that we started or adopted: open transactions are rolled back, everything committed is on disk. */
export async function stopEmbeddedDatabase(database: EmbeddedDatabase): Promise<void> {
  await database.release()
  // The number may be another program's by now; the data folder's lock file says whether it is still our server's.
  if (readLock(database.dataFolder)?.pid !== database.pid) return
  await signalAndWait(database.pid, 'SIGINT', FAST_MS)
  if (isRunning(database.pid)) await signalAndWait(database.pid, 'SIGQUIT', IMMEDIATE_MS)
  if (isRunning(database.pid)) throw new Error(`The database, process ${database.pid}, did not stop.`)
}

async function signalAndWait(pid: number, signal: NodeJS.Signals, patienceMs: number) {
  const deadline = performance.now() + patienceMs
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
    throw error
  }
  while (isRunning(pid) && performance.now() < deadline) await sleep(20)
}
