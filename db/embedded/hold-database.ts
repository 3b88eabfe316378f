import postgres from 'postgres'
import { adminUrl } from '#db/embedded/admin-url.ts'

// Any constant will do, as long as nothing else on this server takes the same advisory lock.
const HOLDER_LOCK = 715_220_001

export type Hold = { release: () => Promise<void> }

/**
 * Takes the launcher's lock on the server: one launcher at a time may stop it. It lives as long as its connection, so
 * that a killed launcher lets go by dying. Undefined when another launcher is alive.
 */
export async function holdDatabase(password: string, port: number, onLost: () => void): Promise<Hold | undefined> {
  let released = false
  const sql = postgres(adminUrl(password, port), {
    max: 1,
    max_lifetime: null,
    connection: { application_name: 'complet launcher' },
    onnotice: () => {},
    onclose: () => {
      if (!released) onLost()
    },
  })
  const release = async () => {
    released = true
    await sql.end({ timeout: 1 })
  }
  const [row] = await sql<{ held: boolean }[]>`select pg_try_advisory_lock(${HOLDER_LOCK}) as held`
  if (row?.held) return { release }
  await release()
  return undefined
}
