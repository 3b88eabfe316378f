import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { DATA_REGISTRY, LIBRARY_SCHEMAS } from '#db/data-registry.ts'
import * as accounts from '#db/schema/accounts.ts'
import * as agencies from '#db/schema/agencies.ts'
import * as audit from '#db/schema/audit.ts'
import * as content from '#db/schema/content.ts'
import * as dossiers from '#db/schema/dossiers.ts'
import * as imports from '#db/schema/imports.ts'
import * as mail from '#db/schema/mail.ts'
import * as reminders from '#db/schema/reminders.ts'
import * as standings from '#db/schema/standings.ts'
import { useDatabase } from '#tests/database.ts'
import { listTables } from '#tests/search-database.ts'

const addresses = useDatabase()

const tables = [accounts, agencies, audit, content, dossiers, imports, mail, reminders, standings]
  .flatMap((module) => Object.values(module))
  .filter((value): value is PgTable => is(value, PgTable))

it('every table of the database says what becomes of its rows, and no other does', async () => {
  const existing = await listTables(addresses.adminUrl)
  const own = existing.filter((table) => !Object.hasOwn(LIBRARY_SCHEMAS, table.split('.')[0] ?? ''))
  expect(own.length).toBeGreaterThan(15)
  expect(own.sort()).toEqual(Object.keys(DATA_REGISTRY).sort())
  expect(tables.map((table) => `public.${getTableName(table)}`).sort()).toEqual(own)
})

it('a table that outlives an erasure says why', () => {
  const reasons = Object.values(DATA_REGISTRY).flatMap(({ exported, withPerson, withDossier }) => [
    ...(exported === 'yes' ? [] : [exported.no]),
    ...[withPerson, withDossier].flatMap((fate) => (fate === 'erased' ? [] : [fate.kept])),
  ])
  expect(reasons.length).toBeGreaterThan(10)
  expect(reasons.filter((reason) => reason.length < 15)).toEqual([])
})

it('rows that point to a person or a dossier go with it, by the database’s own rule', () => {
  const keys = tables.flatMap((table) =>
    getTableConfig(table).foreignKeys.map((key) => ({
      from: getTableName(table),
      to: getTableName(key.reference().foreignTable),
      onDelete: key.onDelete,
    })),
  )
  expect(keys.length).toBeGreaterThan(10)
  // A case-worker who goes leaves no trace on a client's row, which stays.
  const emptied = keys.filter(({ onDelete }) => onDelete === 'set null').map(({ from }) => from)
  expect(emptied).toEqual(['client_standings'])
  expect(keys.filter(({ onDelete }) => onDelete !== 'cascade' && onDelete !== 'set null')).toEqual([])
})

it('the audit log points to nothing, so that it may outlive what it tells of', () => {
  expect(getTableConfig(audit.auditEvents).foreignKeys).toEqual([])
})
