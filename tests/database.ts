import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '#db/client.ts'

export type TestDatabase = {
  /** The web role's address: the one the code under test uses, already in the environment. */
  webUrl: string
  ownerUrl: string
  /** A superuser's, to see past row security (the owner's where the server is not ours). */
  adminUrl: string
}

/**
 * Call at the top of a test file: its tests then run on a database of their own, cloned from the migrated template.
 * The addresses of the returned object may be read inside tests and hooks.
 */
export function useDatabase(): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`
  const addresses: TestDatabase = { webUrl: '', ownerUrl: '', adminUrl: '' }
  beforeAll(async () => {
    const server = inject('testServer')
    await run(server.ownerUrl, `create database ${name} template ${server.template}`)
    addresses.webUrl = withDatabase(server.webUrl, name)
    addresses.ownerUrl = withDatabase(server.ownerUrl, name)
    addresses.adminUrl = withDatabase(server.adminUrl, name)
    process.env.DATABASE_URL = addresses.webUrl
    process.env.DATABASE_OWNER_URL = addresses.ownerUrl
  })
  afterAll(async () => {
    await closeDatabase()
    // As superuser where possible: connections that a failed test left open belong to several roles.
    await run(inject('testServer').adminUrl, `drop database if exists ${name} with (force)`)
  })
  return addresses
}

async function run(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
