import { sql } from 'drizzle-orm'
import { PgBoss } from 'pg-boss'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { inTransaction } from '#db/transaction.ts'
import { currentRevisions } from '#lib/procedures/current-revisions.ts'
import { useDatabase } from '#tests/database.ts'

const addresses = useDatabase()

test('a test file gets a migrated database of its own, as the web role', async () => {
  const [row] = await database().execute(sql`select current_user as role, current_database() as name`)
  expect(row).toMatchObject({ role: 'complet_web', name: expect.stringMatching(/^test_/) })
  expect(await database().execute(sql`select count(*)::int as n from users`)).toEqual([{ n: 0 }])
})

test('the web role reads and writes rows, and changes no table', async () => {
  for (const statement of ['create table x (a int)', 'truncate rate_limits', 'drop table rate_limits']) {
    await expect(database().execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: '42501' } })
  }
  await inTransaction((tx) => tx.execute(sql`insert into rate_limits (key, points) values ('a', 1)`))
  expect(await database().execute(sql`select points from rate_limits`)).toEqual([{ points: 1 }])
})

test('a read-only transaction refuses to write', async () => {
  const write = inTransaction((tx) => tx.execute(sql`delete from rate_limits`), { readOnly: true })
  await expect(write).rejects.toMatchObject({ cause: { code: '25006' } })
})

test('statements, locks and idle transactions have limits', async () => {
  const limits = sql`select name, setting from pg_settings where name in
    ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'jit') order by name`
  expect(await database().execute(limits)).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: '10000' },
    { name: 'jit', setting: 'off' },
    { name: 'lock_timeout', setting: '2000' },
    { name: 'statement_timeout', setting: '5000' },
  ])
})

test('migrating again, even twice at once, changes nothing', async () => {
  const owner = postgres(addresses.ownerUrl, { max: 1 })
  const journal = () => owner`select id, hash from drizzle.__drizzle_migrations order by id`
  const before = await journal()
  await Promise.all([migrate(addresses.ownerUrl, currentRevisions()), migrate(addresses.ownerUrl, currentRevisions())])
  expect(await journal()).toEqual(before)
  await owner.end()
})

test('what a migration takes from the web role stays taken', async () => {
  const owner = postgres(addresses.ownerUrl, { max: 1 })
  await owner.unsafe('create table kept (a int); revoke update, delete on kept from complet_web')
  await migrate(addresses.ownerUrl, currentRevisions())
  await database().execute(sql`insert into kept values (1)`)
  await expect(database().execute(sql`delete from kept`)).rejects.toMatchObject({ cause: { code: '42501' } })
  await owner.end()
})

test('pg-boss works as the web role, without changing its schema', async () => {
  const boss = new PgBoss({
    connectionString: addresses.webUrl,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    reindex: false,
    max: 2,
  })
  const troubles: unknown[] = []
  boss.on('error', (error) => troubles.push(error))
  await boss.start()
  await boss.createQueue('wake')
  await boss.schedule('wake', '* * * * *')
  const done = new Promise((resolve) => {
    void boss.work('wake', { pollingIntervalSeconds: 0.5 }, async ([job]) => resolve(job?.data))
  })
  await boss.send('wake', { hello: 1 })
  expect(await done).toEqual({ hello: 1 })
  await boss.supervise()
  await boss.unschedule('wake')
  await boss.deleteQueue('wake')
  await boss.stop({ timeout: 2_000 })
  expect(troubles).toEqual([])
})
