import { desc } from 'drizzle-orm'
import { mailboxMessages } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { env } from '#lib/env.ts'
import type { Instant } from '#lib/time/clock.ts'

/** How many messages the local mailbox shows. */
export const MOST_MESSAGES = 50

export type MailboxLine = { id: string; toAddress: string; subject: string; receivedAt: Instant }

/** The local mailbox, newest first. Null in server mode: there is none. */
export async function listMailbox(): Promise<MailboxLine[] | null> {
  if (env().mode !== 'local') return null
  const { id, toAddress, subject, receivedAt } = mailboxMessages
  return asActor(
    systemActor('mailbox'),
    (tx) =>
      tx
        .select({ id, toAddress, subject, receivedAt })
        .from(mailboxMessages)
        .orderBy(desc(receivedAt), desc(id))
        .limit(MOST_MESSAGES),
    { readOnly: true },
  )
}
