import { PgBoss } from 'pg-boss'
import { log } from '#lib/log.ts'

export const WAKE_QUEUE = 'wake'

/**
 * Connects to pg-boss' schema, which the owner made with the migrations, by connections of its own. A sender neither
 * listens nor supervises.
 */
export async function openQueue({ max, listens = false }: { max: number; listens?: boolean }): Promise<PgBoss> {
  const queue = new PgBoss({
    connectionString: process.env.DATABASE_URL ?? '',
    application_name: listens ? 'complet worker queue' : 'complet web queue',
    schema: 'pgboss',
    max,
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: listens,
    useListenNotify: listens,
    // Index upkeep needs the owner's rights, and the table stays small.
    reindex: false,
  })
  // Without a listener an error event would end the process; pg-boss reconnects by itself.
  queue.on('error', (error) => log.warn({ reason: error.name }, 'the queue has trouble'))
  queue.on('warning', ({ message }) => log.warn({ warning: message }, 'the queue warns'))
  try {
    await queue.start()
    await queue.createQueue(WAKE_QUEUE, { notify: true, retryLimit: 0, deleteAfterSeconds: 3_600 })
  } catch (error) {
    await queue.stop({ graceful: false, close: true })
    throw error
  }
  return queue
}
