import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { getConstructionPlans, getMigrationPlans } from 'pg-boss'
import queueManifest from 'pg-boss/package.json' with { type: 'json' }
import type { Sql } from 'postgres'
import { guardedClient } from '#db/guarded-client.ts'
import { type KeptRevision, keepRevisions } from '#db/keep-revisions.ts'
import { WEB_ROLE } from '#db/roles.ts'

const QUEUE_SCHEMA = 'pgboss'

const MIGRATIONS = join(import.meta.dirname, 'migrations')
const MIGRATION_LOCK = 715_220_002
const PATIENCE_MS = 60_000
const LOCK_TIMEOUT_TRIES = 5

/**
 * Brings the database up to date as its owner: rights for the web role, our migrations, pg-boss' schema, the content of
 * this release. Several processes may call it at once; all but one wait. Every step is a transaction or safe to repeat.
 */
export async function migrate(ownerUrl: string, content: readonly KeptRevision[]): Promise<void> {
  // One connection that never reconnects by age, so that the session's lock covers every step.
  const sql = guardedClient(ownerUrl, {
    max: 1,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: 'complet migrate', lock_timeout: 2_000 },
  })
  try {
    await takeMigrationLock(sql)
    await assertWebRole(sql)
    await grantByDefault(sql)
    if (existsSync(join(MIGRATIONS, 'meta', '_journal.json'))) {
      await unlessLocked(() => runMigrations(drizzle(sql), { migrationsFolder: MIGRATIONS }))
    }
    await unlessLocked(() => migrateQueue(sql))
    await keepRevisions(sql, content)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function takeMigrationLock(sql: Sql) {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    const [row] = await sql<{ locked: boolean }[]>`select pg_try_advisory_lock(${MIGRATION_LOCK}) as locked`
    if (row?.locked) return
    await sleep(100)
  }
  throw new Error('Another process has been migrating this database for a minute.')
}

async function assertWebRole(sql: Sql) {
  const [role] = await sql`select 1 from pg_roles where rolname = ${WEB_ROLE}`
  if (!role) throw new Error(`The role ${WEB_ROLE} does not exist: docs/deploy.md says how to make the two roles.`)
}

// By default, not table by table afterwards: a migration may take a right away again (from the audit log), for good.
async function grantByDefault(sql: Sql) {
  await sql.unsafe(`create schema if not exists ${QUEUE_SCHEMA}`)
  for (const schema of ['public', QUEUE_SCHEMA]) {
    await sql.unsafe(`
      grant usage on schema ${schema} to ${WEB_ROLE};
      alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${WEB_ROLE};
      alter default privileges in schema ${schema} grant usage, select on sequences to ${WEB_ROLE};
      alter default privileges in schema ${schema} grant execute on functions to ${WEB_ROLE};
    `)
  }
}

// The plans are whole scripts with a transaction and a lock of their own. The worker itself never changes the schema.
async function migrateQueue(sql: Sql) {
  const [installed] = await sql<{ name: string | null }[]>`select to_regclass(${`${QUEUE_SCHEMA}.version`}) as name`
  if (!installed?.name) {
    await sql.unsafe(getConstructionPlans(QUEUE_SCHEMA, { createSchema: false }))
    return
  }
  const [row] = await sql<{ version: number }[]>`select version from ${sql(QUEUE_SCHEMA)}.version`
  if (!row) throw new Error('The queue schema does not tell its version.')
  if (row.version < queueManifest.pgboss.schema) await sql.unsafe(getMigrationPlans(QUEUE_SCHEMA, row.version))
}

// A busy table holds a migration up: give way after two seconds and try again, instead of blocking everybody behind us.
async function unlessLocked(step: () => Promise<void>) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await step()
    } catch (error) {
      if (attempt === LOCK_TIMEOUT_TRIES || !isLockTimeout(error)) throw error
      await sleep(500 * attempt)
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  for (let link = error; link instanceof Error; link = link.cause) {
    if ('code' in link && link.code === '55P03') return true
  }
  return false
}
