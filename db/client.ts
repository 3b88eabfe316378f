import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import { guardedClient } from '#db/guarded-client.ts'

export type Database = PostgresJsDatabase<Record<string, never>>

/** How a transaction begins; part of BEGIN itself, so that it costs no round trip of its own. */
export type TransactionMode =
  | ''
  | 'read only'
  | `isolation level ${'repeatable read' | 'serializable'}${'' | ' read only'}`

type Kept = { url: string; client: Sql; probe: Sql | undefined; byMode: Map<TransactionMode, Database> }

// On globalThis, since hot reload and bundling load this module more than once in one process.
const KEY: unique symbol = Symbol.for('complet.database')
const store = globalThis as { [KEY]?: Kept | undefined }

/** This process's database; nothing is opened before the first statement. Verbs use `inTransaction` instead. */
export function database(mode: TransactionMode = ''): Database {
  const kept = keptFor(databaseUrl())
  const existing = kept.byMode.get(mode)
  if (existing) return existing
  const made = drizzle(mode === '' ? kept.client : beginning(kept.client, mode))
  kept.byMode.set(mode, made)
  return made
}

/** One connection beside the pool, only to ask whether the database is there. */
export function probe(): Sql {
  const kept = keptFor(databaseUrl())
  kept.probe ??= guardedClient(kept.url, {
    max: 1,
    connect_timeout: 2,
    onnotice: () => {},
    connection: { application_name: 'complet health', statement_timeout: 2_000 },
  })
  return kept.probe
}

/** Gives up a probe that did not answer; the next one connects anew. */
export function dropProbe(client: Sql): void {
  const kept = store[KEY]
  if (kept?.probe === client) kept.probe = undefined
  void client.end({ timeout: 0 })
}

/** Closes every connection, waiting at most five seconds for statements under way. */
export async function closeDatabase(): Promise<void> {
  const kept = store[KEY]
  store[KEY] = undefined
  await close(kept)
}

function databaseUrl(): string {
  // The whole environment is judged at start (lib/env); here one value is needed, also by tests and scripts.
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set.')
  return url
}

function keptFor(url: string): Kept {
  const existing = store[KEY]
  if (existing?.url === url) return existing
  void close(existing)
  const kept: Kept = { url, client: connect(url), probe: undefined, byMode: new Map() }
  store[KEY] = kept
  return kept
}

async function close(kept: Kept | undefined): Promise<void> {
  await Promise.all([kept?.client.end({ timeout: 5 }), kept?.probe?.end({ timeout: 0 })])
}

function connect(url: string): Sql {
  const isWorker = process.env.COMPLET_PROCESS === 'worker'
  return guardedClient(url, {
    max: Number(process.env.DATABASE_POOL) || (isWorker ? 5 : 10),
    connect_timeout: 5,
    onnotice: () => {},
    connection: {
      application_name: isWorker ? 'complet worker' : 'complet web',
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      // Our statements take milliseconds: compiling those that look dear (a count over a million rows) takes longer.
      jit: 'off',
    },
  })
}

// Drizzle would send SET TRANSACTION as a statement of its own.
function beginning(client: Sql, mode: TransactionMode): Sql {
  const begin = (run: Parameters<Sql['begin']>[1]) => client.begin(mode, run)
  return Object.assign(Object.create(client) as Sql, { options: client.options, begin })
}
