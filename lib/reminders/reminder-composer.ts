import { and, eq } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { MailComposer, OutgoingMail } from '#lib/mail/mail-composer.ts'
import { composeDigests } from './compose-digests.ts'
import { decideDeliveries } from './decide-deliveries.ts'
import { judgeDeliveries } from './judge-deliveries.ts'

/** How the reminder mails of a day are written, tried again and recorded. */
export const reminderComposer: MailComposer = {
  compose: composeDigests,

  async stillDue(tx, mails, at) {
    const carried = await tx.select().from(reminderDeliveries).where(carriedBy(mails))
    const judged = await judgeDeliveries(tx, carried, at)
    return new Set(judged.flatMap(({ reason, delivery }) => (reason === null ? (delivery.mailId ?? []) : [])))
  },

  onSent: (tx, mails, at) => decideDeliveries(tx, carriedBy(mails), { state: 'sent' }, at),

  async onReleased(tx, mails) {
    await tx.update(reminderDeliveries).set({ state: 'scheduled', mailId: null }).where(carriedBy(mails))
  },

  onFailed: (tx, mails, at, reason) => decideDeliveries(tx, carriedBy(mails), { state: 'withheld', reason }, at),
}

function carriedBy(mails: readonly OutgoingMail[]) {
  const ids = mails.map(({ id }) => id)
  return and(anyOf(reminderDeliveries.mailId, ids), eq(reminderDeliveries.state, 'sending'))
}
