import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#db/schema/accounts.ts'
import { agencies } from '#db/schema/agencies.ts'
import { AGENCY_ROLES } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { emailAddress } from '#lib/accounts/email-address.ts'
import { limitInvitations } from '#lib/accounts/limits.ts'
import { AppError } from '#lib/errors.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { endMemberInvitations } from './end-member-invitations.ts'
import { isInvited } from './is-invited.ts'
import { liveMember } from './live-member.ts'
import { requireManager } from './require-member.ts'
import { sendMemberInvitation } from './send-member-invitation.ts'

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
  return asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    if (await isInvited(tx, id)) return 'invited'
    await refuseMember(tx, staff.agencyId, email)
    const replaced = await endMemberInvitations(tx, staff.agencyId, email, at)
    const [agency] = await tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, staff.agencyId))
    const invited = { id: staff.agencyId, name: agency?.name ?? '' }
    await sendMemberInvitation(tx, staff, invited, { id, email, role, locale }, at)
    return replaced ? 'replaced' : 'invited'
  })
}

async function refuseMember(tx: Tx, agencyId: string, email: string): Promise<void> {
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (user && (await liveMember(tx, agencyId, user.id))) {
    throw new AppError('invalid', 'a member already', { field: { name: 'email', code: 'already-member' } })
  }
}
