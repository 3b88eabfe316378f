import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.ts'
import { agencies } from './agencies.ts'
import { day, instant } from './columns.ts'
import { dossiers } from './dossiers.ts'
import { AUTHORITIES, STANDINGS, TURNS } from './values.ts'

/**
 * What an agency's queue is ordered and filtered by: derived, and written anew by whatever changes what it derives from.
 * It grants nothing: whoever reads it asks for the live consent as well.
 */
export const clientStandings = pgTable(
  'client_standings',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id, { onDelete: 'cascade' }),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    /** As in `assignments`. */
    caseWorkerId: uuid('case_worker_id').references(() => users.id, { onDelete: 'set null' }),
    standing: text('standing', { enum: STANDINGS }).notNull(),
    /** Seen from the agency: its own as soon as anything waits for it. */
    turn: text('turn', { enum: TURNS }).notNull(),
    turnSince: instant('turn_since').notNull(),
    /** How many papers the client has and nobody has looked at, in this version. */
    papersWaiting: integer('papers_waiting').notNull().default(0),
    /** For how many papers the client asked for help and has none yet. */
    helpWaiting: integer('help_waiting').notNull().default(0),
    /** The client has written, and nobody has read it. */
    messageWaiting: boolean('message_waiting').notNull().default(false),
    /** The next day that matters after filing, and the content's rule that says what it means. */
    nextOn: day('next_on'),
    nextRule: text('next_rule'),
    /** When the client last did something. */
    clientActedAt: instant('client_acted_at').notNull(),
    /** When anything last changed, whoever did it. */
    changedAt: instant('changed_at').notNull(),
    /** Who did it; and when anybody else last changed anything. So that nobody's own doing is new to them. */
    changedBy: uuid('changed_by'),
    changedBefore: instant('changed_before'),
    /** A second look was asked for at what this colleague said: it waits for another. */
    secondLookNotBy: uuid('second_look_not_by'),
    /** The situation that the plan is for, and the office that the dossier goes to, where they are known. */
    situation: text('situation'),
    authority: text('authority', { enum: AUTHORITIES }),
    /** The order of the queue: 0 what waits for the agency, 1 what has a next day, 2 the rest, 3 what is closed. */
    queueRank: smallint('queue_rank').notNull(),
    queueAt: instant('queue_at').notNull(),
    /** The client's name and address as they are searched for. */
    search: text('search').notNull(),
    /** From this day on the same rows may mean something else. */
    staleOn: day('stale_on').notNull(),
  },
  (table) => {
    const order = [table.queueRank, table.queueAt, table.dossierId] as const
    return [
      primaryKey({ name: 'client_standings_pkey', columns: [table.dossierId, table.agencyId] }),
      index('client_standings_queue_index').on(table.agencyId, ...order),
      index('client_standings_case_worker_index').on(table.agencyId, table.caseWorkerId, ...order),
      index('client_standings_standing_index').on(table.agencyId, table.standing, ...order),
      index('client_standings_turn_index').on(table.agencyId, table.turn, ...order),
      index('client_standings_next_index')
        .on(table.agencyId, table.nextOn, table.dossierId)
        .where(sql`${table.nextOn} is not null`),
      index('client_standings_worker_next_index')
        .on(table.agencyId, table.caseWorkerId, table.nextOn, table.dossierId)
        .where(sql`${table.nextOn} is not null`),
      index('client_standings_silent_index')
        .on(table.agencyId, table.clientActedAt, table.dossierId)
        .where(sql`${table.standing} <> 'closed'`),
      index('client_standings_worker_silent_index')
        .on(table.agencyId, table.caseWorkerId, table.clientActedAt, table.dossierId)
        .where(sql`${table.standing} <> 'closed'`),
      index('client_standings_help_index').on(table.agencyId, table.caseWorkerId).where(sql`${table.helpWaiting} > 0`),
      index('client_standings_second_look_index')
        .on(table.agencyId, ...order, table.secondLookNotBy)
        .where(sql`${table.secondLookNotBy} is not null`),
      index('client_standings_situation_index').on(table.agencyId, table.situation, ...order),
      index('client_standings_authority_index').on(table.agencyId, table.authority, ...order),
      index('client_standings_search_index').using('gin', table.search.op('gin_trgm_ops')),
      index('client_standings_stale_index').on(table.staleOn),
      index('client_standings_case_worker_id_index').on(table.caseWorkerId),
    ]
  },
)
