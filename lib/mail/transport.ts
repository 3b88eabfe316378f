import { env } from '#lib/env.ts'
import type { Instant } from '#lib/time/clock.ts'
import { mailboxTransport } from './mailbox-transport.ts'
import type { MailText } from './render-mail.ts'
import { smtpTransport } from './smtp-transport.ts'

export type MailMessage = MailText & {
  messageId: string
  to: string
  /** For List-Unsubscribe, in mail that a machine sends of itself. */
  unsubscribeUrl: string | null
  at: Instant
}

/**
 * What became of a mail. `unreachable`: the server or our access to it is at fault, the next mail would fare the same.
 * `later`: refused for now. `bounced`: the address is refused for good. `refused`: the mail is. `unclear`: nobody
 * knows whether it was taken, as after a crash. `code` is for logs and holds no text from outside.
 */
export type MailOutcome =
  | { result: 'sent' }
  | { result: 'unreachable' | 'later' | 'bounced' | 'refused' | 'unclear'; code: string }

export type Transport = { send: (message: MailMessage) => Promise<MailOutcome>; close: () => void }

/** SMTP where the environment names a server, else the local mailbox. */
export function openTransport(): Transport {
  const { smtpUrl, mailFrom } = env()
  return smtpUrl ? smtpTransport(smtpUrl, mailFrom) : mailboxTransport()
}
