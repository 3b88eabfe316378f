import { and, asc, count, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencyInvitations, agencyMembers, assignments, consents } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { CALLED } from './called.ts'
import { requireMember } from './require-member.ts'

export type MemberView = {
  id: string
  name: string | null
  email: string
  role: AgencyRole
  since: Instant
  leftAt: Instant | null
  /** How many clients they follow. */
  clients: number
}

export type MemberInvitation = { id: string; email: string; role: AgencyRole; expiresAt: Instant; isExpired: boolean }

/** Who works for the agency, and who did; for managers also who is invited. */
export function listMembers(
  staff: Staff,
  at: Instant = now(),
): Promise<{ members: MemberView[]; invitations: MemberInvitation[] }> {
  return asActor(
    staff,
    async (tx) => {
      const role = await requireMember(tx, staff)
      const members = await membersOf(tx, staff.agencyId)
      return { members, invitations: role === 'manager' ? await invitationsOf(tx, staff.agencyId, at) : [] }
    },
    { readOnly: true },
  )
}

function membersOf(tx: Tx, agencyId: string): Promise<MemberView[]> {
  const { userId, role, createdAt, leftAt } = agencyMembers
  const clients = tx
    .select({ userId: assignments.userId, clients: count().as('clients') })
    .from(assignments)
    .innerJoin(
      consents,
      and(
        eq(consents.dossierId, assignments.dossierId),
        eq(consents.agencyId, assignments.agencyId),
        isNull(consents.revokedAt),
      ),
    )
    .where(eq(assignments.agencyId, agencyId))
    .groupBy(assignments.userId)
    .as('followed')
  return tx
    .select({
      id: userId,
      name: users.name,
      email: users.email,
      role,
      since: createdAt,
      leftAt,
      clients: sql<number>`coalesce(${clients.clients}, 0)`.mapWith(Number),
    })
    .from(agencyMembers)
    .innerJoin(users, eq(users.id, userId))
    .leftJoin(clients, eq(clients.userId, userId))
    .where(eq(agencyMembers.agencyId, agencyId))
    .orderBy(sql`${leftAt} desc nulls first`, asc(sql`lower(${CALLED})`), asc(userId))
}

async function invitationsOf(tx: Tx, agencyId: string, at: Instant): Promise<MemberInvitation[]> {
  const { id, email, role, expiresAt, acceptedAt, withdrawnAt } = agencyInvitations
  const rows = await tx
    .select({ id, email, role, expiresAt, isExpired: sql<boolean>`${expiresAt} <= ${at.toISOString()}` })
    .from(agencyInvitations)
    .where(
      and(
        eq(agencyInvitations.agencyId, agencyId),
        isNotNull(role),
        isNull(acceptedAt),
        isNull(withdrawnAt),
        // A month after it ran out nobody asks for it any more.
        gt(expiresAt, sql`${at.toISOString()}::timestamptz - interval '30 days'`),
      ),
    )
    .orderBy(desc(agencyInvitations.createdAt))
  return rows.flatMap((row) => (row.role ? [{ ...row, role: row.role }] : []))
}
