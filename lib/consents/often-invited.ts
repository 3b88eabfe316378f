import { and, count, gt, gte } from 'drizzle-orm'
import { anyText } from '#db/any-of.ts'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { invitationsOf } from './client-invitation.ts'

/** Invitations of one agency to one address a day: nobody's mailbox is flooded in its name. */
const MOST_TO_ADDRESS = 3
const DAY_SECONDS = 24 * 3600

/** Which of these addresses the agency has invited as often within a day as anybody may be. */
export async function oftenInvited(
  tx: Tx,
  { agencyId }: Staff,
  emails: readonly string[],
  at: Instant,
): Promise<ReadonlySet<string>> {
  const { createdAt, email } = agencyInvitations
  const rows = await tx
    .select({ email })
    .from(agencyInvitations)
    .where(and(invitationsOf(agencyId), anyText(email, emails), gt(createdAt, plusSeconds(at, -DAY_SECONDS))))
    .groupBy(email)
    .having(gte(count(), MOST_TO_ADDRESS))
  return new Set(rows.map((row) => row.email))
}
