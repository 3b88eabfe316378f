import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.ts'
import { instant } from './columns.ts'
import { MAIL_PURPOSES, MAIL_STATES } from './values.ts'

/** What leaves. `key` is `<recipient>|<Paris day>|digest` or `<recipient>|<purpose>|<reference>`. */
export const outgoingMails = pgTable(
  'outgoing_mails',
  {
    id: uuid('id').primaryKey(),
    key: text('key').notNull(),
    purpose: text('purpose', { enum: MAIL_PURPOSES }).notNull(),
    /** Null for a sign-in mail to an address that has no account yet. */
    recipientId: uuid('recipient_id').references(() => users.id, { onDelete: 'cascade' }),
    toAddress: text('to_address').notNull(),
    locale: text('locale', { enum: ['en', 'fr'] }).notNull(),
    messageId: text('message_id').notNull(),
    /** Null until composed: a digest is composed when it is claimed, from the state of that moment. */
    subject: text('subject'),
    textBody: text('text_body'),
    htmlBody: text('html_body'),
    /** For List-Unsubscribe. */
    unsubscribeUrl: text('unsubscribe_url'),
    state: text('state', { enum: MAIL_STATES }).notNull().default('queued'),
    attempts: integer('attempts').notNull().default(0),
    notBefore: instant('not_before').notNull(),
    /** After this instant it is not worth sending: a sign-in code expires instead of coming late. */
    expiresAt: instant('expires_at'),
    leaseUntil: instant('lease_until'),
    lastError: text('last_error'),
    sentAt: instant('sent_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    unique('outgoing_mails_key_unique').on(table.key),
    index('outgoing_mails_pending_index').on(table.notBefore).where(sql`${table.state} in ('queued', 'sending')`),
    index('outgoing_mails_to_address_index').on(table.toAddress),
    index('outgoing_mails_recipient_index').on(table.recipientId),
    index('outgoing_mails_failed_index').on(table.toAddress).where(sql`${table.state} = 'failed'`),
  ],
)

/** The mailbox of local mode: where mail goes without SMTP_URL. */
export const mailboxMessages = pgTable(
  'mailbox_messages',
  {
    id: uuid('id').primaryKey(),
    messageId: text('message_id').notNull(),
    toAddress: text('to_address').notNull(),
    subject: text('subject').notNull(),
    textBody: text('text_body').notNull(),
    htmlBody: text('html_body').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    unique('mailbox_messages_message_id_unique').on(table.messageId),
    index('mailbox_messages_received_at_index').on(table.receivedAt),
  ],
)
