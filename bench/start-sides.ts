import { join } from 'node:path'
import postgres from 'postgres'
import { closeDatabase } from '#db/client.ts'
import { throwAwayDatabase } from '#db/embedded/throw-away-database.ts'
import { migrate } from '#db/migrate.ts'
import { WEB_ROLE } from '#db/roles.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { ensureBuild } from '#scripts/launch/ensure-build.ts'
import { lineWriter } from '#scripts/launch/relay-lines.ts'
import { buildReference } from './build-reference.ts'
import type { Sides } from './scenarios.ts'
import { seedPeople } from './seed-people.ts'
import { startServer } from './start-server.ts'

// Enough that nobody reaches the limit of writes a minute.
const PEOPLE = 120
const SECRET = 'only-for-the-bench-0123456789-abcdefghij'
// Thirty-two bytes in base64, the same in every run.
const ACTIONS_KEY = Buffer.from('complet-bench-key-of-32-bytes-00').toString('base64')

/** The product and the bare app, built alike, over one database that is thrown away afterwards, with people in it. */
export async function startSides(root: string, count = PEOPLE): Promise<Sides & { stop: () => Promise<void> }> {
  const settings = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTIONS_KEY, COMPLET_MODE: 'local', AUTH_SECRET: SECRET }
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  await ensureBuild(
    root,
    env,
    lineWriter('plain', (text) => process.stderr.write(text)),
  )
  const reference = buildReference(root)
  const { database, dispose } = await throwAwayDatabase()
  const closing = [dispose]
  const stop = async () => {
    for (const close of closing.toReversed()) await close()
  }
  try {
    await migrate(database.ownerUrl)
    await makeBareRows(database.ownerUrl)
    const address = { DATABASE_URL: database.webUrl, SMTP_URL: '' }
    Object.assign(process.env, settings, address, { AUTH_URL: 'http://localhost:3000', LOG_LEVEL: 'warn' })
    closing.push(closeDatabase, closeSender)
    const people = await seedPeople(count)
    const ours = await startServer('the product', join(root, '.next/standalone/server.js'), { ...settings, ...address })
    closing.push(ours.stop)
    const bare = await startServer('the bare app', reference.server, { ...settings, ...address })
    closing.push(bare.stop)
    const ourManifest = join(root, '.next/server/server-reference-manifest.json')
    return { ours, bare, ourManifest, bareManifest: reference.manifest, people, stop }
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
