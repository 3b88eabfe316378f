import { and, eq, like } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'

/** Whether mail to a person's present address was refused for good, and nothing has shown since that it works. */
export async function isBounced(tx: Tx, userId: string): Promise<boolean> {
  const [refused] = await tx
    .select({ id: outgoingMails.id })
    .from(outgoingMails)
    .innerJoin(users, and(eq(users.id, userId), eq(users.email, outgoingMails.toAddress)))
    .where(isRefusal)
    .limit(1)
  return refused !== undefined
}

/** A mail that somebody asked for has been taken at this address: it works again. */
export async function reopenAddress(tx: Tx, address: string): Promise<void> {
  await tx
    .update(outgoingMails)
    .set({ lastError: 'reopened' })
    .where(and(eq(outgoingMails.toAddress, address), isRefusal))
}

const isRefusal = and(eq(outgoingMails.state, 'failed'), like(outgoingMails.lastError, 'bounced%'))
