import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { users } from './accounts.ts'
import { day, instant } from './columns.ts'
import { dossiers } from './dossiers.ts'
import { AGENCY_ROLES, BEHALF_CHANNELS, CHANGE_REASONS, CONSENT_SCOPES, REVIEW_STATES, SEEN_HOW } from './values.ts'

export const agencies = pgTable(
  'agencies',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** "We look within so many working days." */
    promiseDays: integer('promise_days').notNull().default(2),
    /** The languages that its staff speak with clients, as ISO 639 codes. */
    languages: text('languages').array().notNull().default(['en', 'fr']),
    /** In the agency's words, for clients. */
    openingHours: text('opening_hours').notNull().default(''),
    /** The last day of which its staff's digests were queued. The first one comes on the day after it was made. */
    digestOn: day('digest_on').notNull().default(sql`(now() at time zone 'Europe/Paris')::date`),
    isDemo: boolean('is_demo').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [unique('agencies_slug_unique').on(table.slug)],
)

const agencyId = () =>
  uuid('agency_id')
    .notNull()
    .references(() => agencies.id, { onDelete: 'cascade' })
const dossierId = () =>
  uuid('dossier_id')
    .notNull()
    .references(() => dossiers.id, { onDelete: 'cascade' })
const userId = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** Staff, and who was: a row stays when somebody leaves, so that what they did keeps its name. */
export const agencyMembers = pgTable(
  'agency_members',
  {
    agencyId: agencyId(),
    userId: userId(),
    role: text('role', { enum: AGENCY_ROLES }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    leftAt: instant('left_at'),
    /** They want no digest of this agency. */
    digestStoppedAt: instant('digest_stopped_at'),
  },
  (table) => [
    primaryKey({ name: 'agency_members_pkey', columns: [table.agencyId, table.userId] }),
    index('agency_members_user_id_index').on(table.userId),
  ],
)

/** A mailed invitation: to work for an agency (with a role), or to be its client (without). */
export const agencyInvitations = pgTable(
  'agency_invitations',
  {
    id: uuid('id').primaryKey(),
    agencyId: agencyId(),
    email: text('email').notNull(),
    role: text('role', { enum: AGENCY_ROLES }),
    locale: text('locale', { enum: ['en', 'fr'] }).notNull(),
    tokenHash: text('token_hash').notNull(),
    invitedBy: uuid('invited_by').notNull(),
    /** For a client: the case-worker who will follow the dossier. */
    caseWorkerId: uuid('case_worker_id'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    unique('agency_invitations_token_unique').on(table.tokenHash),
    index('agency_invitations_agency_id_index').on(table.agencyId, table.createdAt),
    // One live invitation to an address and kind: a second one replaces it.
    uniqueIndex('agency_invitations_live_unique')
      .on(table.agencyId, table.email, sql`(${table.role} is null)`)
      .where(sql`${table.acceptedAt} is null and ${table.withdrawnAt} is null`),
  ],
)

/** A client's consent to one agency for one dossier. Live while `revoked_at` is null. */
export const consents = pgTable(
  'consents',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    agencyId: agencyId(),
    scope: text('scope', { enum: CONSENT_SCOPES }).array().notNull().default(['steps', 'documents']),
    /** Which text said what is shared. */
    textVersion: text('text_version').notNull(),
    grantedAt: instant('granted_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    index('consents_dossier_id_index').on(table.dossierId),
    index('consents_agency_id_index').on(table.agencyId).where(sql`${table.revokedAt} is null`),
    uniqueIndex('consents_live_unique').on(table.dossierId, table.agencyId).where(sql`${table.revokedAt} is null`),
    check('consents_scope_check', sql`'steps' = any(${table.scope})`),
  ],
)

/** Who of the staff follows a client. */
export const assignments = pgTable(
  'assignments',
  {
    agencyId: agencyId(),
    dossierId: dossierId(),
    userId: userId(),
    assignedAt: instant('assigned_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'assignments_pkey', columns: [table.agencyId, table.dossierId] }),
    index('assignments_user_id_index').on(table.userId),
    index('assignments_dossier_id_index').on(table.dossierId),
  ],
)

/** That somebody of an agency looked at a dossier, a row a day: what the client is shown, and what is new since. */
export const dossierLooks = pgTable(
  'dossier_looks',
  {
    dossierId: dossierId(),
    agencyId: agencyId(),
    userId: userId(),
    on: day('looked_on').notNull(),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
    /** When they had last looked before this visit: what has happened since is new to them as long as it goes on. */
    beforeAt: instant('before_at'),
  },
  (table) => [
    primaryKey({ name: 'dossier_looks_pkey', columns: [table.dossierId, table.agencyId, table.userId, table.on] }),
    index('dossier_looks_agency_id_index').on(table.agencyId),
    index('dossier_looks_user_id_index').on(table.userId),
  ],
)

/** An agency's word on one paper of a client, on the version that was seen. What it said before is in the log. */
export const reviews = pgTable(
  'reviews',
  {
    dossierId: dossierId(),
    agencyId: agencyId(),
    requirementId: text('requirement_id').notNull(),
    personId: text('person_id').notNull().default(''),
    state: text('state', { enum: REVIEW_STATES }).notNull(),
    /** The version of the document's status that it is about. */
    documentVersion: integer('document_version').notNull(),
    /** Goes up with each change, so that nobody writes over what they have not seen. */
    version: integer('version').notNull().default(1),
    reason: text('reason', { enum: CHANGE_REASONS }),
    /** How to put it right, or why it is waived, in the staff's words. */
    words: text('words').notNull().default(''),
    seenHow: text('seen_how', { enum: SEEN_HOW }),
    /** The client asked for a second look. */
    lookAgainAt: instant('look_again_at'),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at').notNull(),
    /** Somebody has it in hand until then. */
    leasedBy: uuid('leased_by'),
    leaseUntil: instant('lease_until'),
  },
  (table) => [
    primaryKey({
      name: 'reviews_pkey',
      columns: [table.dossierId, table.agencyId, table.requirementId, table.personId],
    }),
    index('reviews_agency_id_index').on(table.agencyId, table.state, table.decidedAt),
    check(
      'reviews_changes_check',
      sql`${table.state} <> 'changes_asked' or (${table.reason} is not null and ${table.words} <> '')`,
    ),
  ],
)

/** Between a client and an agency, about one dossier. */
export const messages = pgTable(
  'messages',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    agencyId: agencyId(),
    authorId: uuid('author_id').notNull(),
    fromStaff: boolean('from_staff').notNull(),
    body: text('body').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [
    index('messages_dossier_id_index').on(table.dossierId, table.sentAt),
    index('messages_agency_id_index').on(table.agencyId, table.sentAt),
  ],
)

/** How far somebody has read a thread. */
export const messageReads = pgTable(
  'message_reads',
  {
    dossierId: dossierId(),
    agencyId: agencyId(),
    userId: userId(),
    readAt: instant('read_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'message_reads_pkey', columns: [table.dossierId, table.agencyId, table.userId] }),
    index('message_reads_agency_id_index').on(table.agencyId),
    index('message_reads_user_id_index').on(table.userId),
  ],
)

/** What staff write for each other about a client. Never shown to the client as long as it stands. */
export const internalNotes = pgTable(
  'internal_notes',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    agencyId: agencyId(),
    authorId: uuid('author_id').notNull(),
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('internal_notes_dossier_id_index').on(table.dossierId, table.createdAt),
    index('internal_notes_agency_id_index').on(table.agencyId),
  ],
)

/** What staff did in a client's place, told to the client: who, how they were reached, what. */
export const behalfActs = pgTable(
  'behalf_acts',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    agencyId: agencyId(),
    userId: userId(),
    channel: text('channel', { enum: BEHALF_CHANNELS }).notNull(),
    /** What was done, as an action's name and an item's key: `step.completed`, `apply`. */
    act: text('act').notNull(),
    item: text('item').notNull().default(''),
    at: instant('at').notNull(),
  },
  (table) => [
    index('behalf_acts_dossier_id_index').on(table.dossierId, table.at),
    index('behalf_acts_agency_id_index').on(table.agencyId),
    index('behalf_acts_user_id_index').on(table.userId),
  ],
)

/** That a manager was told of a broken promise, once for each stretch of waiting, by a mail that has left or is leaving. */
export const escalations = pgTable(
  'escalations',
  {
    agencyId: agencyId(),
    dossierId: dossierId(),
    userId: userId(),
    /** Since when it waited: the same stretch is told once. */
    since: instant('since').notNull(),
    /** Of `outgoing_mails`. */
    mailId: uuid('mail_id').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'escalations_pkey',
      columns: [table.agencyId, table.dossierId, table.userId, table.since],
    }),
    index('escalations_dossier_id_index').on(table.dossierId),
    index('escalations_user_id_index').on(table.userId),
  ],
)

/** A filter of an agency's queue that a member keeps under a name; one of a manager's may be for all. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid('id').primaryKey(),
    agencyId: agencyId(),
    userId: userId(),
    name: text('name').notNull(),
    /** As an address carries it. Never a search, which names somebody. */
    query: text('query').notNull(),
    isShared: boolean('is_shared').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('saved_views_agency_id_index').on(table.agencyId, table.userId),
    index('saved_views_user_id_index').on(table.userId),
  ],
)
