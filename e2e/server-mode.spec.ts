import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#db/embedded/free-port.ts'
import { type ThrowAwayDatabase, throwAwayDatabase } from '#db/embedded/throw-away-database.ts'
import { migrate } from '#db/migrate.ts'
import { currentRevisions } from '#lib/procedures/current-revisions.ts'
import { type SmtpSink, startSmtpSink } from '#tests/smtp-sink.ts'
import { postForm } from './post-form.ts'
import { type RawAnswer, rawRequest } from './raw-request.ts'
import { test as base, expect } from './test.ts'

const ROOT = resolve(import.meta.dirname, '..')
const STANDALONE = join(ROOT, '.next/standalone')
const ORIGIN = 'https://complet.example'
const SECRET = 'for-this-test-only-0123456789-abcdefghijklm'

type Server = { port: number; sink: SmtpSink }

// As docs/deploy.md runs it: the standalone output and the worker as two programs, a database and a mail server of
// somebody else's, TLS ended in front. Its origin is not ours to visit, so requests name it in their Host.
const test = base.extend<object, { server: Server }>({
  server: [
    async ({ browserName: _ }, use) => {
      const [store, sink, port] = await Promise.all([throwAwayDatabase(), startSmtpSink(), freePort()])
      await migrate(store.database.ownerUrl, currentRevisions())
      const env = serverEnvironment(store, sink, port)
      const programs = [start('server.js', STANDALONE, env), start('worker/main.ts', ROOT, env)]
      await untilAnswering(port)
      await use({ port, sink })
      await Promise.all(programs.map(stop))
      await sink.close()
      await store.dispose()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})
test.describe.configure({ mode: 'default' })

test('the local pages and the demo people do not exist', async ({ server: { port } }) => {
  for (const path of ['/en/mailbox', '/fr/mailbox', '/en/mailbox/019a0000-0000-7000-8000-000000000000', '/en/absent']) {
    const answer = await follow(port, path)
    expect(answer.status, path).toBe(404)
    expect(answer.body).toContain('There is nothing for you at this address')
  }
  expect((await ask(port, '/api/health')).body).toBe('ok')
  expect((await ask(port, '/api/health?ready')).status).toBe(200)
  expect((await rawRequest(port, '/api/health', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(200)
  expect((await rawRequest(port, '/en', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(421)
  const home = await ask(port, '/en')
  expect(home.status).toBe(200)
  expect(home.headers['strict-transport-security']).toContain('max-age=31536000')
})

test('the privacy page names who runs it, in both languages', async ({ server: { port } }) => {
  for (const path of ['/en/privacy', '/fr/privacy']) {
    const { body } = await ask(port, path)
    for (const text of ['Association Exemple', '1 rue de la Paix, 75002 Paris', 'mailto:privacy@complet.example']) {
      expect(body, path).toContain(text)
    }
    expect(body, path).not.toMatch(/local copy|copie locale/)
  }
})

test('names at the root: what crawlers and browsers ask for by themselves is there, the rest is a short no', async ({
  server: { port },
}) => {
  const robots = await ask(port, '/robots.txt')
  expect([robots.status, robots.headers['content-type']]).toEqual([200, 'text/plain'])
  expect(robots.body).toContain('Disallow: /fr/dossiers\n')
  const sitemap = await ask(port, '/sitemap.xml')
  expect([sitemap.status, sitemap.headers['content-type']]).toEqual([200, 'application/xml'])
  expect(sitemap.body).toContain(`<loc>${ORIGIN}/fr/guides</loc>`)
  for (const [path, type] of [
    ['/favicon.ico', 'image/x-icon'],
    ['/icon.svg', 'image/svg+xml'],
  ] as const) {
    const icon = await ask(port, path)
    expect([icon.status, icon.headers['content-type']], path).toEqual([200, type])
    expect(icon.headers['cache-control'], path).not.toContain('no-store')
  }
  for (const path of ['/wp-login.php', '/.env', '/.git/config', '/.well-known/security.txt', '/en.txt']) {
    const answer = await ask(port, path)
    expect([answer.status, answer.headers.location, answer.body], path).toEqual([404, undefined, 'Not found\n'])
  }
  const absent = await follow(port, '/en/nope.txt')
  expect([absent.status, absent.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
})

test('signing in works through a real mail server, by code and without scripts', async ({ server: { port, sink } }) => {
  const sent = await postForm({
    port,
    path: '/en/sign-in',
    typed: { email: 'mei@demo.example' },
    headers: HOST,
    origin: ORIGIN,
  })
  expect(sent.headers.location).toContain('/en/sign-in/check')
  const ticket = cookieIn(sent, '__Host-complet-ticket')
  const asking = await ask(port, '/en/sign-in/check', ticket)
  expect(asking.body).toContain('mei@demo.example')
  expect(asking.body).not.toContain('/en/mailbox')

  await expect.poll(() => sink.mails.length, { timeout: 15_000 }).toBe(1)
  const [mail] = sink.mails
  expect(mail?.to).toEqual(['mei@demo.example'])
  expect(mail?.from).toBe('hello@complet.example')
  expect(mail?.mail.text).toContain(`${ORIGIN}/en/sign-in/confirm?ticket=`)
  const code = /^(\d{3}) (\d{3})\s*$/m.exec(mail?.mail.text ?? '')

  const entered = await postForm({
    port,
    path: '/en/sign-in/check',
    typed: { code: `${code?.[1]}${code?.[2]}` },
    headers: { ...HOST, cookie: ticket },
    origin: ORIGIN,
  })
  const session = cookieIn(entered, '__Host-complet-session')
  const dossiers = await ask(port, '/en/dossiers', session)
  expect(dossiers.status).toBe(200)
  // The demo people live in local mode only: this address had no dossier here.
  expect(dossiers.body).toContain('No dossier yet')
  expect((await ask(port, '/en/dossiers')).headers.location).toContain('/en/sign-in?next=')
})

test('a missing or weak secret stops the start, with the whole list', async ({ server: { port } }) => {
  const env = {
    DATABASE_URL: 'mysql://x',
    AUTH_URL: 'http://complet.example',
    AUTH_SECRET: 'short',
    COMPLET_MODE: 'server',
  }
  for (const [program, cwd] of [
    ['server.js', STANDALONE],
    ['worker/main.ts', ROOT],
    ['scripts/start.ts', ROOT],
  ] as const) {
    const ended = spawnSync(process.execPath, [program], {
      cwd,
      env: { ...bareEnvironment(), ...env, PORT: String(port + 1), HOSTNAME: '127.0.0.1' },
      encoding: 'utf8',
      timeout: 30_000,
    })
    const said = ended.stdout + ended.stderr
    expect(ended.status, `${program}: ${said}`).toBe(1)
    for (const name of ['DATABASE_URL', 'AUTH_URL', 'AUTH_SECRET', 'SMTP_URL', 'MAIL_FROM', 'OPERATOR_NAME'])
      expect(said).toContain(name)
    expect(said).not.toContain('short')
  }
})

function serverEnvironment({ database }: ThrowAwayDatabase, sink: SmtpSink, port: number): NodeJS.ProcessEnv {
  return {
    ...bareEnvironment(),
    COMPLET_MODE: 'server',
    DATABASE_URL: database.webUrl,
    AUTH_URL: ORIGIN,
    AUTH_SECRET: SECRET,
    SMTP_URL: sink.url,
    MAIL_FROM: 'Complet <hello@complet.example>',
    OPERATOR_NAME: 'Association Exemple',
    OPERATOR_ADDRESS: '1 rue de la Paix, 75002 Paris',
    OPERATOR_EMAIL: 'privacy@complet.example',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'k').toString('base64'),
  }
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}

function start(program: string, cwd: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [program], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return
  const ended = new Promise((done) => program.once('exit', done))
  program.kill('SIGTERM')
  await ended
}

async function untilAnswering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await rawRequest(port, '/api/health?ready').catch(() => null)
    if (answer?.status === 200) return
    await sleep(100)
  }
  throw new Error('the server did not answer')
}

const HOST = { host: new URL(ORIGIN).host, 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' }

function ask(port: number, path: string, cookie = ''): Promise<RawAnswer> {
  return rawRequest(port, path, { headers: { ...HOST, cookie } })
}

async function follow(port: number, path: string): Promise<RawAnswer> {
  const answer = await ask(port, path)
  const to = answer.headers.location
  return to ? follow(port, to.replace(ORIGIN, '')) : answer
}

function cookieIn(answer: RawAnswer, name: string): string {
  const set = answer.headers['set-cookie']?.find((one) => one.startsWith(`${name}=`))
  if (!set) throw new Error(`no cookie ${name}: ${answer.status} ${answer.body.slice(0, 200)}`)
  expect(set).toMatch(/; Path=\/;.*Secure; HttpOnly; SameSite=lax/i)
  expect(set).not.toMatch(/Domain=/i)
  return set.split(';')[0] ?? ''
}
