import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey(),
    /** Normalised once, on entry: NFKC, lower case, one mailbox. */
    email: text('email').notNull(),
    name: text('name'),
    emailVerifiedAt: instant('email_verified_at'),
    locale: text('locale', { enum: ['en', 'fr'] })
      .notNull()
      .default('en'),
    timeZone: text('time_zone').notNull().default('Europe/Paris'),
    isDemo: boolean('is_demo').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    unique('users_email_unique').on(table.email),
    check('users_email_lower_check', sql`${table.email} = lower(${table.email})`),
  ],
)

/** Sign-in by an identity provider, found by (provider, subject), never by e-mail address. */
export const userIdentities = pgTable(
  'user_identities',
  {
    provider: text('provider').notNull(),
    subject: text('subject').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'user_identities_pkey', columns: [table.provider, table.subject] }),
    index('user_identities_user_id_index').on(table.userId),
  ],
)

export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the token in the cookie: the table holds nothing that opens a session. */
    tokenHash: text('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** The absolute end. The idle end is judged from last_seen_at. */
    expiresAt: instant('expires_at').notNull(),
    device: text('device'),
  },
  (table) => [index('sessions_user_id_index').on(table.userId), index('sessions_expires_at_index').on(table.expiresAt)],
)

export const signInTickets = pgTable(
  'sign_in_tickets',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull(),
    linkHash: text('link_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    tries: integer('tries').notNull().default(0),
    locale: text('locale', { enum: ['en', 'fr'] }).notNull(),
    /** The device that asked, in a few words, shown to whoever opens the link elsewhere. */
    device: text('device'),
    /** Where to go afterwards, and the answers given before sign-in. */
    payload: jsonb('payload').$type<{ next?: string; answers?: string; procedure?: string }>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    index('sign_in_tickets_expires_at_index').on(table.expiresAt),
    check('sign_in_tickets_tries_check', sql`${table.tries} >= 0`),
  ],
)

/** The counters of rate-limiter-flexible: it names the columns. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})
