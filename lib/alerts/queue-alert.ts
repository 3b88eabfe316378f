import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { insertRows } from '#db/insert-rows.ts'
import { users } from '#db/schema/accounts.ts'
import { agencyMembers, assignments } from '#db/schema/agencies.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import { newId } from '#lib/ids.ts'
import { messageIdOf } from '#lib/mail/message-id.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { type Alert, alertReference } from './alert.ts'

/** So long it waits, so that taking back what it is about takes it back as well. */
const GRACE_SECONDS = 120
const WORTH_SENDING_SECONDS = 3 * 24 * 3_600

/**
 * Queues a mail, not yet written, to whoever follows the client, else to the agency's managers, but not to `by`, who
 * knows. The same about the same person is queued once.
 */
export async function queueAlert(tx: Tx, alert: Alert, at: Instant, by?: string): Promise<void> {
  const recipients = await recipientsOf(tx, alert)
  const mails = recipients
    .filter(({ id }) => id !== by)
    .map(({ id, email, locale }) => {
      const key = `${id}|staff_alert|${alertReference(alert)}`
      return {
        id: newId(),
        key,
        purpose: 'staff_alert' as const,
        recipientId: id,
        toAddress: email,
        locale,
        messageId: messageIdOf(key),
        notBefore: plusSeconds(at, GRACE_SECONDS),
        expiresAt: plusSeconds(at, WORTH_SENDING_SECONDS),
        createdAt: at,
      }
    })
  await insertRows(tx, outgoingMails, mails, 'on conflict (key) do nothing')
}

async function recipientsOf(tx: Tx, { agencyId, dossierId }: Alert) {
  const follows = sql`${agencyMembers.userId} = (
    select a.user_id from ${assignments} a where a.agency_id = ${agencyId} and a.dossier_id = ${dossierId})`
  const [follower] = await membersWho(tx, agencyId, follows)
  return follower ? [follower] : membersWho(tx, agencyId, eq(agencyMembers.role, 'manager'))
}

/** Of those who are at work at this moment. */
function membersWho(tx: Tx, agencyId: string, which: SQL) {
  return tx
    .select({ id: users.id, email: users.email, locale: users.locale })
    .from(agencyMembers)
    .innerJoin(users, eq(users.id, agencyMembers.userId))
    .where(
      and(eq(agencyMembers.agencyId, agencyId), isNull(agencyMembers.leftAt), ne(agencyMembers.role, 'viewer'), which),
    )
}
