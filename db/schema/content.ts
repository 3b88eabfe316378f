import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { day, instant } from './columns.ts'

/**
 * The content of every release that was brought up here, each procedure under the hash of what it rests on. Dossiers go by
 * the one that they were made with. The app may only say from when on one is offered: the rest is the owner's.
 */
export const contentRevisions = pgTable(
  'content_revisions',
  {
    revision: text('revision').primaryKey(),
    procedure: text('procedure').notNull(),
    content: text('content').notNull(),
    /** When it last became the present one. */
    publishedAt: instant('published_at').notNull(),
    /** Nobody is asked to move to it before this day. */
    offeredOn: day('offered_on'),
  },
  (table) => [index('content_revisions_procedure_index').on(table.procedure, table.publishedAt)],
)
