import { and, count, eq, gt, sql } from 'drizzle-orm'
import { agencies, messageReads, messages } from '#db/schema/agencies.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'

export type UnreadThread = { agency: { slug: string; name: string }; count: number }

/** What agencies wrote to a client about a dossier and was not read yet. Throws `AppError('not-found')`. */
export function listUnread(person: Person, dossierId: string): Promise<UnreadThread[]> {
  return asActor(
    person,
    async (tx) => {
      await reachDossier(tx, person, dossierId, 'read')
      const readAt = sql`coalesce((
        select r.read_at from ${messageReads} r
        where r.dossier_id = ${messages.dossierId} and r.agency_id = ${messages.agencyId}
          and r.user_id = ${person.userId}), '-infinity')`
      return tx
        .select({ agency: { slug: agencies.slug, name: agencies.name }, count: count() })
        .from(messages)
        .innerJoin(agencies, eq(agencies.id, messages.agencyId))
        .where(and(eq(messages.dossierId, dossierId), eq(messages.fromStaff, true), gt(messages.sentAt, readAt)))
        .groupBy(agencies.id)
        .orderBy(agencies.name)
    },
    { readOnly: true },
  )
}
