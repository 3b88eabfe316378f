import postgres from 'postgres'
import { closeDatabase } from '#db/client.ts'
import { throwAwayDatabase } from '#db/embedded/throw-away-database.ts'
import { migrate } from '#db/migrate.ts'
import { WEB_ROLE } from '#db/roles.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { currentRevisions } from '#lib/procedures/current-revisions.ts'

export const BENCH_SETTINGS = {
  COMPLET_MODE: 'local',
  AUTH_SECRET: 'only-for-the-bench-0123456789-abcdefghij',
} as const

/** A migrated database that is thrown away afterwards; this process's environment names it from here on. */
export async function startDatabase() {
  const { database, dispose } = await throwAwayDatabase()
  const stop = async () => {
    await closeSender()
    await closeDatabase()
    await dispose()
  }
  try {
    await migrate(database.ownerUrl, currentRevisions())
    await makeBareRows(database.ownerUrl)
    const address = { DATABASE_URL: database.webUrl, SMTP_URL: '' }
    Object.assign(process.env, BENCH_SETTINGS, address, {
      DATABASE_OWNER_URL: database.ownerUrl,
      AUTH_URL: 'http://localhost:3000',
      LOG_LEVEL: 'warn',
    })
    return { address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

// A thousand rows for the bare action; the queue is for the plain loop beside the reminders.
async function makeBareRows(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await sql.unsafe(`
    create table bench_rows (id int primary key, touched int not null default 0);
    insert into bench_rows select n from generate_series(1, 1000) n;
    create table bench_queue (id int primary key, state text not null default 'queued', text text not null);
    create index bench_queue_state on bench_queue (state, id);
    grant select, insert, update, delete on bench_rows, bench_queue to ${WEB_ROLE};
  `)
  await sql.end()
}
