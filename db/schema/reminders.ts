import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.ts'
import { day, instant } from './columns.ts'
import { dossiers } from './dossiers.ts'
import { DELIVERY_STATES, MAIL_ACTIONS, type PauseReason, REMINDER_KINDS, WITHHELD_REASONS } from './values.ts'

const dossierId = () =>
  uuid('dossier_id')
    .notNull()
    .references(() => dossiers.id, { onDelete: 'cascade' })

/** Reminders that a person set for themselves. */
export const personalReminders = pgTable(
  'personal_reminders',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    text: text('text').notNull(),
    dueOn: day('due_on').notNull(),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
  },
  (table) => [index('personal_reminders_dossier_id_index').on(table.dossierId, table.dueOn)],
)

/** What is due, to whom and when: the truth about reminders. The queue only wakes the worker. */
export const reminderDeliveries = pgTable(
  'reminder_deliveries',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    recipientId: uuid('recipient_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: REMINDER_KINDS }).notNull(),
    /** The position in the cadence: `+3`, `+7` … */
    stage: text('stage').notNull(),
    /** What the cadence counts from: an instant, or `<requirement>|<person>@<day>`, or a reminder's id. */
    anchor: text('anchor').notNull(),
    dueAt: instant('due_at').notNull(),
    state: text('state', { enum: DELIVERY_STATES }).notNull().default('scheduled'),
    reason: text('reason', { enum: WITHHELD_REASONS }),
    mailId: uuid('mail_id'),
    decidedAt: instant('decided_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    unique('reminder_deliveries_key_unique').on(
      table.dossierId,
      table.kind,
      table.stage,
      table.anchor,
      table.recipientId,
    ),
    index('reminder_deliveries_due_index').on(table.dueAt).where(sql`${table.state} = 'scheduled'`),
    index('reminder_deliveries_recipient_index').on(table.recipientId, table.dueAt),
    index('reminder_deliveries_dossier_index').on(table.dossierId, table.dueAt),
    index('reminder_deliveries_mail_index').on(table.mailId),
  ],
)

/** A pause on one dossier: of one kind or all, about one item or all, until a day, or for good where `until_on` is null. */
export const reminderPauses = pgTable(
  'reminder_pauses',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    kind: text('kind', { enum: REMINDER_KINDS }),
    /** The key of the item; empty for all. */
    item: text('item').notNull().default(''),
    /** Why, where the person said it; shown where the pause is. */
    reason: text('reason').$type<PauseReason | ''>().notNull().default(''),
    untilOn: day('until_on'),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    uniqueIndex('reminder_pauses_live_unique')
      .on(table.dossierId, sql`coalesce(${table.kind}, '')`, table.item)
      .where(sql`${table.endedAt} is null`),
  ],
)

/**
 * A button in a mail: it opens a page whose own button POSTs. One row for each dossier and kind that the button acts on.
 */
export const mailTokens = pgTable(
  'mail_tokens',
  {
    tokenHash: text('token_hash').notNull(),
    dossierId: dossierId(),
    recipientId: uuid('recipient_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    action: text('action', { enum: MAIL_ACTIONS }).notNull(),
    kind: text('kind', { enum: REMINDER_KINDS }).notNull(),
    /** What the button is about, as `anchor` of `reminder_deliveries`; none for all of the kind. */
    anchors: text('anchors').array().notNull().default([]),
    /** Null for a button that stops: it works for as long as the mail exists. */
    expiresAt: instant('expires_at'),
    usedAt: instant('used_at'),
  },
  (table) => [
    primaryKey({ name: 'mail_tokens_pkey', columns: [table.tokenHash, table.dossierId, table.kind] }),
    index('mail_tokens_dossier_id_index').on(table.dossierId),
    index('mail_tokens_recipient_id_index').on(table.recipientId),
  ],
)

/** A person's private calendar address. One is live at a time; a new one ends the old. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    tokenHash: text('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [uniqueIndex('calendar_feeds_live_unique').on(table.userId).where(sql`${table.revokedAt} is null`)],
)
