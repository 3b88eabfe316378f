import { and, desc, eq, sql } from 'drizzle-orm'
import { consents, messages } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { calledOf } from '#lib/agencies/called.ts'
import type { Instant } from '#lib/time/clock.ts'

export type LastMessage = { body: string; sentAt: Instant; fromStaff: boolean; by: string | null }

/** What was written last between a client and the agency, for staff of it. It stays unread. Null without a live consent. */
export async function readLastMessage(tx: Tx, { agencyId }: Staff, dossierId: string): Promise<LastMessage | null> {
  const [message = null] = await tx
    .select({
      body: messages.body,
      sentAt: messages.sentAt,
      fromStaff: messages.fromStaff,
      by: calledOf(messages.authorId),
    })
    .from(messages)
    .where(
      and(
        eq(messages.dossierId, dossierId),
        eq(messages.agencyId, agencyId),
        sql`exists (select 1 from ${consents} c
          where c.dossier_id = ${messages}.dossier_id and c.agency_id = ${messages}.agency_id and c.revoked_at is null)`,
      ),
    )
    .orderBy(desc(messages.sentAt), desc(messages.id))
    .limit(1)
  return message
}
