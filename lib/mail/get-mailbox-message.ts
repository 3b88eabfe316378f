import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { mailboxMessages } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { env } from '#lib/env.ts'
import type { MailboxLine } from './list-mailbox.ts'

export type MailboxMessage = MailboxLine & { text: string }

/** A message of the local mailbox, its text part only. Null when there is none, and always in server mode. */
export async function getMailboxMessage(messageId: string): Promise<MailboxMessage | null> {
  if (env().mode !== 'local' || !z.uuid().safeParse(messageId).success) return null
  const { id, toAddress, subject, receivedAt, textBody } = mailboxMessages
  return asActor(
    systemActor('mailbox'),
    async (tx) => {
      const [row] = await tx
        .select({ id, toAddress, subject, receivedAt, text: textBody })
        .from(mailboxMessages)
        .where(eq(id, messageId))
      return row ?? null
    },
    { readOnly: true },
  )
}
