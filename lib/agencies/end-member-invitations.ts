import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'
import { dropInvitationMail } from './drop-invitation-mail.ts'

/** Ends what invites an address to work for an agency and is not answered. Resolves to whether it could still be. */
export async function endMemberInvitations(tx: Tx, agencyId: string, email: string, at: Instant): Promise<boolean> {
  const ended = await tx
    .update(agencyInvitations)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(agencyInvitations.agencyId, agencyId),
        eq(agencyInvitations.email, email),
        isNotNull(agencyInvitations.role),
        isNull(agencyInvitations.acceptedAt),
        isNull(agencyInvitations.withdrawnAt),
      ),
    )
    .returning({ id: agencyInvitations.id, expiresAt: agencyInvitations.expiresAt })
  await dropInvitationMail(
    tx,
    ended.map((invitation) => invitation.id),
  )
  return ended.some(({ expiresAt }) => expiresAt > at)
}
