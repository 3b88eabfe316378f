import type { outgoingMails } from '#db/schema/mail.ts'
import type { MailPurpose } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'
import type { MailText } from './render-mail.ts'

export type OutgoingMail = typeof outgoingMails.$inferSelect

export type Composition =
  | (MailText & { result: 'send'; to: string; unsubscribeUrl: string | null })
  /** Not now: outside the window, or somebody is just writing. */
  | { result: 'later'; at: Instant }
  /** Nothing is left to say. */
  | { result: 'nothing' }

/**
 * For mail whose text follows from a state that is read when it leaves. Each call is part of the transaction that moves
 * the mails, so that what it decides and what is recorded cannot part. It is asked for a batch at once; where it throws,
 * it is asked again for each mail by itself.
 */
export type MailComposer = {
  /** Reads the state again, decides, and freezes what each mail carries. By the mail's id; one that is missing is dropped. */
  compose: (tx: Tx, mails: readonly OutgoingMail[], at: Instant) => Promise<ReadonlyMap<string, Composition>>
  /** Before mails that may have arrived already are tried again: the ids of those that are still due as they stand. */
  stillDue: (tx: Tx, mails: readonly OutgoingMail[], at: Instant) => Promise<ReadonlySet<string>>
  onSent: (tx: Tx, mails: readonly OutgoingMail[], at: Instant) => Promise<void>
  /** The mails were certainly not taken and will be composed afresh. */
  onReleased: (tx: Tx, mails: readonly OutgoingMail[]) => Promise<void>
  onFailed: (tx: Tx, mails: readonly OutgoingMail[], at: Instant, why: 'bounced' | 'undeliverable') => Promise<void>
}

export type MailComposers = Partial<Record<MailPurpose, MailComposer>>
