import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { users } from '#db/schema/accounts.ts'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Colleague, readColleagues } from '#lib/agencies/list-colleagues.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { invitationsOf } from './client-invitation.ts'

type InvitationState = { code: 'waiting' | 'accepted' | 'expired' | 'withdrawn'; at: Instant }

export type ClientInvitation = {
  id: string
  email: string
  invitedAt: Instant
  /** Names, or addresses where no name was given; null for who is gone. */
  invitedBy: string | null
  caseWorker: string | null
  state: InvitationState
}

export type ClientInvitations = {
  invitations: readonly ClientInvitation[]
  /** There are older ones that are not listed. */
  hasMore: boolean
  /** Who follows clients: case-workers and managers at work now. */
  inviters: readonly Colleague[]
}

/** How many are listed, the newest first. */
const ROWS = 200

/** Whom an agency has invited to be its client, and what became of it. */
export function listClientInvitations(staff: Staff, at: Instant = now()): Promise<ClientInvitations> {
  const [inviter, worker] = [alias(users, 'inviter'), alias(users, 'worker')]
  return asActor(
    staff,
    async (tx) => {
      const rows = await tx
        .select({ invitation: agencyInvitations, inviter, worker })
        .from(agencyInvitations)
        .leftJoin(inviter, eq(inviter.id, agencyInvitations.invitedBy))
        .leftJoin(worker, eq(worker.id, agencyInvitations.caseWorkerId))
        .where(invitationsOf(staff.agencyId))
        .orderBy(desc(agencyInvitations.createdAt), desc(agencyInvitations.id))
        .limit(ROWS + 1)
      const colleagues = await readColleagues(tx, staff)
      return {
        hasMore: rows.length > ROWS,
        invitations: rows.slice(0, ROWS).map(({ invitation, ...who }) => ({
          id: invitation.id,
          email: invitation.email,
          invitedAt: invitation.createdAt,
          invitedBy: nameOf(who.inviter),
          caseWorker: nameOf(who.worker),
          state: stateOf(invitation, at),
        })),
        inviters: colleagues.filter(({ role }) => role !== 'viewer'),
      }
    },
    { readOnly: true },
  )
}

function nameOf(person: { name: string | null; email: string } | null): string | null {
  return person && (person.name ?? person.email)
}

function stateOf(row: typeof agencyInvitations.$inferSelect, at: Instant): InvitationState {
  if (row.acceptedAt) return { code: 'accepted', at: row.acceptedAt }
  if (row.withdrawnAt) return { code: 'withdrawn', at: row.withdrawnAt }
  return { code: row.expiresAt > at ? 'waiting' : 'expired', at: row.expiresAt }
}
