import { and, isNull, ne, sql } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { insertRows } from '#db/insert-rows.ts'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { messageIdOf } from '#lib/mail/message-id.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { digestWindow } from '#lib/time/sending-window.ts'
import { digestKey } from './digest-key.ts'

/** So many agencies a transaction. */
const AT_ONCE = 50

type Window = NonNullable<ReturnType<typeof digestWindow>>

/**
 * Queues the digest of the day, not yet written, to all staff at work but viewers: on working days from 08:30 in Paris,
 * once an agency and day. A worker that was away queues that of today and none of the days before. Several may do it at
 * once. Returns how many were queued.
 */
export async function collectDigests(at: Instant = now()): Promise<number> {
  const window = digestWindow(at)
  if (!window || at < window.opens || at >= window.closes) return 0
  let queued = 0
  for (let agenciesDone = AT_ONCE; agenciesDone === AT_ONCE; ) {
    agenciesDone = await asActor(actor, async (tx) => {
      const ids = await takeAgencies(tx, window)
      if (ids.length > 0) queued += await queueFor(tx, ids, window, at)
      return ids.length
    })
  }
  return queued
}

const actor = systemActor('digests')

/** The day is marked with the mails: an empty digest is dropped, and what comes up later waits for the next one. */
async function takeAgencies(tx: Tx, { day }: Window): Promise<string[]> {
  const due = await tx
    .select({ id: agencies.id })
    .from(agencies)
    .where(ne(agencies.digestOn, day))
    .limit(AT_ONCE)
    .for('no key update', { skipLocked: true })
  const ids = due.map(({ id }) => id)
  if (ids.length > 0) await tx.update(agencies).set({ digestOn: day }).where(anyOf(agencies.id, ids))
  return ids
}

async function queueFor(tx: Tx, agencyIds: readonly string[], { day, closes }: Window, at: Instant): Promise<number> {
  const members = await tx
    .select({ id: users.id, email: users.email, locale: users.locale, agencyId: agencyMembers.agencyId })
    .from(agencyMembers)
    .innerJoin(users, sql`${users.id} = ${agencyMembers.userId}`)
    .where(
      and(anyOf(agencyMembers.agencyId, agencyIds), isNull(agencyMembers.leftAt), ne(agencyMembers.role, 'viewer')),
    )
    // Somebody who is just erasing their account gets none, and holds nobody up.
    .for('key share', { of: users, skipLocked: true })
  const mails = members.map(({ id, email, locale, agencyId }) => {
    const key = digestKey(id, agencyId, day)
    const mail = { key, purpose: 'staff_digest' as const, recipientId: id, toAddress: email, locale }
    return { id: newId(), ...mail, messageId: messageIdOf(key), notBefore: at, expiresAt: closes, createdAt: at }
  })
  await insertRows(tx, outgoingMails, mails, 'on conflict (key) do nothing')
  return mails.length
}
