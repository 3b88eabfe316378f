import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { readOwnState } from '#lib/progress/read-dossier-state.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'

const addresses = useDatabase()

it('tells the database who acts before it looks at a row, and no longer than that', async () => {
  const [mei, liam] = [await aPerson(), await aPerson()]
  const dossierId = await aDossier(mei)
  const owner = postgres(addresses.ownerUrl, { max: 1 })
  await owner.unsafe(
    `alter table dossiers enable row level security;
     create policy told on dossiers using (owner_id::text = current_setting('app.user_id', true)
       and current_setting('app.role', true) = 'person')`,
  )
  await owner.end()
  expect(await readOwnState(mei, dossierId, parisDay(NOON))).toMatchObject({ id: dossierId })
  expect(await readOwnState(liam, dossierId, parisDay(NOON))).toBeNull()
  const afterwards = await database().execute(sql`select current_setting('app.user_id', true) as id`)
  expect(afterwards[0]?.id ?? '').toBe('')
})
