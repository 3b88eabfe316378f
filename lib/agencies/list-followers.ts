import { asc, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { AppError } from '#lib/errors.ts'
import { CALLED } from './called.ts'
import { followedClients } from './followed-clients.ts'
import { requireMember } from './require-member.ts'

export type FollowerCount = { userId: string; name: string; clients: number }

/**
 * Who follows clients of the agency, whatever their role is by now, and how many: whom a manager may hand over from.
 * Throws `AppError('not-found')` for whoever is no manager.
 */
export function listFollowers(staff: Staff): Promise<FollowerCount[]> {
  const read = async (tx: Tx) => {
    if ((await requireMember(tx, staff)) !== 'manager') throw new AppError('not-found')
    const followed = followedClients(tx, staff.agencyId)
    return tx
      .select({ userId: users.id, name: CALLED, clients: followed.clients })
      .from(followed)
      .innerJoin(users, eq(users.id, followed.userId))
      .orderBy(asc(CALLED), asc(users.id))
  }
  return asActor(staff, read, { readOnly: true })
}
