import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { closeDatabase } from '#db/client.ts'
import { SHARED_FOLDER } from '#db/embedded/data-folder.ts'
import { type EmbeddedDatabase, ensureEmbeddedDatabase } from '#db/embedded/ensure-embedded-database.ts'
import { stopEmbeddedDatabase } from '#db/embedded/stop-embedded-database.ts'
import { inTransaction } from '#db/transaction.ts'

export type DatabaseKills = {
  kills: number
  /** Transactions that the writers were told are committed, and those that they were told are not (or not surely). */
  acknowledged: number
  refused: number
  /** Acknowledged, and not there in the end. */
  lost: number
  /** One row of a pair without the other. */
  halves: number
  /** Somebody else's name or rows seen inside a transaction, or a row kept of a transaction that gave up. */
  foreign: number
  /** The longest that the writers were without a database, killing and starting included. */
  longestAwayMs: number
}

type Tally = Omit<DatabaseKills, 'kills' | 'lost' | 'halves'> & { words: Set<string>; lastSuccess: number }

/** Kills the server and all its processes so many times under writers, who go on by themselves on the same pool. */
export async function proveDatabaseKills(kills: number, writers = 8, pauseMs = 400): Promise<DatabaseKills> {
  const home = mkdtempSync(join(tmpdir(), 'complet-prove-'))
  chmodSync(home, 0o711)
  let database = await ensureEmbeddedDatabase(home, { home })
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = database.webUrl
  try {
    await asAdmin(database, (admin) => admin.unsafe(TABLE))
    const tally: Tally = { ...ZERO, words: new Set(), lastSuccess: performance.now() }
    const running = new AbortController()
    const work = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer, tally, running.signal)))
    for (let kill = 0; kill < kills; kill++) {
      await sleep(pauseMs * (0.5 + Math.random()))
      await killAll(database)
      database = await ensureEmbeddedDatabase(home, { home, port: database.port })
    }
    await sleep(pauseMs)
    running.abort()
    await work
    return { kills, ...(await judged(database, tally)) }
  } finally {
    await closeDatabase()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
    await stopEmbeddedDatabase(database)
    rmSync(home, { recursive: true, force: true })
    if (database.dataFolder.startsWith(`${SHARED_FOLDER}/`)) rmSync(dirname(database.dataFolder), { recursive: true })
  }
}

const TABLE = `create table proof_rows (word text primary key, writer text not null);
  grant select, insert on proof_rows to complet_web;
  alter table proof_rows enable row level security;
  create policy own_rows on proof_rows to complet_web
    using (writer = current_setting('app.user_id', true)) with check (writer = current_setting('app.user_id', true))`

const ZERO = { acknowledged: 0, refused: 0, foreign: 0, longestAwayMs: 0 }

// Every fourth transaction gives up after both its rows: they must never be seen again.
async function write(writer: number, tally: Tally, signal: AbortSignal) {
  for (let round = 0; !signal.aborted; round++) {
    const word = `${writer}-${round}${round % 4 === 3 ? '-given up' : ''}`
    try {
      await inTransaction((tx) => writePair(tx, String(writer), word, tally))
      tally.words.add(word)
      tally.acknowledged++
      tally.longestAwayMs = Math.max(tally.longestAwayMs, performance.now() - tally.lastSuccess)
      tally.lastSuccess = performance.now()
    } catch {
      tally.refused++
      await sleep(5)
    }
  }
}

type Tx = Parameters<Parameters<typeof inTransaction>[0]>[0]

async function writePair(tx: Tx, writer: string, word: string, tally: Tally) {
  await tx.execute(sql`select set_config('app.user_id', ${writer}, true)`)
  await tx.execute(sql`insert into proof_rows values (${`${word}/1`}, ${writer})`)
  await tx.execute(sql`insert into proof_rows values (${`${word}/2`}, ${writer})`)
  const seen = await tx.execute<{ name: string; strangers: number }>(
    sql`select current_setting('app.user_id') as name, count(*) filter (where writer <> ${writer})::int as strangers
      from (select writer from proof_rows order by word desc limit 50) rows`,
  )
  if (seen[0]?.name !== writer || seen[0].strangers > 0) tally.foreign++
  if (word.endsWith('given up')) throw new Error('given up')
}

async function judged(database: EmbeddedDatabase, tally: Tally): Promise<Omit<DatabaseKills, 'kills'>> {
  const rows = await asAdmin(database, (admin) => admin<{ word: string }[]>`select word from proof_rows`)
  const kept = new Set(rows.map((row) => row.word))
  const words = new Set([...kept].map((word) => word.slice(0, -2)))
  const isWhole = (word: string) => kept.has(`${word}/1`) && kept.has(`${word}/2`)
  const { words: acknowledged, lastSuccess: _, ...counts } = tally
  return {
    ...counts,
    foreign: tally.foreign + [...words].filter((word) => word.endsWith('given up')).length,
    lost: [...acknowledged].filter((word) => !isWhole(word)).length,
    halves: [...words].filter((word) => !isWhole(word)).length,
    longestAwayMs: Math.round(tally.longestAwayMs),
  }
}

// The server's own list names its other processes too; the first to go is the one that would start new ones.
async function killAll(database: EmbeddedDatabase) {
  const rows = await asAdmin(database, (admin) => admin<{ pid: number }[]>`select pid from pg_stat_activity`)
  for (const pid of [database.pid, ...rows.map((row) => row.pid)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went with the others.
    }
  }
  await database.release()
}

async function asAdmin<T>(database: EmbeddedDatabase, run: (admin: postgres.Sql) => PromiseLike<T>): Promise<T> {
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} })
  try {
    return await run(admin)
  } finally {
    await admin.end({ timeout: 1 })
  }
}
