import { mailboxMessages } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import type { Transport } from './transport.ts'

/** The mailbox of local mode: a table that a local-only page shows. The same Message-ID is kept once. */
export function mailboxTransport(): Transport {
  return {
    async send({ messageId, to, subject, text, html, at }) {
      await asActor(systemActor('mailbox'), (tx) =>
        tx
          .insert(mailboxMessages)
          .values({ id: newId(), messageId, toAddress: to, subject, textBody: text, htmlBody: html, receivedAt: at })
          .onConflictDoNothing({ target: mailboxMessages.messageId }),
      )
      return { result: 'sent' }
    },
    close() {},
  }
}
