import { insertRows } from '#db/insert-rows.ts'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { hashOfToken, newToken } from '#lib/accounts/secrets.ts'
import { env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { clientInvitationMail } from '#lib/mail/client-invitation-mail.ts'
import { queueMails } from '#lib/mail/queue-mail.ts'
import { routes } from '#lib/routes.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { openUntil } from './invitation-mails.ts'

export type NewInvitation = {
  id: string
  email: string
  locale: Locale
  caseWorker: string
  /** When its mail leaves. */
  mailAt: Instant
}

/** How many mails are written between two statements: nobody else waits long for this process meanwhile. */
const AT_ONCE = 250

/**
 * Writes invitations to become an agency's clients, with their mails. Whoever calls has looked that nobody among them has
 * one that waits, and keeps the limits.
 */
export async function inviteClients(
  tx: Tx,
  staff: Staff,
  agency: { name: string },
  invitations: readonly NewInvitation[],
  at: Instant,
): Promise<void> {
  for (let start = 0; start < invitations.length; start += AT_ONCE) {
    const made = invitations.slice(start, start + AT_ONCE).map((invitation) => ({ ...invitation, token: newToken() }))
    await insertRows(
      tx,
      agencyInvitations,
      made.map(({ id, email, locale, caseWorker, mailAt, token }) => ({
        id,
        agencyId: staff.agencyId,
        email,
        locale,
        tokenHash: hashOfToken(token),
        invitedBy: staff.userId,
        caseWorkerId: caseWorker,
        createdAt: at,
        expiresAt: openUntil(mailAt),
      })),
    )
    await queueMails(
      tx,
      made.map(({ id, email, locale, mailAt, token }) => ({
        purpose: 'invitation',
        reference: id,
        recipientId: null,
        to: email,
        locale,
        content: clientInvitationMail(locale, {
          agency: agency.name,
          link: `${env().authUrl}${routes.invitation(locale, token)}`,
          until: parisDay(openUntil(mailAt)),
        }),
        expiresAt: openUntil(mailAt),
        leavesAt: mailAt,
        at,
      })),
    )
  }
}
