import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** Who did what, without foreign keys (rows outlive their subjects) and without personal text. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: uuid('id').primaryKey(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind', { enum: ['person', 'staff', 'system'] }).notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    dossierId: uuid('dossier_id'),
    details: jsonb('details').$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (table) => [
    index('audit_events_dossier_id_index').on(table.dossierId, table.at),
    // What an agency said of papers, for its figures.
    index('audit_events_reviews_index')
      .on(sql`(${table.details} ->> 'agency')`, table.at)
      .where(sql`${table.action} like 'review.%'`),
  ],
)
