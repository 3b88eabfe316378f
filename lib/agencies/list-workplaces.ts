import { and, asc, eq, isNull } from 'drizzle-orm'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'

export type Workplace = { slug: string; name: string }

/** The agencies for which a person works. */
export function listWorkplaces(person: Person): Promise<Workplace[]> {
  return asActor(
    person,
    (tx) =>
      tx
        .select({ slug: agencies.slug, name: agencies.name })
        .from(agencyMembers)
        .innerJoin(agencies, eq(agencies.id, agencyMembers.agencyId))
        .where(and(eq(agencyMembers.userId, person.userId), isNull(agencyMembers.leftAt)))
        .orderBy(asc(agencies.name)),
    { readOnly: true },
  )
}
