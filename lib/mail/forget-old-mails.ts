import { and, eq, inArray, lt } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'

const A_WEEK = 7 * 24 * 3_600

/** Deletes what is known of sign-in mails after a week: most addresses among them belong to nobody with an account. */
export async function forgetOldMails(at: Instant): Promise<void> {
  const { purpose, state, createdAt } = outgoingMails
  const isSettled = inArray(state, ['sent', 'failed', 'expired'])
  const isOld = lt(createdAt, plusSeconds(at, -A_WEEK))
  await asActor(systemActor('mail'), (tx) =>
    tx.delete(outgoingMails).where(and(eq(purpose, 'sign_in'), isSettled, isOld)),
  )
}
