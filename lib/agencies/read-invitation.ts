import { eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyInvitations } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export type InvitationState =
  | 'live'
  | 'expired'
  | 'withdrawn'
  /** Accepted, whether by this person or by the one to whom it was sent. */
  | 'accepted'
  /** It was sent to another address than the one with which the person signed in. */
  | 'somebody-else'

export type InvitationView = {
  state: InvitationState
  agency: { name: string; slug: string }
  /** Null: to be a client. */
  role: AgencyRole | null
  /** Who invites, where they gave a name. */
  inviter: string | null
  expiresAt: Instant
}

type Found = { invitation: typeof agencyInvitations.$inferSelect; agency: { name: string; slug: string } }

/** An invitation by the secret in its link, as this person sees it. Null where there is none. */
export function readInvitation(person: Person, token: string, at: Instant = now()): Promise<InvitationView | null> {
  return asActor(
    person,
    async (tx) => {
      const found = await findInvitation(tx, token)
      if (!found) return null
      const { invitation, agency } = found
      const [inviter] = await tx.select({ name: users.name }).from(users).where(eq(users.id, invitation.invitedBy))
      const { role, expiresAt } = invitation
      const state = stateOf(invitation, person, at)
      return { state, agency, role, inviter: inviter?.name ?? null, expiresAt }
    },
    { readOnly: true },
  )
}

/** The row behind a link, with its agency. */
export async function findInvitation(tx: Tx, token: string): Promise<Found | null> {
  const [found] = await tx
    .select({ invitation: agencyInvitations, agency: { name: agencies.name, slug: agencies.slug } })
    .from(agencyInvitations)
    .innerJoin(agencies, eq(agencies.id, agencyInvitations.agencyId))
    .where(eq(agencyInvitations.tokenHash, hashOfToken(token)))
  return found ?? null
}

export function stateOf(invitation: Found['invitation'], person: Person, at: Instant): InvitationState {
  // First of all, so that a link in the wrong hands tells nothing more.
  if (invitation.email !== person.email) return 'somebody-else'
  if (invitation.acceptedAt) return 'accepted'
  if (invitation.withdrawnAt) return 'withdrawn'
  return invitation.expiresAt <= at ? 'expired' : 'live'
}
