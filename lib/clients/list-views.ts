import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm'
import { agencyMembers, savedViews } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { ClientFilter } from './client-filter.ts'
import { viewFilterOf } from './view-filter.ts'

export type SavedView = {
  id: string
  name: string
  filter: ClientFilter
  isShared: boolean
  /** Whether this person may rename and delete it. */
  isTheirs: boolean
}

/** So many kept by one member, and so many shown in all. */
export const VIEWS_AT_MOST = 12
const SHOWN = 2 * VIEWS_AT_MOST

/** The lists that a member has kept, and those that a manager keeps for all, by name. None for whoever has left. */
export async function listViews(staff: Staff): Promise<SavedView[]> {
  const rows = await asActor(
    staff,
    (tx) =>
      tx
        .select()
        .from(savedViews)
        .where(and(isSeenBy(staff), or(eq(savedViews.userId, staff.userId), savedViews.isShared)))
        .orderBy(asc(savedViews.name), asc(savedViews.id))
        .limit(SHOWN),
    { readOnly: true },
  )
  return rows.map(({ id, name, query, isShared, userId }) => ({
    id,
    name,
    filter: viewFilterOf(query),
    isShared,
    isTheirs: userId === staff.userId || (isShared && staff.role === 'manager'),
  }))
}

/** A view that this person may change: their own, and a manager those that are for all. */
export function isViewOf(staff: Staff, id: string): SQL | undefined {
  const isTheirs = eq(savedViews.userId, staff.userId)
  return and(
    eq(savedViews.id, id),
    isSeenBy(staff),
    staff.role === 'manager' ? or(isTheirs, savedViews.isShared) : isTheirs,
  )
}

/** Of the agency, for whoever works there at this moment. */
function isSeenBy({ agencyId, userId }: Staff): SQL | undefined {
  return and(
    eq(savedViews.agencyId, agencyId),
    sql`exists (select 1 from ${agencyMembers} m
      where m.agency_id = ${agencyId} and m.user_id = ${userId} and m.left_at is null)`,
  )
}
