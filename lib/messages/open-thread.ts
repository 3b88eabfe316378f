import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencies, consents, messageReads, messages } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person, Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId, reachableBy } from '#lib/access/reach-dossier.ts'
import { isAgencySlug } from '#lib/agencies/agency-slug.ts'
import { recordLook } from '#lib/consents/record-look.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export type ThreadMessage = {
  id: string
  body: string
  sentAt: Instant
  fromStaff: boolean
  isMine: boolean
  /** Who wrote it, where they have a name. */
  by: string | null
  /** Not shown to this reader before. */
  isNew: boolean
}

export type Thread = {
  agency: { slug: string; name: string }
  client: { name: string | null; locale: Locale }
  /** Whether the agency follows the dossier at this moment: else nobody writes. */
  isOpen: boolean
  /** The latest 200, newest first. */
  messages: ThreadMessage[]
}

/**
 * The thread between a client and an agency, which is read from here on; that staff looked is written down. Null when absent or out of reach: for staff
 * once the consent is withdrawn, for a client where there never was anything.
 */
export function openThread(
  actor: Person | Staff,
  { dossierId, agency: slug }: { dossierId: string; agency: string },
  at: Instant = now(),
): Promise<Thread | null> {
  if (!isDossierId(dossierId) || !isAgencySlug(slug)) return Promise.resolve(null)
  return asActor(actor, async (tx) => {
    const [head] = await tx
      .select({
        agencyId: agencies.id,
        slug: agencies.slug,
        name: agencies.name,
        clientName: users.name,
        locale: users.locale,
        isOpen: sql<boolean>`${consents.id} is not null`,
        isKnown: sql<boolean>`exists (
          select 1 from ${consents} c where c.dossier_id = ${dossiers.id} and c.agency_id = ${agencies.id})`,
      })
      .from(dossiers)
      .innerJoin(users, eq(users.id, dossiers.ownerId))
      .innerJoin(agencies, eq(agencies.slug, slug))
      .leftJoin(
        consents,
        and(eq(consents.dossierId, dossiers.id), eq(consents.agencyId, agencies.id), isNull(consents.revokedAt)),
      )
      .where(and(eq(dossiers.id, dossierId), reachableBy(actor)))
    if (!head?.isKnown || (actor.kind === 'staff' && actor.agencyId !== head.agencyId)) return null
    if (actor.kind === 'staff') await recordLook(tx, actor, dossierId, at)
    const rows = await readMessages(tx, actor, dossierId, head.agencyId)
    const newest = rows[0]
    if (newest) await markRead(tx, actor, { dossierId, agencyId: head.agencyId, upTo: newest.sentAt })
    // What staff have read waits for nobody any more.
    if (actor.kind === 'staff' && rows.some(({ isNew }) => isNew)) await refreshStanding(tx, dossierId, at)
    return {
      agency: { slug: head.slug, name: head.name },
      client: { name: head.clientName, locale: head.locale },
      isOpen: head.isOpen,
      messages: rows,
    }
  })
}

const SHOWN = 200

function readMessages(
  tx: Tx,
  { userId }: Person | Staff,
  dossierId: string,
  agencyId: string,
): Promise<ThreadMessage[]> {
  const readAt = sql`coalesce((
    select r.read_at from ${messageReads} r
    where r.dossier_id = ${dossierId} and r.agency_id = ${agencyId} and r.user_id = ${userId}), '-infinity')`
  return tx
    .select({
      id: messages.id,
      body: messages.body,
      sentAt: messages.sentAt,
      fromStaff: messages.fromStaff,
      isMine: sql<boolean>`${messages.authorId} = ${userId}`,
      by: users.name,
      isNew: sql<boolean>`${messages.authorId} <> ${userId} and ${messages.sentAt} > ${readAt}`,
    })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.authorId))
    .where(and(eq(messages.dossierId, dossierId), eq(messages.agencyId, agencyId)))
    .orderBy(desc(messages.sentAt), desc(messages.id))
    .limit(SHOWN)
}

/** Never back: an older page that is shown late makes nothing unread again. */
async function markRead(
  tx: Tx,
  { userId }: Person | Staff,
  { dossierId, agencyId, upTo }: { dossierId: string; agencyId: string; upTo: Instant },
) {
  await tx
    .insert(messageReads)
    .values({ dossierId, agencyId, userId, readAt: upTo })
    .onConflictDoUpdate({
      target: [messageReads.dossierId, messageReads.agencyId, messageReads.userId],
      set: { readAt: sql`excluded.read_at` },
      setWhere: sql`excluded.read_at > ${messageReads.readAt}`,
    })
}
