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
 * the mail, so that what it decides and what is recorded cannot part.
 */
export type MailComposer = {
  /** Reads the state again, decides, and freezes what the mail carries. */
  compose: (tx: Tx, mail: OutgoingMail, at: Instant) => Promise<Composition>
  /** Before a mail that may have arrived already is tried again: whether it is still due as it stands. */
  isStillDue: (tx: Tx, mail: OutgoingMail, at: Instant) => Promise<boolean>
  onSent: (tx: Tx, mail: OutgoingMail, at: Instant) => Promise<void>
  /** The mail was certainly not taken and will be composed afresh. */
  onReleased: (tx: Tx, mail: OutgoingMail) => Promise<void>
  onFailed: (tx: Tx, mail: OutgoingMail, at: Instant, why: 'bounced' | 'undeliverable') => Promise<void>
}

export type MailComposers = Partial<Record<MailPurpose, MailComposer>>
