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
  at?: Instant
}

/** Queues a mail that is to leave at once, in the caller's transaction: no commit, no mail. */
export async function queueMail(tx: Tx, { at = now(), content, ...mail }: QueuedMail): Promise<void> {
  const key = `${mail.recipientId ?? 'nobody'}|${mail.purpose}|${mail.reference}`
  const queued = await tx
    .insert(outgoingMails)
    .values({
      id: newId(),
      key,
      purpose: mail.purpose,
      recipientId: mail.recipientId,
      toAddress: mail.to,
      locale: mail.locale,
      messageId: messageIdOf(key),
      subject: content.subject,
      textBody: content.text,
      htmlBody: content.html,
      notBefore: at,
      expiresAt: mail.expiresAt,
      createdAt: at,
    })
    .onConflictDoNothing({ target: outgoingMails.key })
    .returning({ id: outgoingMails.id })
  if (queued.length > 0) await wakeWorker(tx)
}
