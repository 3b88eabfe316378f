import { and, type SQL } from 'drizzle-orm'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { dropInvitationMail } from '#lib/agencies/drop-invitation-mail.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import type { Instant } from '#lib/time/clock.ts'
import { invitationsOf, UNANSWERED } from './client-invitation.ts'

/** Withdraws the agency's invitations to clients that `which` names and nobody has answered, and mails that have not left. */
export async function takeBackInvitations(tx: Tx, staff: Staff, which: SQL, at: Instant): Promise<void> {
  const ended = await tx
    .update(agencyInvitations)
    .set({ withdrawnAt: at })
    .where(and(invitationsOf(staff.agencyId), which, UNANSWERED))
    .returning({ id: agencyInvitations.id })
  if (ended.length === 0) return
  await dropInvitationMail(
    tx,
    ended.map(({ id }) => id),
  )
  await recordEvents(
    tx,
    staff,
    at,
    ended.map(({ id }) => ({
      action: 'client.invitation.withdrawn',
      details: { agency: staff.agencyId, invitation: id },
    })),
  )
}
