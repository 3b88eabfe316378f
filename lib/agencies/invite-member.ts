import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyInvitations } from '#db/schema/agencies.ts'
import { AGENCY_ROLES } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { emailAddress } from '#lib/accounts/email-address.ts'
import { limitInvitations } from '#lib/accounts/limits.ts'
import { hashOfToken, newToken } from '#lib/accounts/secrets.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { memberInvitationMail } from '#lib/mail/member-invitation-mail.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { dropInvitationMail } from './drop-invitation-mail.ts'
import { isInvited } from './is-invited.ts'
import { liveMember } from './live-member.ts'
import { requireManager } from './require-member.ts'

const INVITATION_DAYS = 7

export const inviteMemberInput = z.strictObject({
  /** Minted with the form, so that a form that is sent twice invites once. */
  id: z.uuid('invalid'),
  email: emailAddress,
  role: z.enum(AGENCY_ROLES, 'required'),
  locale: z.enum(LOCALES, 'required'),
})

/**
 * Invites somebody by mail to work for the agency, for seven days. A manager's alone. Resolves to `replaced` where an
 * earlier invitation to that address ends by it. Throws `AppError('invalid')` at the field for somebody who is a member.
 */
export async function inviteMember(
  staff: Staff,
  input: z.output<typeof inviteMemberInput>,
  at: Instant = now(),
): Promise<'invited' | 'replaced'> {
  const { id, email, role, locale } = input
  const isSent = await asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    return isInvited(tx, id)
  })
  if (isSent) return 'invited'
  await limitInvitations(staff.agencyId, email)
  const token = newToken()
  return asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    if (await isInvited(tx, id)) return 'invited'
    await refuseMember(tx, staff.agencyId, email)
    const replaced = await endInvitations(tx, staff.agencyId, email, at)
    const expiresAt = plusSeconds(at, INVITATION_DAYS * 24 * 3600)
    const who = { agencyId: staff.agencyId, email, role, locale, invitedBy: staff.userId }
    await tx.insert(agencyInvitations).values({ id, ...who, tokenHash: hashOfToken(token), createdAt: at, expiresAt })
    const [agency] = await tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, staff.agencyId))
    await queueMail(tx, {
      purpose: 'invitation',
      reference: id,
      recipientId: null,
      to: email,
      locale,
      content: memberInvitationMail(locale, {
        agency: agency?.name ?? '',
        inviter: staff.name,
        role,
        days: INVITATION_DAYS,
        link: `${env().authUrl}${routes.invitation(locale, token)}`,
      }),
      expiresAt,
      at,
    })
    await recordEvent(tx, staff, at, {
      action: 'agency.member-invited',
      details: { agency: staff.agencyId, invitation: id, role },
    })
    return replaced ? 'replaced' : 'invited'
  })
}

async function refuseMember(tx: Tx, agencyId: string, email: string): Promise<void> {
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (user && (await liveMember(tx, agencyId, user.id))) {
    throw new AppError('invalid', 'a member already', { field: { name: 'email', code: 'already-member' } })
  }
}

async function endInvitations(tx: Tx, agencyId: string, email: string, at: Instant): Promise<boolean> {
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
