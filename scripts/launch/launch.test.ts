import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SHARED_FOLDER } from '#db/embedded/data-folder.ts'
import { freePort } from '#db/embedded/free-port.ts'
import { isRunning } from '#db/embedded/live-server.ts'

// The real start script on a project whose app and worker are a few lines, so that nothing has to be built. They tell
// their environment, and how they ended.
const APP = `require('node:http').createServer((request, response) => {
    response.end(JSON.stringify({ pid: process.pid, cwd: process.cwd(), env: process.env }))
  }).listen(Number(process.env.PORT), process.env.HOSTNAME === '127.0.0.1' ? '127.0.0.1' : undefined)
  process.on('SIGTERM', () => { console.log('app finished'); process.exit(0) })`
const WORKER = `console.log('worker ' + process.pid + ' as ' + process.env.COMPLET_PROCESS)
  setInterval(() => {}, 1000)
  process.on('SIGTERM', () => setTimeout(() => { console.log('worker finished'); process.exit(0) }, 100))`

type App = { pid: number; cwd: string; env: Record<string, string> }
type Run = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

let root: string
let port: number
const runs: Run[] = []

beforeEach(async () => {
  port = await freePort()
  root = mkdtempSync(join(tmpdir(), 'complet-start-'))
  chmodSync(root, 0o711)
  for (const folder of ['.next/standalone/.next/static', 'worker', '.data'])
    mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, '.next/standalone/server.js'), APP)
  writeFileSync(join(root, 'worker/main.ts'), WORKER)
  // A finished build newer than the sources, of which there are none; and demo people that exist already.
  writeFileSync(join(root, '.next/BUILD_ID'), 'x')
  writeFileSync(join(root, '.next/complet-build'), 'x')
  writeFileSync(join(root, '.data/demo.json'), '["Sign in as somebody."]')
})

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGTERM')
    await Promise.race([ended, sleep(20_000)])
  }
  const pid = postmaster()
  if (pid && isRunning(pid)) process.kill(pid, 'SIGINT')
  while (pid && isRunning(pid)) await sleep(50)
  const folder = dataFolder()
  if (folder.startsWith(`${SHARED_FOLDER}/`)) rmSync(dirname(folder), { recursive: true, force: true })
  rmSync(root, { recursive: true, force: true })
})

function start(env: Record<string, string> = {}): Run {
  const module = new URL('launch.ts', import.meta.url).href
  const code = `const { launch } = await import(${JSON.stringify(module)}); await launch('start', ${JSON.stringify(root)})`
  const { DATABASE_URL, DATABASE_OWNER_URL, npm_lifecycle_event, ...rest } = process.env
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...rest, PORT: String(port), ...env },
  })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  child.stderr.on('data', (chunk) => {
    text += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const run = { child, output: () => text, ended }
  runs.push(run)
  return run
}

async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let waited = 0; waited < 40_000; waited += 50) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => undefined)
    if (answer) return answer
    await sleep(50)
  }
  throw new Error(`Waited in vain for ${what}. The start script said: ${runs.map((run) => run.output()).join('\n')}`)
}

const started = (run: Run) => until('the greeting', () => run.output().includes('Complet runs at'))
const app = async () => (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as App
const workerPid = (run: Run) => Number([...run.output().matchAll(/worker (\d+) as worker/g)].at(-1)?.[1])
const dataFolder = () => {
  const pointer = join(root, '.data/database.json')
  try {
    return (JSON.parse(readFileSync(pointer, 'utf8')) as { dataFolder: string }).dataFolder
  } catch {
    return join(root, '.data/postgres')
  }
}
function postmaster(): number | undefined {
  try {
    return Number(readFileSync(join(dataFolder(), 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}
async function ask(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end({ timeout: 2 })
  }
}

test('runs database, app and worker, says where and for whom, and stops them in order', {
  timeout: 60_000,
}, async () => {
  const run = start({ DATABASE_OWNER_URL: '', HOSTNAME: '0.0.0.0' })
  await started(run)
  expect(run.output()).toContain(`Complet runs at http://localhost:${port}\nSign in as somebody.`)
  const { env, pid } = await app()
  expect(env).toMatchObject({
    COMPLET_MODE: 'local',
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
    AUTH_URL: `http://localhost:${port}`,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  expect(env.AUTH_SECRET?.length).toBeGreaterThan(40)
  expect(env).not.toHaveProperty('DATABASE_OWNER_URL')
  expect(await ask(env.DATABASE_URL ?? '', 'select current_user as role, count(*)::int as people from users')).toEqual([
    { role: 'complet_web', people: 0 },
  ])
  const [worker, database] = [workerPid(run), postmaster() ?? 0]
  run.child.kill('SIGINT')
  expect(await run.ended).toBe(0)
  expect([pid, worker, database].filter(isRunning)).toEqual([])
  const output = run.output()
  expect(output.indexOf('app finished')).toBeGreaterThan(0)
  expect(output.indexOf('worker finished')).toBeGreaterThan(output.indexOf('app finished'))
})

test('brings back what is killed: app, worker, database with what was written', { timeout: 90_000 }, async () => {
  const run = start()
  await started(run)
  const first = await app()
  process.kill(first.pid, 'SIGKILL')
  const second = await until('another app', async () => ((await app()).pid === first.pid ? undefined : await app()))
  const worker = workerPid(run)
  process.kill(worker, 'SIGKILL')
  await until('another worker', () => workerPid(run) !== worker)
  const url = second.env.DATABASE_URL ?? ''
  await ask(url, "insert into rate_limits (key, points) values ('acknowledged', 7)")
  const database = postmaster() ?? 0
  process.kill(database, 'SIGKILL')
  const rows = await until('the database', () => ask(url, "select points from rate_limits where key = 'acknowledged'"))
  expect(rows).toEqual([{ points: 7 }])
  expect(postmaster()).not.toBe(database)
})

test('killed with -9 it leaves only the database, which the next start adopts', { timeout: 90_000 }, async () => {
  const first = start()
  await started(first)
  const { pid, env } = await app()
  const [worker, database] = [workerPid(first), postmaster() ?? 0]
  await ask(env.DATABASE_URL ?? '', "insert into rate_limits (key, points) values ('acknowledged', 7)")
  first.child.kill('SIGKILL')
  await until('app and worker to end', () => !isRunning(pid) && !isRunning(worker))
  expect(isRunning(database)).toBe(true)
  const second = start()
  await started(second)
  expect(postmaster()).toBe(database)
  const { env: again } = await app()
  expect(again.AUTH_SECRET).toBe(env.AUTH_SECRET)
  expect(await ask(again.DATABASE_URL ?? '', 'select points from rate_limits')).toEqual([{ points: 7 }])
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(isRunning(database)).toBe(false)
})

test('a program that keeps dying stops everything, with an exit code', { timeout: 90_000 }, async () => {
  writeFileSync(join(root, 'worker/main.ts'), "console.log('worker gives in'); process.exit(3)")
  const run = start()
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain('worker ended (code 3) 6 times within a minute: giving up')
  expect(run.output()).toContain('app finished')
  expect(postmaster()).toBeUndefined()
})

test('refuses a port that somebody else has, and touches nothing', { timeout: 30_000 }, async () => {
  const stranger = createServer().listen(port, '127.0.0.1')
  const run = start()
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain(`Port ${port} is taken by another program.`)
  expect(postmaster()).toBeUndefined()
  stranger.close()
})

test('a server that lacks its settings does not start, and is told all of them', async () => {
  const run = start({ COMPLET_MODE: 'server', PORT: String(port) })
  expect(await run.ended).toBe(1)
  for (const name of ['DATABASE_URL', 'AUTH_URL', 'AUTH_SECRET', 'SMTP_URL', 'MAIL_FROM', 'OPERATOR_EMAIL']) {
    expect(run.output()).toContain(name)
  }
})

test('a server uses the database it is given, migrates as its owner, and writes JSON lines', {
  timeout: 60_000,
}, async () => {
  const local = start()
  await started(local)
  const { env } = await app()
  local.child.kill('SIGKILL')
  await until('the port', async () => (await app().catch(() => 'gone')) === 'gone')
  const secrets = JSON.parse(readFileSync(join(root, '.data/secrets.json'), 'utf8')) as { ownerPassword: string }
  const ownerUrl = (env.DATABASE_URL ?? '').replace(/\/\/[^@]+@/, `//complet_owner:${secrets.ownerPassword}@`)
  await ask(ownerUrl, 'drop schema drizzle cascade; drop schema public cascade; create schema public')
  const run = start({
    DATABASE_URL: env.DATABASE_URL ?? '',
    DATABASE_OWNER_URL: ownerUrl,
    AUTH_URL: 'https://complet.example',
    AUTH_SECRET: 'k3Jx9vQ2mW7pL5sT8rY1uB4nD6fG0hZc',
    SMTP_URL: 'smtp://127.0.0.1:2525',
    MAIL_FROM: 'Complet <hello@complet.example>',
    OPERATOR_NAME: 'Association Exemple',
    OPERATOR_ADDRESS: '1 rue de la Paix, 75002 Paris',
    OPERATOR_EMAIL: 'privacy@complet.example',
  })
  const served = await until('the server', app)
  expect(served.env).toMatchObject({ COMPLET_MODE: 'server', AUTH_URL: 'https://complet.example' })
  expect(served.env).not.toHaveProperty('DATABASE_OWNER_URL')
  expect(await ask(served.env.DATABASE_URL ?? '', 'select count(*)::int as n from users')).toEqual([{ n: 0 }])
  await until('the worker', () => run.output().includes('as worker'))
  const lines = run.output().trim().split('\n')
  expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({ level: 30, name: 'worker', msg: expect.stringContaining('as worker') }),
  )
})
