import type { Sql } from 'postgres'

export type KeptRevision = { revision: string; procedure: string; content: string }

/**
 * Keeps the content of this release for the dossiers that will be made with it. What is kept never changes; one that
 * comes back (the release before, put up again) becomes the latest again.
 */
export async function keepRevisions(sql: Sql, revisions: readonly KeptRevision[]): Promise<void> {
  for (const { revision, procedure, content } of revisions) {
    await sql`
      insert into content_revisions as kept (revision, procedure, content, published_at)
      values (${revision}, ${procedure}, ${content}, now())
      on conflict (revision) do update set published_at = now(), offered_on = null
      where exists (
        select 1 from content_revisions later
        where later.procedure = kept.procedure and later.published_at > kept.published_at)`
  }
}
