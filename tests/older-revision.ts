import postgres from 'postgres'
import type { Procedure } from '#content/schema.ts'
import { revisionName, revisionText } from '#lib/procedures/revision-text.ts'
import { registration } from '#tests/dossier-states.ts'

// A revision from before the present one, for tests of what becomes of the dossiers that were made with it: made from the
// present content by taking back what "has changed since".

/** Keeps such a revision as its release did; resolves to its name. */
export async function keepOlder(ownerUrl: string, change: (procedure: Procedure) => Procedure): Promise<string> {
  const content = revisionText(change(structuredClone(registration())))
  const revision = revisionName(content)
  await asOwner(ownerUrl, (sql) => [
    sql`insert into content_revisions (revision, procedure, content, published_at)
      values (${revision}, 'registration', ${content}, '2026-01-05') on conflict do nothing`,
  ])
  return revision
}

/** Has dossiers go by a revision, as though they had been made with it. */
export async function goBy(ownerUrl: string, revision: string, ...dossierIds: string[]): Promise<void> {
  await asOwner(ownerUrl, (sql) =>
    dossierIds.map((id) => sql`update dossiers set revision = ${revision} where id = ${id}`),
  )
}

/** The procedure as it was before this requirement came. */
export const without =
  (id: string) =>
  (procedure: Procedure): Procedure => ({
    ...procedure,
    requirements: procedure.requirements.filter((one) => one.id !== id),
  })

async function asOwner(url: string, run: (sql: postgres.Sql) => readonly PromiseLike<unknown>[]) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await Promise.all(run(sql))
  } finally {
    await sql.end({ timeout: 5 })
  }
}
