import { connect, createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '#db/client.ts'
import { rawQuery } from '#db/raw-query.ts'
import { useDatabase } from '#tests/database.ts'

const addresses = useDatabase()

/** Anew each time: it remembers its last good answer. */
async function isReady(): Promise<boolean> {
  vi.resetModules()
  return (await import('./health.ts')).isReady()
}

beforeEach(() => {
  process.env.DATABASE_URL = addresses.webUrl
})
afterEach(async () => {
  delete process.env.DATABASE_POOL
  await closeDatabase()
})

describe('readiness', () => {
  it('is not lost while every connection for requests is busy', async () => {
    process.env.DATABASE_POOL = '2'
    const busy = Array.from({ length: 6 }, () => rawQuery('select pg_sleep(1.2)', []))
    const asked = performance.now()
    expect(await isReady()).toBe(true)
    expect(performance.now() - asked).toBeLessThan(1000)
    await Promise.all(busy)
  })

  it('is lost within two seconds when nobody is there', async () => {
    process.env.DATABASE_URL = 'postgres://complet_web:x@127.0.0.1:9/none'
    const asked = performance.now()
    expect(await isReady()).toBe(false)
    expect(performance.now() - asked).toBeLessThan(2500)
  })

  it('comes back although the connection that was asked on never answers', async () => {
    const { hostname, port } = new URL(addresses.webUrl)
    let connections = 0
    const server = createServer((client) => {
      connections += 1
      client.on('error', () => {})
      if (connections === 1) return
      const database = connect(Number(port), hostname)
      database.on('error', () => {})
      client.pipe(database).pipe(client)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const through = new URL(addresses.webUrl)
    through.port = String((server.address() as { port: number }).port)
    process.env.DATABASE_URL = through.href
    expect(await isReady()).toBe(false)
    expect(await isReady()).toBe(true)
    await closeDatabase()
    server.close()
  })
})
