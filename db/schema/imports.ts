import { index, integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.ts'
import { agencies } from './agencies.ts'
import { instant } from './columns.ts'

/** A line of an uploaded table. One that held a social security number has no cells. */
export type ImportLine = { line: number; cells: string[]; holdsNumber?: true }

/** A list of clients between its upload and the invitations that it leads to. Read by whoever uploaded it, for a day. */
export const clientImports = pgTable(
  'client_imports',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Emptied as soon as the invitations are made. */
    lines: jsonb('lines').$type<ImportLine[]>().notNull(),
    /** How many were invited. Null until then. */
    invited: integer('invited'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('client_imports_agency_id_index').on(table.agencyId),
    index('client_imports_user_id_index').on(table.userId),
    index('client_imports_expires_at_index').on(table.expiresAt),
  ],
)
