import { and, inArray } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'

/** An invitation's mail that has not left does not leave any more, nor is it tried again. */
export async function dropInvitationMail(tx: Tx, invitationIds: readonly string[]): Promise<void> {
  if (invitationIds.length === 0) return
  const keys = invitationIds.map((id) => `nobody|invitation|${id}`)
  await tx
    .delete(outgoingMails)
    .where(and(inArray(outgoingMails.key, keys), inArray(outgoingMails.state, ['queued', 'sending'])))
}
