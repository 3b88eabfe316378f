import { and, asc, eq, isNull } from 'drizzle-orm'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Instant } from '#lib/time/clock.ts'

export type Workplace = {
  slug: string
  name: string
  role: AgencyRole
  /** Since when they want no digest of it. */
  digestStoppedAt: Instant | null
}

/** The agencies for which a person works. */
export function listWorkplaces(person: Person): Promise<Workplace[]> {
  return asActor(
    person,
    (tx) =>
      tx
        .select({
          slug: agencies.slug,
          name: agencies.name,
          role: agencyMembers.role,
          digestStoppedAt: agencyMembers.digestStoppedAt,
        })
        .from(agencyMembers)
        .innerJoin(agencies, eq(agencies.id, agencyMembers.agencyId))
        .where(and(eq(agencyMembers.userId, person.userId), isNull(agencyMembers.leftAt)))
        .orderBy(asc(agencies.name)),
    { readOnly: true },
  )
}
