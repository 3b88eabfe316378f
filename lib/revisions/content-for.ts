import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Procedure } from '#content/schema.ts'
import type { Database } from '#db/client.ts'
import { onceBuilt } from '#db/once-built.ts'
import { contentRevisions } from '#db/schema/content.ts'
import type { Tx } from '#db/transaction.ts'
import { openRevision } from '#lib/procedures/open-revision.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'

type Followed = { procedure: string; revision: string }

/** The procedure by which a dossier goes. Throws where neither its revision nor the present content has one. */
export type ContentOf = (dossier: Followed) => Procedure

/** More than are published in a year; one takes a few megabytes. */
const MOST_KEPT = 24
/** By revision. Null: it is lost. */
const opened = new LRUCache<string, { procedure: Procedure | null }>({ max: MOST_KEPT })

/**
 * The content of these dossiers, each by its own revision. Read once in the life of the process; nothing at all for the
 * present one. Where a revision is lost, the present content stands in.
 */
export async function contentFor(on: Tx | Database, dossiers: readonly Followed[]): Promise<ContentOf> {
  const wanted = new Set(dossiers.filter((one) => !isPresent(one)).map(({ revision }) => revision))
  // Held here as well: what is kept for the process may be dropped before it is used.
  const known = new Map<string, Procedure | null>()
  for (const one of wanted) {
    const kept = opened.get(one)
    if (kept) known.set(one, kept.procedure)
  }
  const missing = [...wanted].filter((one) => !known.has(one))
  for (const [revision, procedure] of await open(on, missing)) known.set(revision, procedure)
  return (dossier) => {
    const own = known.get(dossier.revision)
    const procedure = own?.slug === dossier.procedure ? own : getProcedure(dossier.procedure)
    if (!procedure) throw new Error(`the content has no procedure ${dossier.procedure}`)
    return procedure
  }
}

function isPresent({ procedure: slug, revision }: Followed): boolean {
  const procedure = getProcedure(slug)
  return procedure !== null && revisionOf(procedure) === revision
}

async function open(on: Tx | Database, revisions: readonly string[]): Promise<Map<string, Procedure | null>> {
  if (revisions.length === 0) return new Map()
  const rows = await readKept(on, { revisions: `{${revisions.map((one) => JSON.stringify(one)).join(',')}}` })
  const texts = new Map(rows.map(({ revision, content }) => [revision, content]))
  const found = new Map(
    revisions.map((one) => {
      const text = texts.get(one)
      return [one, text === undefined ? null : openRevision(one, text)]
    }),
  )
  for (const [revision, procedure] of found) opened.set(revision, { procedure })
  return found
}

const readKept = onceBuilt<{ revision: string; content: string }[]>((db) =>
  db
    .select({ revision: contentRevisions.revision, content: contentRevisions.content })
    .from(contentRevisions)
    .where(sql`${contentRevisions.revision} = any(${sql.placeholder('revisions')}::text[])`)
    .prepare('content_revisions'),
)
