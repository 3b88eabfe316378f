import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { agencies, agencyInvitations, agencyMembers } from '#db/schema/agencies.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { findInvitation, stateOf } from './read-invitation.ts'

export const acceptInvitationInput = z.strictObject({ token: z.string().max(100) })

/**
 * Accepts an invitation to work for an agency. Resolves to the agency's slug. Twice is no error. Throws
 * `AppError('not-found')` for a link that is none, or was sent to another address than the person's, and
 * `AppError('expired')` for one that is withdrawn, too old, or used by somebody who has left since.
 */
export async function acceptInvitation(
  person: Person,
  { token }: z.output<typeof acceptInvitationInput>,
  at: Instant = now(),
): Promise<string> {
  return asActor(person, async (tx) => {
    const known = await findInvitation(tx, token)
    if (!known) throw new AppError('not-found')
    // The agency first, as every other change of its members does.
    await tx
      .select({ id: agencies.id })
      .from(agencies)
      .where(eq(agencies.id, known.invitation.agencyId))
      .for('no key update')
    const found = await findInvitation(tx, token)
    const role = found?.invitation.role
    if (!found || !role) throw new AppError('not-found')
    const { agencyId, id } = found.invitation
    const state = stateOf(found.invitation, person, at)
    if (state === 'somebody-else') throw new AppError('not-found')
    const mine = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, person.userId))
    if (state === 'accepted') {
      const [member] = await tx
        .select({ userId: agencyMembers.userId })
        .from(agencyMembers)
        .where(and(mine, isNull(agencyMembers.leftAt)))
      if (member) return found.agency.slug
    }
    if (state !== 'live') throw new AppError('expired')
    await tx
      .insert(agencyMembers)
      .values({ agencyId, userId: person.userId, role, createdAt: at })
      .onConflictDoUpdate({
        target: [agencyMembers.agencyId, agencyMembers.userId],
        // Somebody who comes back. Whoever never left keeps the role that they have.
        set: { role, createdAt: at, leftAt: null },
        setWhere: sql`${agencyMembers.leftAt} is not null`,
      })
    await tx
      .update(agencyInvitations)
      .set({ acceptedAt: at, acceptedBy: person.userId })
      .where(eq(agencyInvitations.id, id))
    const details = { agency: agencyId, invitation: id, role }
    await recordEvent(tx, person, at, { action: 'agency.member-joined', details })
    return found.agency.slug
  })
}
