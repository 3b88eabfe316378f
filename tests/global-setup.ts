import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { throwAwayDatabase } from '#db/embedded/throw-away-database.ts'
import { migrate } from '#db/migrate.ts'
import { currentRevisions } from '#lib/procedures/current-revisions.ts'

const TEMPLATE = 'complet_template'

// Tests lose nothing in a power cut; the proofs that care run servers of their own with durability on.
const FAST = { max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export type TestServer = { ownerUrl: string; webUrl: string; adminUrl: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** One migrated template per run, on a server of its own or on the one that DATABASE_OWNER_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, dispose } = await testServer()
  const sql = postgres(server.ownerUrl, { max: 1, onnotice: () => {} })
  const template = `${TEMPLATE}_${process.pid}`
  await sql.unsafe(`create database ${template}`)
  await migrate(withDatabase(server.ownerUrl, template), currentRevisions())
  project.provide('testServer', { ...server, template })
  return async () => {
    await sql.unsafe(`drop database if exists ${template} with (force)`)
    await sql.end({ timeout: 5 })
    await dispose()
  }
}

async function testServer() {
  const { DATABASE_OWNER_URL, DATABASE_URL } = process.env
  if (DATABASE_OWNER_URL && DATABASE_URL) {
    const server = { ownerUrl: DATABASE_OWNER_URL, webUrl: DATABASE_URL, adminUrl: DATABASE_OWNER_URL }
    return { server, dispose: async () => {} }
  }
  const { database, dispose } = await throwAwayDatabase(FAST)
  const { ownerUrl, webUrl, adminUrl } = database
  return { server: { ownerUrl, webUrl, adminUrl }, dispose }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
