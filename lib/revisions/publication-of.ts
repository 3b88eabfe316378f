import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Day } from '#content/schema.ts'
import { onceBuilt } from '#db/once-built.ts'
import { contentRevisions } from '#db/schema/content.ts'
import { readAlone } from '#lib/access/read-alone.ts'
import { type Instant, now } from '#lib/time/clock.ts'

/** `offeredOn`: nobody is asked to move to it before. */
export type Publication = { publishedAt: Instant; offeredOn: Day | null }

const GOOD_FOR_MS = 60_000
const kept = new LRUCache<string, { publication: Publication | null; readAt: number }>({ max: 100 })

/** When a revision was published, as known a minute ago at most. Null where it was not kept. */
export async function publicationOf(revision: string, at: Instant = now()): Promise<Publication | null> {
  const known = kept.get(revision)
  if (known && Math.abs(at.getTime() - known.readAt) < GOOD_FOR_MS) return known.publication
  const [row] = await readAlone((db) => read(db, { revision }))
  const publication = row ?? null
  kept.set(revision, { publication, readAt: at.getTime() })
  return publication
}

const read = onceBuilt<Publication[]>((db) =>
  db
    .select({ publishedAt: contentRevisions.publishedAt, offeredOn: contentRevisions.offeredOn })
    .from(contentRevisions)
    .where(sql`${contentRevisions.revision} = ${sql.placeholder('revision')}`)
    .prepare('content_publication'),
)
