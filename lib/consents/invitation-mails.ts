import { and, count, gte, sql } from 'drizzle-orm'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { openingOf, startOfDay } from '#lib/time/sending-window.ts'
import { INVITATION_DAYS, invitationsOf } from './client-invitation.ts'

/** Mails of one agency a day: nobody is flooded in its name. */
export const MOST_MAILS_A_DAY = 300
/** Of these, for lists: whoever invites one person by hand need not wait until a list is through. */
const MOST_OF_LISTS = 250

const DAY_SECONDS = 24 * 3600
const PARIS = 'Europe/Paris'

/** How long an invitation is open, counted from its mail. */
export function openUntil(mailedAt: Instant): Instant {
  return plusSeconds(mailedAt, INVITATION_DAYS * DAY_SECONDS)
}

/** How many mails of an agency's invitations to clients leave or have left, by Paris day, from today on. */
export async function invitationMailsByDay(
  tx: Tx,
  agencyId: string,
  at: Instant,
): Promise<ReadonlyMap<string, number>> {
  const { expiresAt, withdrawnAt } = agencyInvitations
  const mailedAt = sql`${expiresAt} - make_interval(secs => ${INVITATION_DAYS * DAY_SECONDS})`
  const on = sql<string>`((${mailedAt}) at time zone 'Europe/Paris')::date::text`
  const isMailed = sql`(${withdrawnAt} is null or ${withdrawnAt} >= ${mailedAt})`
  const sinceToday = gte(expiresAt, openUntil(startOfDay(parisDay(at), PARIS)))
  const rows = await tx
    .select({ on, mails: count() })
    .from(agencyInvitations)
    .where(and(invitationsOf(agencyId), sinceToday, isMailed))
    .groupBy(sql`1`)
  return new Map(rows.map(({ on: day, mails }) => [day, mails]))
}

export type MailDay = { on: string; at: Instant; mails: number }

/** The days on which the mails of a list leave: as many today as may, the others in the mornings that follow. */
export function mailDays(mails: number, taken: ReadonlyMap<string, number>, at: Instant): MailDay[] {
  const days: MailDay[] = []
  const today = parisDay(at)
  let left = mails
  for (let on = today; left > 0; on = addDays(on, 1)) {
    const some = Math.min(left, Math.max(0, MOST_OF_LISTS - (taken.get(on) ?? 0)))
    if (some > 0) days.push({ on, at: on === today ? at : openingOf(on, PARIS), mails: some })
    left -= some
  }
  return days
}
