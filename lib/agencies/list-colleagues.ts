import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencyMembers } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { CALLED } from './called.ts'

export type Colleague = { userId: string; name: string; role: AgencyRole }

/** Who works at the agency at this moment, by name: whoever asks among them. Empty for whoever does not. */
export function listColleagues(staff: Staff): Promise<Colleague[]> {
  return asActor(staff, (tx) => readColleagues(tx, staff), { readOnly: true })
}

export function readColleagues(tx: Tx, staff: Staff): Promise<Colleague[]> {
  return tx
    .select({ userId: users.id, name: CALLED, role: agencyMembers.role })
    .from(agencyMembers)
    .innerJoin(users, eq(users.id, agencyMembers.userId))
    .where(
      and(
        eq(agencyMembers.agencyId, staff.agencyId),
        isNull(agencyMembers.leftAt),
        sql`exists (select 1 from ${agencyMembers} m where m.agency_id = ${staff.agencyId}
          and m.user_id = ${staff.userId} and m.left_at is null)`,
      ),
    )
    .orderBy(asc(CALLED), asc(users.id))
}
