import { and, count, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { agencies, agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { emailAddress } from '#lib/accounts/email-address.ts'
import { hashOfToken, newToken } from '#lib/accounts/secrets.ts'
import { isInvited } from '#lib/agencies/is-invited.ts'
import { isAtWork } from '#lib/agencies/live-member.ts'
import { requireAtWork } from '#lib/agencies/require-member.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { clientInvitationMail } from '#lib/mail/client-invitation-mail.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { INVITATION_DAYS } from './client-invitation.ts'
import { takeBackInvitations } from './take-back-invitations.ts'

export const inviteClientInput = z.strictObject({
  /** Minted with the form, so that a form that is sent twice invites once. */
  id: z.uuid('invalid'),
  email: emailAddress,
  locale: z.enum(['en', 'fr'], 'required'),
  /** Who of the agency will follow the client. */
  caseWorker: z.uuid('required'),
})

const DAY = 24 * 3600

/** Mails to one address a day, and of one agency a day: nobody's mailbox is flooded in an agency's name. */
const MOST_TO_ADDRESS = 3
const MOST_OF_AGENCY = 300

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
  const token = newToken()
  const expiresAt = plusSeconds(at, INVITATION_DAYS * DAY)
  await asActor(staff, async (tx) => {
    const agency = await holdAgency(tx, staff)
    await requireAtWork(tx, staff)
    if (await isInvited(tx, id)) return
    if (!(await isAtWork(tx, staff.agencyId, caseWorker))) {
      throw new AppError('invalid', 'nobody who follows clients', { field: { name: 'caseWorker', code: 'invalid' } })
    }
    await limit(tx, staff, email, at)
    await takeBackInvitations(tx, staff, eq(agencyInvitations.email, email), at)
    await tx.insert(agencyInvitations).values({
      id,
      agencyId: staff.agencyId,
      email,
      role: null,
      locale,
      tokenHash: hashOfToken(token),
      invitedBy: staff.userId,
      caseWorkerId: caseWorker,
      createdAt: at,
      expiresAt,
    })
    await queueMail(tx, {
      purpose: 'invitation',
      reference: id,
      recipientId: null,
      to: email,
      locale,
      content: clientInvitationMail(locale, {
        agency: agency.name,
        link: `${env().authUrl}${routes.invitation(locale, token)}`,
        until: parisDay(expiresAt),
      }),
      expiresAt,
      at,
    })
    await recordEvent(tx, staff, at, {
      action: 'client.invited',
      details: { agency: staff.agencyId, invitation: id, caseWorker },
    })
  })
}

/** One at a time for an agency, so that of two invitations to one address the later one stands. */
async function holdAgency(tx: Tx, staff: Staff): Promise<{ name: string }> {
  const mine = tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, staff.agencyId))
  const [agency] = await mine.for('update')
  if (!agency) throw new AppError('not-found')
  return agency
}

async function limit(tx: Tx, staff: Staff, email: string, at: Instant): Promise<void> {
  const ofToday = and(
    eq(agencyInvitations.agencyId, staff.agencyId),
    gt(agencyInvitations.createdAt, plusSeconds(at, -DAY)),
  )
  const invited = (which: ReturnType<typeof and>) => tx.select({ n: count() }).from(agencyInvitations).where(which)
  const [[toAddress], [all]] = [await invited(and(ofToday, eq(agencyInvitations.email, email))), await invited(ofToday)]
  const isTooMuch = (toAddress?.n ?? 0) >= MOST_TO_ADDRESS || (all?.n ?? 0) >= MOST_OF_AGENCY
  if (isTooMuch) throw new AppError('rate-limited')
}
