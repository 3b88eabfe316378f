import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '#db/client.ts'
import { isReady, wasReadyJustNow } from '#lib/health.ts'
import { useDatabase } from '#tests/database.ts'
import { DRESSED_HEADER, dressPlainRequests } from './dress-plain-requests.ts'

const addresses = useDatabase()
const HOST = 'localhost:3000'

let server: Server
beforeAll(async () => {
  Object.assign(process.env, {
    DATABASE_URL: addresses.webUrl,
    COMPLET_MODE: 'local',
    AUTH_URL: `http://${HOST}`,
    AUTH_SECRET: 'only-for-tests-0123456789-abcdefghij',
  })
  dressPlainRequests(wasReadyJustNow)
  // What the app behind it is given.
  server = createServer((asked, answer) => answer.end(JSON.stringify(asked.headers)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  server.close()
  await closeDatabase()
})
beforeEach(async () => {
  await isReady()
})

type Asked = { path?: string; method?: string; headers?: Record<string, string> }
type Seen = { asked: Record<string, string>; answered: Record<string, unknown> }

function ask({ path = '/en/dossiers', method = 'GET', headers = {} }: Asked): Promise<Seen> {
  const { port } = server.address() as AddressInfo
  const all = { host: HOST, cookie: 'NEXT_LOCALE=en', [DRESSED_HEADER]: 'mine', 'x-nonce': 'mine', ...headers }
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers: all }, async (answer) => {
      const parts = await answer.toArray()
      resolve({ asked: JSON.parse(parts.join('')), answered: answer.headers })
    })
    call.on('error', reject)
    call.end()
  })
}

describe('a request that needs nothing but headers', () => {
  it('is a guide’s as well, whoever asks: no nonce, no script, nothing to keep it from being stored', async () => {
    const { asked, answered } = await ask({
      path: '/fr/guides/some-procedure/some-1-situation',
      headers: { cookie: '' },
    })
    expect(asked).toMatchObject({ [DRESSED_HEADER]: '1', 'x-nonce': '' })
    expect(answered['content-security-policy']).toContain("script-src 'none'")
    expect(answered).not.toHaveProperty('cache-control')
    expect(answered).not.toHaveProperty('set-cookie')
  })

  it('gets the nonce, the policy and its own path, whatever the client wrote there', async () => {
    const { asked, answered } = await ask({ path: '/en/dossiers?show=all' })
    expect(asked).toMatchObject({ [DRESSED_HEADER]: '1', 'x-complet-path': '/en/dossiers?show=all' })
    expect(asked['x-nonce']).toMatch(/^[\w+/]{22}==$/)
    expect(asked['content-security-policy']).toContain(`'nonce-${asked['x-nonce']}'`)
    expect(answered).toMatchObject({
      'content-security-policy': asked['content-security-policy'],
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('gets another nonce each time', async () => {
    const [one, two] = [await ask({}), await ask({})]
    expect(one.asked['x-nonce']).not.toBe(two.asked['x-nonce'])
  })

  it('may be stored only where it is nobody’s own and nothing was answered on it', async () => {
    expect((await ask({ path: '/en/privacy' })).answered['cache-control']).toBeUndefined()
    expect((await ask({ path: '/en/privacy?a=b' })).answered['cache-control']).toBe('private, no-store')
  })

  it('closes the page on which a number is typed', async () => {
    const { answered } = await ask({ path: '/en/tools/number-checker' })
    expect(answered['content-security-policy']).toContain("connect-src 'none'")
  })

  it('may be a form or an action', async () => {
    const headers = { 'content-length': '0', 'next-action': 'a'.repeat(42) }
    expect((await ask({ method: 'POST', headers })).asked[DRESSED_HEADER]).toBe('1')
  })
})

describe('while the database does not answer', () => {
  it('is a page of somebody’s own left to the proxy, which says so, and a public one is not', async () => {
    const { port } = new URL(addresses.webUrl)
    process.env.DATABASE_URL = addresses.webUrl.replace(`:${port}`, ':9')
    await new Promise((later) => setTimeout(later, 1100))
    await isReady()
    expect((await ask({})).asked[DRESSED_HEADER]).toBeUndefined()
    expect((await ask({ path: '/en/privacy' })).asked[DRESSED_HEADER]).toBe('1')
    process.env.DATABASE_URL = addresses.webUrl
  })
})

describe('every other request is left to the proxy, without the mark that it may have brought', () => {
  it.each<[string, Asked]>([
    ['another method', { method: 'PUT' }],
    ['another host', { headers: { host: 'elsewhere.example' } }],
    ['no language known', { headers: { cookie: 'a=b' } }],
    ['another language than the one known', { path: '/fr/dossiers' }],
    ['a cookie whose name only ends alike', { headers: { cookie: 'MY_NEXT_LOCALE=en' } }],
    ['no language in the address', { path: '/' }],
    ['a route handler', { path: '/api/health' }],
    ['something to decode', { path: '/en/%64ossiers' }],
    ['a file', { path: '/en/dossiers.txt' }],
    ['a slash at the end', { path: '/en/dossiers/' }],
    ['two slashes', { path: '//en/dossiers' }],
    ['a whole address', { path: `http://${HOST}/en/dossiers` }],
    ['moving between pages', { path: '/en/dossiers?_rsc=1' }],
    ['a long query', { path: `/en/dossiers?a=${'b'.repeat(8000)}` }],
    ['many parameters', { path: `/en/dossiers?${'a&'.repeat(101)}` }],
    ['an action of no such form', { method: 'POST', headers: { 'next-action': 'nothing', 'content-length': '0' } }],
  ])('%s', async (_name, asked) => {
    expect((await ask(asked)).asked[DRESSED_HEADER]).toBeUndefined()
  })

  it('a body that is too long, or does not say how long it is', async () => {
    const long = ask({ method: 'POST', headers: { 'content-length': '102401', connection: 'close' } })
    const unsaid = ask({ method: 'POST', headers: { 'transfer-encoding': 'chunked' } })
    await expect(unsaid.then(({ asked }) => asked[DRESSED_HEADER])).resolves.toBeUndefined()
    await expect(long.then(({ asked }) => asked[DRESSED_HEADER])).resolves.toBeUndefined()
  })
})
