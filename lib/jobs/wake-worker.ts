import { sql } from 'drizzle-orm'
import { fromDrizzle, type PgBoss } from 'pg-boss'
import type { Tx } from '#db/transaction.ts'
import { log } from '#lib/log.ts'
import { openQueue, WAKE_QUEUE } from './open-queue.ts'

/** Without being woken, the worker looks at the tables this often: what is due later needs no call. */
export const WORKER_LOOKS_EVERY_SECONDS = 30

/**
 * Wakes the worker as soon as the caller's transaction commits; nothing happens if it does not. The tables say what is
 * to be done, so a queue that is away costs half a minute at most, and never the caller's change.
 */
export async function wakeWorker(tx: Tx): Promise<void> {
  const queue = await sender().catch((error: unknown) => {
    log.warn(
      { reason: error instanceof Error ? error.name : 'unknown' },
      'the queue is away: the worker wakes by itself',
    )
    return null
  })
  await queue?.send(WAKE_QUEUE, null, { db: fromDrizzle(tx, sql) })
}

/** Closes this process's connections to the queue. */
export async function closeSender(): Promise<void> {
  const open = store[KEY]
  store[KEY] = undefined
  await (await open?.queue.catch(() => null))?.stop({ graceful: false, close: true })
}

type Kept = { url: string | undefined; queue: Promise<PgBoss> }

// On globalThis, since bundling loads this module more than once in one process.
const KEY: unique symbol = Symbol.for('complet.queue-sender')
const store = globalThis as { [KEY]?: Kept | undefined }

function sender(): Promise<PgBoss> {
  const url = process.env.DATABASE_URL
  const open = store[KEY]
  if (open && open.url === url) return open.queue
  void closeSender()
  const queue = openQueue({ max: 2 })
  store[KEY] = { url, queue }
  // The next call tries again.
  queue.catch(() => {
    if (store[KEY]?.queue === queue) store[KEY] = undefined
  })
  return queue
}
