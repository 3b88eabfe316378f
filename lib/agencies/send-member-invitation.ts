import { agencyInvitations } from '#db/schema/agencies.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { hashOfToken, newToken } from '#lib/accounts/secrets.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { memberInvitationMail } from '#lib/mail/member-invitation-mail.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'

const INVITATION_DAYS = 7

export type MemberInvitation = { id: string; email: string; role: AgencyRole; locale: Locale }

/** Writes an invitation to work for an agency, for seven days, and its mail. Whoever calls knows that it may be. */
export async function sendMemberInvitation(
  tx: Tx,
  actor: Actor,
  agency: { id: string; name: string },
  { id, email, role, locale }: MemberInvitation,
  at: Instant,
): Promise<void> {
  const token = newToken()
  const expiresAt = plusSeconds(at, INVITATION_DAYS * 24 * 3600)
  const who = { agencyId: agency.id, email, role, locale, invitedBy: actorId(actor) }
  await tx.insert(agencyInvitations).values({ id, ...who, tokenHash: hashOfToken(token), createdAt: at, expiresAt })
  await queueMail(tx, {
    purpose: 'invitation',
    reference: id,
    recipientId: null,
    to: email,
    locale,
    content: memberInvitationMail(locale, {
      agency: agency.name,
      inviter: actor.kind === 'system' ? null : actor.name,
      role,
      days: INVITATION_DAYS,
      link: `${env().authUrl}${routes.invitation(locale, token)}`,
    }),
    expiresAt,
    at,
  })
  await recordEvent(tx, actor, at, {
    action: 'agency.member-invited',
    details: { agency: agency.id, invitation: id, role },
  })
}
