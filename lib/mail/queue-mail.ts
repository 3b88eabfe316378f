import { insertRows } from '#db/insert-rows.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { MailPurpose } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { wakeWorker } from '#lib/jobs/wake-worker.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { messageIdOf } from './message-id.ts'
import type { MailText } from './render-mail.ts'

type QueuedMail = {
  purpose: Exclude<MailPurpose, 'reminders'>
  /** What the mail is about, once: a ticket's id. The same reference again queues nothing. */
  reference: string
  /** Null for an address without an account. */
  recipientId: string | null
  to: string
  locale: Locale
  content: MailText
  /** After this instant it is dropped instead of coming late. */
  expiresAt: Instant
  /** When it leaves, where that is later than now. */
  leavesAt?: Instant
  at?: Instant
}

/** Queues a mail that is to leave at once, in the caller's transaction: no commit, no mail. */
export async function queueMail(tx: Tx, mail: QueuedMail): Promise<void> {
  await queueMails(tx, [mail])
}

/** The same for many at once. */
export async function queueMails(tx: Tx, mails: readonly QueuedMail[]): Promise<void> {
  await insertRows(tx, outgoingMails, mails.map(rowOf), 'on conflict (key) do nothing')
  if (mails.length > 0) await wakeWorker(tx)
}

function rowOf({
  at = now(),
  leavesAt = at,
  content,
  purpose,
  recipientId,
  reference,
  to,
  locale,
  expiresAt,
}: QueuedMail) {
  const key = `${recipientId ?? 'nobody'}|${purpose}|${reference}`
  return {
    id: newId(),
    key,
    purpose,
    recipientId,
    toAddress: to,
    locale,
    messageId: messageIdOf(key),
    subject: content.subject,
    textBody: content.text,
    htmlBody: content.html,
    notBefore: leavesAt,
    expiresAt,
    createdAt: at,
  }
}
