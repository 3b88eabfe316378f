import { and, eq, like } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { users } from '#db/schema/accounts.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'

/** Whether mail to a person's present address was refused for good, and nothing has shown since that it works. */
export async function isBounced(tx: Tx, userId: string): Promise<boolean> {
  return (await bouncedAmong(tx, [userId])).has(userId)
}

/** Those of some people whose address refuses mail. */
export async function bouncedAmong(tx: Tx, userIds: readonly string[]): Promise<ReadonlySet<string>> {
  const refused = await tx
    .selectDistinct({ id: users.id })
    .from(users)
    .innerJoin(outgoingMails, eq(users.email, outgoingMails.toAddress))
    .where(and(anyOf(users.id, userIds), IS_REFUSAL))
  return new Set(refused.map(({ id }) => id))
}

/** A mail that somebody asked for has been taken at this address: it works again. */
export async function reopenAddress(tx: Tx, address: string): Promise<void> {
  await tx
    .update(outgoingMails)
    .set({ lastError: 'reopened' })
    .where(and(eq(outgoingMails.toAddress, address), IS_REFUSAL))
}

/** Of `outgoing_mails`: the address refused it for good. */
export const IS_REFUSAL = and(eq(outgoingMails.state, 'failed'), like(outgoingMails.lastError, 'bounced%'))
