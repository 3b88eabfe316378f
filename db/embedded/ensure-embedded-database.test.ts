import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterEach, expect, test } from 'vitest'
import { SHARED_FOLDER } from '#db/embedded/data-folder.ts'
import { type EmbeddedDatabase, ensureEmbeddedDatabase } from '#db/embedded/ensure-embedded-database.ts'
import { isRunning } from '#db/embedded/live-server.ts'
import { localSecrets } from '#db/embedded/local-secrets.ts'
import { serverBinaries } from '#db/embedded/server-binaries.ts'
import { canEnter, type ServerUser, serverUser } from '#db/embedded/server-user.ts'
import { stopEmbeddedDatabase } from '#db/embedded/stop-embedded-database.ts'

const ROOT = join(import.meta.dirname, '../..')
const isRoot = process.getuid?.() === 0
const started: EmbeddedDatabase[] = []
const folders: string[] = []
const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const database of started.splice(0)) {
    await stopEmbeddedDatabase(database)
    if (database.dataFolder.startsWith(`${SHARED_FOLDER}/`))
      rmSync(dirname(database.dataFolder), { recursive: true, force: true })
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function projectFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'complet-launcher-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

async function ensure(project: string): Promise<EmbeddedDatabase> {
  const database = await ensureEmbeddedDatabase(project)
  started.push(database)
  return database
}

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe<Row[]>(statement))]
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** A launcher in a process of its own, as a user of our choice, that starts the database and then only waits. */
async function launcher(
  project: string,
  user?: ServerUser,
): Promise<{ child: ChildProcess; database: EmbeddedDatabase }> {
  const module = new URL('ensure-embedded-database.ts', import.meta.url).href
  const code = `const { ensureEmbeddedDatabase } = await import(${JSON.stringify(module)})
    console.log(JSON.stringify(await ensureEmbeddedDatabase(${JSON.stringify(project)})))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { ...user, cwd: ROOT })
  children.push(child)
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  for (let waited = 0; !output.includes('\n') && child.exitCode === null && waited < 20_000; waited += 50)
    await sleep(50)
  if (!output.startsWith('{')) throw new Error(`The launcher said: ${output}`)
  const database = { ...(JSON.parse(output) as EmbeddedDatabase), release: async () => {} }
  started.push(database)
  return { child, database }
}

async function gone(pid: number) {
  for (let waited = 0; isRunning(pid) && waited < 10_000; waited += 20) await sleep(20)
  expect(isRunning(pid)).toBe(false)
}

test('makes a server whose language, checksums and addresses do not depend on the machine', async () => {
  const database = await ensure(projectFolder())
  const [made] = await ask(
    database.adminUrl,
    `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
      current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
      current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
      current_setting('TimeZone') as zone, current_setting('server_version_num')::int / 10000 as major
    from pg_database where datname = 'complet'`,
  )
  expect(made).toEqual({
    encoding: 'UTF8',
    provider: 'b',
    locale: 'C.UTF-8',
    checksums: 'on',
    addresses: '127.0.0.1',
    sockets: '',
    fsync: 'on',
    zone: 'UTC',
    major: 18,
  })
  const wrong = database.webUrl.replace(/:[^:@]+@/, ':wrong-password@')
  await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})

test('the two roles are neither superusers nor above row security, and only the owner may make tables', async () => {
  const database = await ensure(projectFolder())
  const roles = await ask(
    database.adminUrl,
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles
      where rolname in ('complet_owner', 'complet_web') order by rolname`,
  )
  const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false }
  expect(roles).toEqual([
    { rolname: 'complet_owner', ...none, rolcreatedb: true },
    { rolname: 'complet_web', ...none, rolcreatedb: false },
  ])
  await ask(database.ownerUrl, 'create table kept (a int)')
  await expect(ask(database.webUrl, 'create table mine (a int)')).rejects.toMatchObject({ code: '42501' })
})

test('stops with SIGINT, and the next start finds what was written', async () => {
  const project = projectFolder()
  const first = await ensure(project)
  expect(first.adopted).toBe(false)
  await ask(first.ownerUrl, 'create table kept as select 42 as answer')
  await stopEmbeddedDatabase(first)
  await gone(first.pid)
  expect(readFileSync(join(project, '.data/postgres.log'), 'utf8')).toContain('received fast shutdown request')
  const second = await ensure(project)
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('adopts the live server that a killed launcher left, and stops it in the end', async () => {
  const project = projectFolder()
  const { child, database } = await launcher(project)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  expect(isRunning(database.pid)).toBe(true)
  const adopted = await ensure(project)
  expect(adopted).toMatchObject({ adopted: true, pid: database.pid, port: database.port, webUrl: database.webUrl })
  await stopEmbeddedDatabase(adopted)
  await gone(database.pid)
})

test('refuses while another launcher is alive, and leaves its server alone', async () => {
  const project = projectFolder()
  const database = await ensure(project)
  await expect(ensureEmbeddedDatabase(project)).rejects.toThrow(/already running/)
  expect(await ask(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('starts again after kill -9 of the server, waiting for what the dead one left', async () => {
  const project = projectFolder()
  const first = await ensure(project)
  await ask(first.ownerUrl, 'create table kept as select 42 as answer')
  process.kill(first.pid, 'SIGKILL')
  await first.release()
  const second = await ensure(project)
  expect(second.pid).not.toBe(first.pid)
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a lock file whose number belongs to another program by now does not block', async () => {
  const project = projectFolder()
  const first = await ensure(project)
  const lock = join(first.dataFolder, 'postmaster.pid')
  const text = readFileSync(lock, 'utf8')
  await stopEmbeddedDatabase(first)
  const user = serverUser(first.dataFolder)
  const stranger = spawn('sleep', ['60'], { ...user, stdio: 'ignore' })
  children.push(stranger)
  writeFileSync(lock, text.replace(/^\d+/, String(stranger.pid)))
  if (user) chownSync(lock, user.uid, user.gid)
  const second = await ensure(project)
  expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(stranger.exitCode).toBeNull()
})

test('refuses a data folder that is not its own', async () => {
  const strange = projectFolder()
  mkdirSync(join(strange, '.data/postgres'), { recursive: true })
  writeFileSync(join(strange, '.data/postgres/PG_VERSION'), '18\n')
  await expect(ensureEmbeddedDatabase(strange)).rejects.toThrow(/not a database that this project made/)

  const project = projectFolder()
  const database = await ensure(project)
  await stopEmbeddedDatabase(database)
  rmSync(join(project, '.data/secrets.json'))
  await expect(ensureEmbeddedDatabase(project)).rejects.toThrow(/not a database that this project made/)
  expect(existsSync(join(database.dataFolder, 'PG_VERSION'))).toBe(true)
})

test('two first starts at once agree on one server', async () => {
  const project = projectFolder()
  const both = await Promise.allSettled([launcher(project), launcher(project)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { message: /already running/ } })
})

test('secrets are made once and are for their owner only', () => {
  const home = projectFolder()
  const secrets = localSecrets(home)
  chmodSync(join(home, 'secrets.json'), 0o644)
  expect(localSecrets(home)).toEqual(secrets)
  expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(secrets.authSecret.length).toBeGreaterThanOrEqual(43)
  expect(Buffer.from(secrets.actionsEncryptionKey, 'base64')).toHaveLength(32)
})

test('never runs as root, also below a folder that only root can read', async () => {
  const project = join(projectFolder(0o700), 'project')
  mkdirSync(project)
  const database = await ensure(project)
  expect(await ask(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(database.dataFolder).uid).not.toBe(0)
  expect(database.dataFolder.startsWith(isRoot ? `${SHARED_FOLDER}/` : project)).toBe(true)
  await ask(database.ownerUrl, 'create table kept as select 42 as answer')
  await stopEmbeddedDatabase(database)
  const again = await ensure(project)
  expect(await ask(again.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a fresh clone at the path of a removed one starts afresh, and leaves the old data', async () => {
  const project = join(projectFolder(0o700), 'project')
  mkdirSync(project)
  const first = await ensure(project)
  await stopEmbeddedDatabase(first)
  rmSync(join(project, '.data'), { recursive: true })
  const second = await ensure(project)
  expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  // Reachable data lie inside the clone and went with it.
  expect(existsSync(first.dataFolder)).toBe(true)
  expect(second.dataFolder === first.dataFolder).toBe(!isRoot)
})

test('runs from a readable copy of the programs where its user cannot read them', async () => {
  const user = serverUser(undefined)
  const installed = await serverBinaries(undefined)
  const hidden = projectFolder(0o700)
  cpSync(dirname(dirname(installed.postgres)), join(hidden, 'native'), { recursive: true, verbatimSymlinks: true })
  const version = `test-${process.pid}`
  writeFileSync(join(hidden, 'package.json'), JSON.stringify({ version }))
  const copy = join(SHARED_FOLDER, `postgresql-${version}`)
  if (user) folders.push(copy)
  const bin = join(hidden, 'native/bin')
  const used = await serverBinaries(user, { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') })
  expect(dirname(used.postgres)).toBe(user ? join(copy, 'bin') : bin)
  expect(spawnSync(used.postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' }).stdout).toContain('18.')
})

test('an ordinary user below a folder of his own needs nothing else', async () => {
  const user = serverUser(undefined)
  // Not root: every test of this file is that test already. Root in a clone nobody else can read: nobody else starts it.
  if (!user || !canEnter(user, ROOT)) return expect(isRoot).toBe(Boolean(user))
  const outer = projectFolder(0o700)
  chownSync(outer, user.uid, user.gid)
  const { database } = await launcher(outer, user)
  expect(database.dataFolder).toBe(join(outer, '.data/postgres'))
  expect(statSync(join(outer, '.data')).mode & 0o777).toBe(0o700)
  expect(await ask(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})
