import { and, eq, isNull, ne } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyInvitations, agencyMembers } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { AGENCY_CARD, type AgencyCard } from '#lib/agencies/read-agency.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { openAt } from './client-invitation.ts'

export type OpenInvitation = {
  id: string
  email: string
  expiresAt: Instant
  agency: AgencyCard
  /** Who would follow the dossier, if they are still at work there. */
  caseWorker: { userId: string; name: string | null } | null
}

/** `for-other`: it came to another address than this person's, and says nothing to them. */
export type InvitationForClient = { state: 'open'; invitation: OpenInvitation } | { state: 'for-other' } | null

/** What a mailed link to become a client leads to. Null where there is nothing that could be accepted. */
export function readClientInvitation(actor: Person, token: string, at: Instant = now()): Promise<InvitationForClient> {
  return asActor(
    actor,
    async (tx) => {
      const invitation = await openInvitation(tx, token, at)
      if (!invitation) return null
      return invitation.email === actor.email ? { state: 'open', invitation } : { state: 'for-other' }
    },
    { readOnly: true },
  )
}

/** The invitation behind a token that can still be accepted, or null. */
export async function openInvitation(tx: Tx, token: string, at: Instant): Promise<OpenInvitation | null> {
  const { id, email, expiresAt, caseWorkerId, agencyId } = agencyInvitations
  const isAtWork = and(
    eq(agencyMembers.agencyId, agencyId),
    eq(agencyMembers.userId, caseWorkerId),
    isNull(agencyMembers.leftAt),
    ne(agencyMembers.role, 'viewer'),
  )
  const [row] = await tx
    .select({ id, email, expiresAt, agency: AGENCY_CARD, userId: agencyMembers.userId, name: users.name })
    .from(agencyInvitations)
    .innerJoin(agencies, eq(agencies.id, agencyId))
    .leftJoin(agencyMembers, isAtWork)
    .leftJoin(users, eq(users.id, agencyMembers.userId))
    .where(and(eq(agencyInvitations.tokenHash, hashOfToken(token)), openAt(at)))
  if (!row) return null
  const { userId, name, ...invitation } = row
  return { ...invitation, caseWorker: userId ? { userId, name } : null }
}
