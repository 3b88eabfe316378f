import { desc } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { contentRevisions } from '#db/schema/content.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export type ListedRevision = { revision: string; procedure: string; publishedOn: Day; offeredOn: Day | null }

/** What was published here, the latest first. */
export function listRevisions(actor: Actor): Promise<ListedRevision[]> {
  const { revision, procedure, publishedAt, offeredOn } = contentRevisions
  return asActor(
    actor,
    async (tx) => {
      const rows = await tx
        .select({ revision, procedure, publishedAt, offeredOn })
        .from(contentRevisions)
        .orderBy(desc(publishedAt), revision)
      return rows.map(({ publishedAt: at, ...row }) => ({ ...row, publishedOn: parisDay(at) }))
    },
    { readOnly: true },
  )
}
