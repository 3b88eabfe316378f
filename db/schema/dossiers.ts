import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.ts'
import { day, instant } from './columns.ts'
import {
  AUTHORITY_STATES,
  CLOSURE_REASONS,
  COLLECTION_STATES,
  CONTACT_CHANNELS,
  HELP_REASONS,
  SENT_CHANNELS,
} from './values.ts'

/** Keys of human acts: the requirement's stable id, and the household member's ('' for the dossier itself). */
const requirementKey = {
  requirementId: text('requirement_id').notNull(),
  personId: text('person_id').notNull().default(''),
}

export const dossiers = pgTable(
  'dossiers',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    procedure: text('procedure').notNull(),
    /** The content revision that the dossier goes by: that which it was made with, until it is moved. */
    revision: text('revision').notNull(),
    /** The newer revision that its owner wants nothing of for now. */
    putOff: text('put_off'),
    title: text('title').notNull(),
    createdAt: instant('created_at').notNull(),
    /** The last event that made it its owner's turn: the anchor of "items to get". */
    turnSince: instant('turn_since').notNull(),
  },
  (table) => [index('dossiers_owner_id_index').on(table.ownerId, table.createdAt)],
)

const dossierId = () =>
  uuid('dossier_id')
    .notNull()
    .references(() => dossiers.id, { onDelete: 'cascade' })

export const dossierClosures = pgTable(
  'dossier_closures',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    reason: text('reason', { enum: CLOSURE_REASONS }).notNull(),
    closedAt: instant('closed_at').notNull(),
    closedBy: uuid('closed_by').notNull(),
    reopenedAt: instant('reopened_at'),
  },
  (table) => [uniqueIndex('dossier_closures_open_unique').on(table.dossierId).where(sql`${table.reopenedAt} is null`)],
)

export const dossierFacts = pgTable(
  'dossier_facts',
  {
    dossierId: dossierId(),
    factId: text('fact_id').notNull(),
    personId: text('person_id').notNull().default(''),
    value: jsonb('value').$type<string | number | boolean | string[]>().notNull(),
    setBy: uuid('set_by').notNull(),
    setAt: instant('set_at').notNull(),
  },
  (table) => [primaryKey({ name: 'dossier_facts_pkey', columns: [table.dossierId, table.personId, table.factId] })],
)

/** Who belongs to a dossier's household: the `person_id` of answers and acts. Whoever is removed stays, and comes back whole. */
export const householdMembers = pgTable(
  'household_members',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    /** As the owner calls them; empty where they were not given a name yet. */
    name: text('name').notNull().default(''),
    addedBy: uuid('added_by').notNull(),
    addedAt: instant('added_at').notNull(),
    removedBy: uuid('removed_by'),
    removedAt: instant('removed_at'),
  },
  (table) => [index('household_members_dossier_id_index').on(table.dossierId, table.addedAt)],
)

export const stepCompletions = pgTable(
  'step_completions',
  {
    dossierId: dossierId(),
    ...requirementKey,
    /** The day the person did it, which may be before the day they told us. */
    doneOn: day('done_on').notNull(),
    completedBy: uuid('completed_by').notNull(),
    completedAt: instant('completed_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'step_completions_pkey', columns: [table.dossierId, table.requirementId, table.personId] }),
  ],
)

export const documentStatuses = pgTable(
  'document_statuses',
  {
    dossierId: dossierId(),
    ...requirementKey,
    collection: text('collection', { enum: COLLECTION_STATES }).notNull().default('to_get'),
    expectedOn: day('expected_on'),
    helpReason: text('help_reason', { enum: HELP_REASONS }),
    authority: text('authority', { enum: AUTHORITY_STATES }).notNull().default('not_sent'),
    sentOn: day('sent_on'),
    sentChannel: text('sent_channel', { enum: SENT_CHANNELS }),
    /** The date on the letter that accepted, refused or asked for more. */
    answeredOn: day('answered_on'),
    /** What the letter said, in the person's words. */
    answer: text('answer'),
    /** For `more_asked`: the limit that the letter gives. */
    deadlineOn: day('deadline_on'),
    /** The day on the paper, and the last day on which it is good: both as the person read them off it. */
    issuedOn: day('issued_on'),
    validUntilOn: day('valid_until_on'),
    version: integer('version').notNull().default(1),
    updatedBy: uuid('updated_by').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'document_statuses_pkey', columns: [table.dossierId, table.requirementId, table.personId] }),
    check(
      'document_statuses_expected_check',
      sql`${table.collection} <> 'being_obtained' or ${table.expectedOn} is not null`,
    ),
    check('document_statuses_help_check', sql`${table.collection} <> 'help_asked' or ${table.helpReason} is not null`),
    check('document_statuses_sent_check', sql`${table.authority} = 'not_sent' or ${table.sentOn} is not null`),
    check(
      'document_statuses_answered_check',
      sql`${table.authority} in ('not_sent', 'sent') or ${table.answeredOn} is not null`,
    ),
  ],
)

/** What happened after the application left. Taken back ones stay: a change of mind is history, too. */
export const milestones = pgTable(
  'milestones',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    /** A milestone of the procedure's content. */
    kind: text('kind').notNull(),
    /** The day on the letter, or of the act. */
    on: day('happened_on').notNull(),
    /** The last day that the letter itself names. */
    limitOn: day('limit_on'),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    takenBackBy: uuid('taken_back_by'),
    takenBackAt: instant('taken_back_at'),
  },
  (table) => [
    uniqueIndex('milestones_standing_unique')
      .on(table.dossierId, table.kind, table.on)
      .where(sql`${table.takenBackAt} is null`),
    index('milestones_dossier_id_index').on(table.dossierId, table.on),
  ],
)

/** The diary: calls, visits and letters between the person and an authority. */
export const contacts = pgTable(
  'contacts',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    on: day('happened_on').notNull(),
    channel: text('channel', { enum: CONTACT_CHANNELS }).notNull(),
    withWhom: text('with_whom').notNull().default(''),
    said: text('said').notNull().default(''),
    /** A file or call number; never that of social security. */
    reference: text('reference').notNull().default(''),
    authorId: uuid('author_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('contacts_dossier_id_index').on(table.dossierId, table.on)],
)

/** A dossier whose waits may be counted, without anything else of it, by the département of its fund. */
export const sharedWaits = pgTable('shared_waits', {
  dossierId: dossierId().primaryKey(),
  /** `75`, `2A`, `971` …: where the fund is. */
  department: text('department').notNull(),
  agreedAt: instant('agreed_at').notNull(),
})

export const notes = pgTable(
  'notes',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    authorId: uuid('author_id').notNull(),
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('notes_dossier_id_index').on(table.dossierId, table.createdAt)],
)

/** An address that shows how many steps are done and what kind of step comes next, for an employer. */
export const progressLinks = pgTable(
  'progress_links',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    /** Whom it is for, in the person's words: shown to them alone. */
    label: text('label').notNull(),
    /** Of the secret in the address, which is kept nowhere. */
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    unique('progress_links_token_unique').on(table.tokenHash),
    index('progress_links_dossier_id_index').on(table.dossierId),
  ],
)
