import { expect, test } from 'vitest'
import { useBuiltApp } from '#tests/built-app.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'

const addresses = useDatabase()
setMailEnvironment()
const app = useBuiltApp(addresses)

const nonceOf = (headers: Record<string, string>) =>
  /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? 'none'

test.each(['/en', '/en/privacy', '/en/sign-in', '/en/dossiers', '/en/tools/number-checker', '/en/nothing-there'])(
  '%s is answered alike, whether the proxy gave it its headers or the request came in with them',
  async (path) => {
    // The database is asked once, so that the next request knows of it.
    await app.get('/en/sign-in', 'NEXT_LOCALE=en')
    const early = await app.get(path, 'NEXT_LOCALE=en')
    const late = await app.get(path, 'NEXT_LOCALE=fr')
    const known = ({ headers }: typeof early) =>
      Object.fromEntries(
        Object.entries(headers)
          .filter(([name]) => !['date', 'set-cookie', 'content-length', 'etag', 'location'].includes(name))
          .map(([name, value]) => [name, value.replaceAll(/nonce(-|=")[^'"]+/g, 'nonce')]),
      )
    expect(known(early)).toEqual(known(late))
    expect(early.status).toBe(late.status)
    const nonce = nonceOf(early.headers)
    for (const [, used] of early.body.matchAll(/<script[^>]*nonce="([^"]*)"/g)) expect(used).toBe(nonce)
  },
)
