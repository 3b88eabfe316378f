import { type ChildProcess, spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll } from 'vitest'
import { freePort } from '#db/embedded/free-port.ts'
import type { BuiltAction } from '#tests/build-manifest.ts'
import type { TestDatabase } from '#tests/database.ts'
import { type Fields, formOf } from '#tests/next-request.ts'
import { ROOT } from '#tests/source-files.ts'

export type HttpAnswer = { status: number; headers: Record<string, string>; body: string }

/** The built server on the database of a test file, as on a server of somebody's: no worker, no mailbox, no demo. */
export type BuiltApp = {
  get: (path: string, cookie?: string) => Promise<HttpAnswer>
  /** A form posted to a route handler. */
  send: (path: string, fields: Fields, cookie?: string) => Promise<HttpAnswer>
  /** A server action: posted by a page's script, or without scripts as a plain form. */
  post: (action: PostedAction, cookie?: string) => Promise<HttpAnswer>
  /** How many requests were answered so far. */
  answered: () => number
  /** Another process in its place: what it kept in memory is gone, and nothing else. */
  restart: () => Promise<void>
}

/** `path` is that of a page which knows the action: elsewhere nothing runs. */
export type PostedAction = { id: string; path: string; fields: Fields; withoutScripts?: boolean }

const ORIGIN = 'https://complet.example'
const AT_ONCE = 12

/** Call after `useDatabase()` and `setMailEnvironment()`. */
export function useBuiltApp(addresses: TestDatabase): BuiltApp {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  let port = 0
  let server: ChildProcess
  let count = 0
  const begin = async () => {
    port = await freePort()
    server = start(addresses.webUrl, port)
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await ask({ path: '/api/health?ready' }).catch(() => null)
      if (answer?.status === 200) return
      await sleep(100)
    }
    throw new Error('the server did not answer')
  }
  const end = async () => {
    if (server.exitCode !== null) return
    const ended = new Promise((done) => server.once('exit', done))
    server.kill('SIGTERM')
    await ended
  }
  beforeAll(begin)
  afterAll(async () => {
    agent.destroy()
    await end()
  })

  // On a busy machine the database may be late, which the proxy says before anything has happened: asked again.
  const ask = async (asked: Asked): Promise<HttpAnswer> => {
    for (let tries = 1; ; tries += 1) {
      const answer = await askOnce(asked)
      if (answer.status !== 503 || tries === 5) return answer
      await sleep(500)
    }
  }

  type Asked = { path: string; method?: string; headers?: Record<string, string>; body?: Buffer }
  const askOnce = ({ path, method = 'GET', headers = {}, body }: Asked) =>
    new Promise<HttpAnswer>((resolve, reject) => {
      count += 1
      // Another network each time, so that no limit answers in place of what is asked.
      const network = `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`
      const common = { host: new URL(ORIGIN).host, 'x-forwarded-proto': 'https', 'x-forwarded-for': network }
      const length = body ? { 'content-length': String(body.length) } : {}
      const options = { agent, host: '127.0.0.1', port, path, method, headers: { ...common, ...headers, ...length } }
      const asked = request(options, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const entries = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join('\n')])
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(entries),
            body: Buffer.concat(parts).toString(),
          })
        })
        answer.on('error', reject)
      })
      asked.on('error', reject)
      asked.setTimeout(30_000, () => asked.destroy(new Error(`no answer to ${path}`)))
      asked.end(body)
    })

  const postForm = async (path: string, form: FormData, headers: Record<string, string>) => {
    const encoded = new Response(form)
    const body = Buffer.from(await encoded.arrayBuffer())
    const type = { 'content-type': encoded.headers.get('content-type') ?? '' }
    return ask({ path, method: 'POST', headers: { origin: ORIGIN, ...type, ...headers }, body })
  }

  return {
    get: (path, cookie = '') => ask({ path, headers: { accept: 'text/html', cookie } }),
    send: (path, fields, cookie = '') => postForm(path, formOf(fields), { accept: 'text/html', cookie }),
    post: ({ id, path, fields, withoutScripts = false }, cookie = '') => {
      if (withoutScripts) {
        const form = formOf({ [`$ACTION_ID_${id}`]: '', ...fields })
        return postForm(path, form, { accept: 'text/html', cookie })
      }
      // As React writes the arguments (state, form): the parts of the form come first, under the number that `$K` names.
      const form = new FormData()
      for (const [name, value] of formOf(fields)) form.append(`_1_${name}`, value)
      form.append('0', JSON.stringify([{ status: 'idle' }, '$K1']))
      return postForm(path, form, { accept: 'text/x-component', 'next-action': id, cookie })
    },
    answered: () => count,
    restart: () => end().then(begin),
  }
}

/** A page on which an action runs, with its parameters filled in: the one about a dossier where there is one. */
export function pageOf(action: BuiltAction, params: Readonly<Record<string, string>>): string {
  const pages = Object.keys(action.workers).map((page) => page.replace(/^app|\/\([a-z]+\)|\/page$/g, ''))
  const page =
    pages.find((one) => one.endsWith('[dossierId]')) ?? pages.toSorted((a, b) => a.length - b.length)[0] ?? ''
  return page.replace(/\[(\w+)\]/g, (_, name: string) =>
    name === 'locale' ? 'en' : encodeURIComponent(params[name] || 'x'),
  )
}

/** What came of it, in the product's own codes: `ok`, where it leads, or why not. */
export function codeOf({ status, headers, body }: HttpAnswer): string {
  const to = headers['x-action-redirect'] ?? headers.location
  if (to !== undefined) {
    const { pathname, searchParams } = new URL(to.split(';')[0] ?? '', ORIGIN)
    if (pathname === '/en/absent') return 'not-found'
    if (pathname === '/en/sign-in') return 'signed-out'
    if (pathname === '/en/account/second-factor') return 'second-factor'
    return searchParams.get('problem') ?? `→ ${pathname}`
  }
  const [, code] = /"status":"error","code":"([a-z-]+)"/.exec(body) ?? []
  if (code) return code
  if (body.includes('"status":"ok"')) return 'ok'
  return status === 401 ? 'signed-out' : `${status}`
}

/** Runs for each, so many at a time as the server has connections to us; the answers in their order. */
export async function forAll<T, R>(
  items: readonly T[],
  run: (item: T, index: number) => Promise<R>,
  atOnce = AT_ONCE,
): Promise<R[]> {
  const results: R[] = []
  const waiting = items.map((item, index) => ({ item, index }))[Symbol.iterator]()
  const lane = async () => {
    for (const { item, index } of waiting) results[index] = await run(item, index)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}

function start(databaseUrl: string, port: number): ChildProcess {
  const { PATH, HOME, TMPDIR, AUTH_SECRET } = process.env
  const env = {
    ...{ PATH, HOME, ...(TMPDIR && { TMPDIR }), AUTH_SECRET },
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    COMPLET_MODE: 'server',
    DATABASE_URL: databaseUrl,
    AUTH_URL: ORIGIN,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Complet <hello@complet.example>',
    OPERATOR_NAME: 'Association Exemple',
    OPERATOR_ADDRESS: '1 rue de la Paix, 75002 Paris',
    OPERATOR_EMAIL: 'privacy@complet.example',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    // Longer than any test pauses: a connection that the server closes while we write on it would be nobody’s fault.
    KEEP_ALIVE_TIMEOUT: '600000',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'k').toString('base64'),
  }
  const cwd = join(ROOT, '.next/standalone')
  return spawn(process.execPath, ['server.js'], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
}
