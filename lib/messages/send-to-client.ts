import { and, eq, gt, ne, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencies, messageReads, messages } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { agencyMailReference } from '#lib/consents/agency-mail-reference.ts'
import { env } from '#lib/env.ts'
import { agencyMail } from '#lib/mail/agency-mail.ts'
import { isBounced } from '#lib/mail/is-bounced.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { keepMessage } from './keep-message.ts'

const WORTH_SENDING_SECONDS = 3 * 24 * 3600

type ToClient = { dossierId: string; ownerId: string; id: string; body: string }

/**
 * Puts a message to a client into the thread, for a caller who has locked a dossier within reach. The client gets one
 * mail, without any of it, until they have read the thread. The same message again changes nothing.
 */
export async function sendToClient(
  tx: Tx,
  staff: Staff,
  { dossierId, ownerId, id, body }: ToClient,
  at: Instant,
): Promise<void> {
  const { agencyId, userId } = staff
  const kept = await keepMessage(tx, { id, dossierId, agencyId, authorId: userId, fromStaff: true, body, sentAt: at })
  if (!kept) return
  await recordEvent(tx, staff, at, { action: 'message.sent', dossierId, details: { agency: agencyId, message: id } })
  if (!(await hasOtherUnread(tx, { dossierId, agencyId, ownerId, id }))) {
    await tellClient(tx, { dossierId, agencyId, ownerId, id }, at)
  }
  await refreshStanding(tx, dossierId, at, { by: staff })
}

type Thread = { dossierId: string; agencyId: string; ownerId: string; id: string }

/** Whether the client was told already, and has not read since. */
async function hasOtherUnread(tx: Tx, { dossierId, agencyId, ownerId, id }: Thread): Promise<boolean> {
  const readAt = sql`coalesce((
    select r.read_at from ${messageReads} r
    where r.dossier_id = ${dossierId} and r.agency_id = ${agencyId} and r.user_id = ${ownerId}), '-infinity')`
  const unread = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.dossierId, dossierId),
        eq(messages.agencyId, agencyId),
        eq(messages.fromStaff, true),
        ne(messages.id, id),
        gt(messages.sentAt, readAt),
      ),
    )
    .limit(1)
  return unread.length > 0
}

async function tellClient(tx: Tx, { dossierId, agencyId, ownerId, id }: Thread, at: Instant) {
  const [owner] = await tx.select().from(users).where(eq(users.id, ownerId))
  const [agency] = await tx.select({ slug: agencies.slug }).from(agencies).where(eq(agencies.id, agencyId))
  if (!owner || !agency || (await isBounced(tx, ownerId))) return
  const { locale } = owner
  await queueMail(tx, {
    purpose: 'agency',
    reference: agencyMailReference(dossierId, agencyId, `message/${id}`),
    recipientId: ownerId,
    to: owner.email,
    locale,
    content: agencyMail(locale, 'wrote', `${env().authUrl}${routes.dossierMessages(locale, dossierId, agency.slug)}`),
    expiresAt: plusSeconds(at, WORTH_SENDING_SECONDS),
    at,
  })
}
