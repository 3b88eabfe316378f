import { and, eq, gt, isNull } from 'drizzle-orm'
import { sessions, users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import { mintStaff, type Person, type Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isFactorLive } from '#lib/accounts/second-factor/session-factor.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { isAgencySlug } from './agency-slug.ts'

/** How stale "last seen" may be before a request writes it again. */
const SEEN_EVERY_SECONDS = 60

export type Agency = { id: string; slug: string; name: string; promiseDays: number }

export type StaffSession =
  | { state: 'working'; staff: Staff; agency: Agency }
  /** A member whose second factor is missing or has lapsed: no staff page opens. */
  | { state: 'second-factor' }

/**
 * A person as staff of an agency, by the session in `tokenHash`. Null for whoever is not, or no longer, a member: for
 * them there is no such agency.
 */
export function readStaff(
  person: Person,
  tokenHash: string,
  slug: string,
  at: Instant = now(),
): Promise<StaffSession | null> {
  return asActor(person, async (tx) => {
    if (!isAgencySlug(slug)) return null
    const [row] = await tx
      .select({ agency: AGENCY, role: agencyMembers.role, ...FACTOR })
      .from(agencyMembers)
      .innerJoin(agencies, eq(agencies.id, agencyMembers.agencyId))
      .innerJoin(users, eq(users.id, agencyMembers.userId))
      .innerJoin(sessions, and(eq(sessions.userId, users.id), eq(sessions.tokenHash, tokenHash)))
      .where(
        and(
          eq(agencies.slug, slug),
          eq(agencyMembers.userId, person.userId),
          isNull(agencyMembers.leftAt),
          gt(sessions.expiresAt, at),
        ),
      )
    if (!row) return null
    const { secondFactorAt, staffSeenAt, agency, role } = row
    if (!isFactorLive({ secondFactorAt, staffSeenAt }, at) || !staffSeenAt) return { state: 'second-factor' }
    if (staffSeenAt < plusSeconds(at, -SEEN_EVERY_SECONDS)) {
      await tx.update(sessions).set({ staffSeenAt: at }).where(eq(sessions.tokenHash, tokenHash))
    }
    return { state: 'working', staff: staffOf(person, agency.id, role), agency }
  })
}

const AGENCY = { id: agencies.id, slug: agencies.slug, name: agencies.name, promiseDays: agencies.promiseDays }
const FACTOR = { secondFactorAt: sessions.secondFactorAt, staffSeenAt: sessions.staffSeenAt }

function staffOf({ userId, email, name, locale, timeZone }: Person, agencyId: string, role: AgencyRole): Staff {
  return mintStaff({ userId, email, name, locale, timeZone, agencyId, role })
}
