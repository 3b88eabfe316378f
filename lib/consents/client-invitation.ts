import { and, eq, gt, isNull } from 'drizzle-orm'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Instant } from '#lib/time/clock.ts'

/** How long the link of an invitation is good for. */
export const INVITATION_DAYS = 14

/** An invitation to be a client carries no role. */
export const FOR_CLIENT = isNull(agencyInvitations.role)

/** Neither used nor withdrawn, which is also what replacing one means. */
export const UNANSWERED = and(isNull(agencyInvitations.acceptedAt), isNull(agencyInvitations.withdrawnAt))

/** The invitations of an agency to its clients. */
export function invitationsOf(agencyId: string) {
  return and(eq(agencyInvitations.agencyId, agencyId), FOR_CLIENT)
}

/** What still can be accepted at an instant. */
export function openAt(at: Instant) {
  return and(FOR_CLIENT, UNANSWERED, gt(agencyInvitations.expiresAt, at))
}
