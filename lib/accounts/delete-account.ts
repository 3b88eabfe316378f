import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { signInTickets, users } from '#db/schema/accounts.ts'
import { agencyInvitations } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { mailboxMessages, outgoingMails } from '#db/schema/mail.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { refuseLastManager } from './refuse-last-manager.ts'

export const deleteAccountInput = z.strictObject({ sure: z.literal('yes', 'required') })

/**
 * Erases a person: the account, their dossiers with everything in them, sessions, tickets, mails waiting and kept.
 * Erasing twice changes nothing. What stays is the audit log, which names nobody. Throws `AppError('invalid')` at the
 * field for the last manager of an agency that others need.
 */
export async function deleteAccount(
  actor: Person,
  _input: z.output<typeof deleteAccountInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await refuseLastManager(tx, actor, 'sure', at)
    // Dossiers before the person, as every writer does: the other way round, a tick at this moment would be a deadlock.
    const own = tx.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.ownerId, actor.userId))
    await own.orderBy(asc(dossiers.id)).for('update')
    const erased = await tx.delete(users).where(eq(users.id, actor.userId)).returning({ id: users.id })
    if (erased.length === 0) return
    await tx.delete(signInTickets).where(eq(signInTickets.email, actor.email))
    await tx.delete(mailboxMessages).where(eq(mailboxMessages.toAddress, actor.email))
    await tx.delete(agencyInvitations).where(eq(agencyInvitations.email, actor.email))
    // Mails to sign in name no account, only the address.
    await tx.delete(outgoingMails).where(eq(outgoingMails.toAddress, actor.email))
    await recordEvent(tx, actor, at, { action: 'account.deleted' })
  })
}
