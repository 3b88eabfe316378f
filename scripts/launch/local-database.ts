import { ensureEmbeddedDatabase } from '#db/embedded/ensure-embedded-database.ts'
import { stopEmbeddedDatabase } from '#db/embedded/stop-embedded-database.ts'
import type { LineWriter } from '#scripts/launch/relay-lines.ts'

export type LocalDatabase = { ownerUrl: string; webUrl: string; adminUrl: string; stop: () => Promise<void> }

const RESTARTS_A_MINUTE = 5
const MINUTE_MS = 60_000

/** The embedded database, brought back to the same port when it dies under us, at most five times a minute. */
export async function localDatabase(
  root: string,
  home: string,
  write: LineWriter,
  onGiveUp: (reason: string) => void,
): Promise<LocalDatabase> {
  let stopping = false
  let losses: number[] = []
  let returning: Promise<void> = Promise.resolve()
  let database = await ensureEmbeddedDatabase(root, { home, onLost })

  function onLost() {
    if (stopping) return
    losses = [...losses.filter((at) => performance.now() - at < MINUTE_MS), performance.now()]
    if (losses.length > RESTARTS_A_MINUTE) return onGiveUp(`the database was lost ${losses.length} times in a minute`)
    write('start', 'the database connection was lost; bringing it back', true)
    returning = bringBack().catch((error: Error) => onGiveUp(error.message))
  }

  async function bringBack() {
    await database.release()
    database = await ensureEmbeddedDatabase(root, { home, port: database.port, onLost })
    write('start', 'the database is back', false)
  }

  const { ownerUrl, webUrl, adminUrl } = database
  const stop = async () => {
    stopping = true
    await returning
    await stopEmbeddedDatabase(database)
  }
  return { ownerUrl, webUrl, adminUrl, stop }
}
