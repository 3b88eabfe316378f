import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, database } from '#db/client.ts'
import { guardedClient } from '#db/guarded-client.ts'
import { inTransaction, type Tx } from '#db/transaction.ts'
import { useDatabase } from '#tests/database.ts'

const addresses = useDatabase()
let admin: Sql

beforeAll(async () => {
  admin = postgres(addresses.adminUrl, { max: 2 })
  await admin.unsafe('create table marks (word text primary key); grant all on marks to complet_web')
})
beforeEach(async () => {
  process.env.DATABASE_POOL = '1'
  await admin`delete from marks`
})
afterEach(() => closeDatabase())
afterAll(() => admin.end())

const mark = (tx: Tx, word: string) => tx.execute(sql`insert into marks values (${word})`)
const marks = async () => (await admin<{ word: string }[]>`select word from marks order by word`).map((row) => row.word)
const pidOf = async (tx: Tx) => Number((await tx.execute(sql`select pg_backend_pid() as pid`))[0]?.pid)
const kill = (pid: number) => admin`select pg_terminate_backend(${pid})`
const seenBy = async (tx: Tx) => (await tx.execute(sql`select word from marks`)).map((row) => row.word)

type Transact = <T>(run: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * A loses its only connection and, like code that swallows errors, goes on; B, who waited, works on the replacement
 * while A does, and then gives up. Whatever is in the table afterwards was committed by somebody who may not.
 */
async function aDiesWhileBWorks(transact: Transact, lose: (tx: Tx, pid: number) => Promise<void>) {
  const bIsWorking = Promise.withResolvers<void>()
  const aIsDone = Promise.withResolvers<void>()
  const seen: unknown[] = []
  const a = transact(async (tx) => {
    await mark(tx, 'a before')
    await lose(tx, await pidOf(tx))
    await bIsWorking.promise
    await mark(tx, 'a after').catch(() => {})
    await seenBy(tx).then(
      (words) => seen.push(...words),
      () => {},
    )
    setTimeout(aIsDone.resolve, 100)
  }).catch((error: unknown) => error)
  const b = transact(async (tx) => {
    await mark(tx, 'b')
    bIsWorking.resolve()
    await aIsDone.promise
    throw new Error('b gives up')
  }).catch((error: unknown) => error)
  return { outcomes: await Promise.all([a, b]), seen, left: await marks() }
}

const between = async (_tx: Tx, pid: number) => {
  await kill(pid)
}
const inTheMiddle = async (tx: Tx, pid: number) => {
  setTimeout(() => kill(pid).execute(), 100)
  await tx.execute(sql`select pg_sleep(4)`).catch(() => {})
}
const nestedInTheMiddle = (tx: Tx) =>
  tx
    .transaction(async (inner) => {
      await mark(inner, 'a inner')
      await inTheMiddle(inner, await pidOf(inner))
      await mark(inner, 'a inner after').catch(() => {})
    })
    .catch(() => {})

for (const [when, lose] of Object.entries({ between, inTheMiddle, nestedInTheMiddle })) {
  test(`a transaction that dies (${when}) touches nobody else's`, { timeout: 10_000 }, async () => {
    const { outcomes, seen, left } = await aDiesWhileBWorks(inTransaction, lose)
    expect(outcomes).toMatchObject([{ name: 'AppError', code: 'unavailable' }, { message: 'b gives up' }])
    expect({ seen, left }).toEqual({ seen: [], left: [] })
    await inTransaction((tx) => mark(tx, 'the pool works'))
    expect(await marks()).toEqual(['the pool works'])
  })
}

// When this fails, the driver was mended and the guard may go.
test('the bare driver commits for others and reads what is theirs', async () => {
  const bare = postgres(addresses.webUrl, { max: 1, onnotice: () => {} })
  const transact: Transact = (run) => drizzle(bare).transaction(run)
  const { seen, left } = await aDiesWhileBWorks(transact, between)
  expect(seen).toContain('b')
  expect(left).toEqual(['a after', 'b'])
  await bare.end({ timeout: 1 })
})

test('an error rolls back, also inside a savepoint, and leaves the connection usable', async () => {
  const failing = inTransaction(async (tx) => {
    await mark(tx, 'lost')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await inTransaction(async (tx) => {
    await mark(tx, 'outer')
    await expect(
      tx.transaction(async (inner) => {
        await mark(inner, 'inner')
        await mark(inner, 'inner')
      }),
    ).rejects.toMatchObject({ cause: { code: '23505' } })
    await tx.transaction((inner) => mark(inner, 'second inner'))
  })
  expect(await marks()).toEqual(['outer', 'second inner'])
})

test('a statement that is sent after the end reaches no later transaction', async () => {
  let leaked: Tx | undefined
  await inTransaction(async (tx) => {
    leaked = tx
  })
  await inTransaction(async (tx) => {
    if (leaked) await expect(mark(leaked, 'leaked')).rejects.toMatchObject({ cause: { message: /over/ } })
    await mark(tx, 'mine')
  })
  expect(await marks()).toEqual(['mine'])
})

test('a value that cannot be sent is an ordinary error, not a lost connection', async () => {
  const failing = inTransaction((tx) => tx.execute(sql`select ${Symbol('no')}::text`))
  await expect(failing).rejects.not.toMatchObject({ code: 'unavailable' })
  await inTransaction((tx) => mark(tx, 'fine'))
  expect(await marks()).toEqual(['fine'])
})

test('a statement or a lock that takes too long is unavailable', async () => {
  process.env.DATABASE_POOL = '2'
  const slow = inTransaction((tx) => tx.execute(sql`select pg_sleep(7)`))
  await expect(slow).rejects.toMatchObject({ code: 'unavailable' })
  await inTransaction(async (tx) => {
    await mark(tx, 'contended')
    await expect(inTransaction((other) => mark(other, 'contended'))).rejects.toMatchObject({ code: 'unavailable' })
  })
})

test('with the database away the caller is told within seconds', async () => {
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = 'postgres://complet_web:none@127.0.0.1:1/none'
  const began = performance.now()
  await expect(inTransaction((tx) => mark(tx, 'nowhere'))).rejects.toMatchObject({ code: 'unavailable' })
  expect(performance.now() - began).toBeLessThan(6_000)
  process.env.DATABASE_URL = before
})

test('under random kills every transaction settles, whole or not at all', { timeout: 240_000 }, async () => {
  process.env.DATABASE_POOL = '3'
  const acknowledged: string[] = []
  const unacknowledged: string[] = []
  let running = true
  const writer = async (name: string) => {
    for (let round = 0; running; round++) {
      const word = `${name}-${String(round).padStart(5, '0')}`
      const mayFail = round % 3 === 0
      await inTransaction(async (tx) => {
        await mark(tx, `${word}-1`)
        await tx.transaction((inner) => mark(inner, `${word}-2`))
        if (mayFail) throw new Error('given up')
      }).then(
        () => acknowledged.push(word),
        (error: Error) => unacknowledged.push(`${word} ${error.message === 'given up' ? 'given up' : 'lost'}`),
      )
    }
  }
  const writers = ['a', 'b', 'c', 'd', 'e', 'f'].map(writer)
  for (let kills = 0; kills < 40; kills++) {
    await new Promise((resolve) => setTimeout(resolve, 20 + (kills % 7) * 11))
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'complet_web'
      and datname = current_database() order by random() limit 1`
  }
  running = false
  await Promise.all(writers)
  const left = await marks()
  const whole = new Set(left.filter((word) => word.endsWith('-1')).map((word) => word.slice(0, -2)))
  expect(left.length).toBe(whole.size * 2)
  expect(acknowledged.filter((word) => !whole.has(word))).toEqual([])
  expect(unacknowledged.filter((line) => line.endsWith('given up') && whole.has(line.split(' ')[0] ?? ''))).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(100)
  expect(unacknowledged.some((line) => line.endsWith('lost'))).toBe(true)
})

test('who waits too long for a connection is told, and his callback never runs', async () => {
  const client = guardedClient(addresses.webUrl, { max: 1, onnotice: () => {} }, 500)
  const db = drizzle(client)
  let ran = false
  const holder = db.transaction((tx) => tx.execute(sql`select pg_sleep(1.5)`))
  const waiter = db.transaction(async () => {
    ran = true
  })
  await expect(waiter).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' })
  await holder
  await expect(db.transaction((tx) => mark(tx, 'after'))).resolves.toBeDefined()
  expect(ran).toBe(false)
  await client.end()
})

test('the same client serves every load of the module', () => {
  expect(database()).toBe(database())
  expect(database('read only')).not.toBe(database())
})
