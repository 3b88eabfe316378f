import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agencies, agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { emailAddress } from '#lib/accounts/email-address.ts'
import { isInvited } from '#lib/agencies/is-invited.ts'
import { isAtWork } from '#lib/agencies/live-member.ts'
import { requireAtWork } from '#lib/agencies/require-member.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { invitationMailsByDay, MOST_MAILS_A_DAY } from './invitation-mails.ts'
import { inviteClients } from './invite-clients.ts'
import { oftenInvited } from './often-invited.ts'
import { takeBackInvitations } from './take-back-invitations.ts'

export const inviteClientInput = z.strictObject({
  /** Minted with the form, so that a form that is sent twice invites once. */
  id: z.uuid('invalid'),
  email: emailAddress,
  locale: z.enum(['en', 'fr'], 'required'),
  /** Who of the agency will follow the client. */
  caseWorker: z.uuid('required'),
})

/**
 * Mails an invitation to share a dossier with the agency. A second one to the same address replaces the first, whose link
 * then no longer works. Throws `AppError('not-found')` for a viewer, `AppError('invalid')` where the case-worker is none
 * of the agency's, and `AppError('rate-limited')`.
 */
export async function inviteClient(
  staff: Staff,
  { id, email, locale, caseWorker }: z.output<typeof inviteClientInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(staff, async (tx) => {
    const agency = await holdAgency(tx, staff)
    await requireAtWork(tx, staff)
    if (await isInvited(tx, id)) return
    if (!(await isAtWork(tx, staff.agencyId, caseWorker))) {
      throw new AppError('invalid', 'nobody who follows clients', { field: { name: 'caseWorker', code: 'invalid' } })
    }
    await limit(tx, staff, email, at)
    await takeBackInvitations(tx, staff, eq(agencyInvitations.email, email), at)
    await inviteClients(tx, staff, agency, [{ id, email, locale, caseWorker, mailAt: at }], at)
    await recordEvent(tx, staff, at, {
      action: 'client.invited',
      details: { agency: staff.agencyId, invitation: id, caseWorker },
    })
  })
}

/** One at a time for an agency, so that of two invitations to one address the later one stands. */
export async function holdAgency(tx: Tx, staff: Staff): Promise<{ name: string }> {
  const mine = tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, staff.agencyId))
  const [agency] = await mine.for('update')
  if (!agency) throw new AppError('not-found')
  return agency
}

async function limit(tx: Tx, staff: Staff, email: string, at: Instant): Promise<void> {
  const often = await oftenInvited(tx, staff, [email], at)
  const mails = await invitationMailsByDay(tx, staff.agencyId, at)
  const isTooMuch = often.has(email) || (mails.get(parisDay(at)) ?? 0) >= MOST_MAILS_A_DAY
  if (isTooMuch) throw new AppError('rate-limited')
}
