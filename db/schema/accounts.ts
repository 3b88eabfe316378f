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
    /** When a second factor was shown in this session. Without, no staff page opens. */
    secondFactorAt: instant('second_factor_at'),
    /** The last staff page: half an hour without one, and the second factor is asked for again. */
    staffSeenAt: instant('staff_seen_at'),
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

/** An authenticator app. The secret is kept encrypted under a key of the environment. */
export const authenticators = pgTable('authenticators', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  secret: text('secret').notNull(),
  /** Null until a first code has shown that the app holds it. */
  confirmedAt: instant('confirmed_at'),
  /** The time step of the last code: none is taken twice. */
  lastStep: bigint('last_step', { mode: 'number' }),
  createdAt: instant('created_at').notNull(),
})

export const passkeys = pgTable(
  'passkeys',
  {
    /** The credential's id, as the browser gives it. */
    id: text('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull().default([]),
    /** In the person's words, or the device's. */
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('passkeys_user_id_index').on(table.userId)],
)

/** Ten codes for the day on which the second factor is lost, each good once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('recovery_codes_user_id_index').on(table.userId)],
)

/** The counters of rate-limiter-flexible: it names the columns. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})
