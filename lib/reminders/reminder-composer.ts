import { and, eq } from 'drizzle-orm'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { MailComposer, OutgoingMail } from '#lib/mail/mail-composer.ts'
import { composeDigest } from './compose-digest.ts'
import { decideDeliveries } from './decide-deliveries.ts'
import { judgeDeliveries } from './judge-deliveries.ts'

/** How the reminder mail of a day is written, tried again and recorded. */
export const reminderComposer: MailComposer = {
  compose: composeDigest,

  async isStillDue(tx, mail, at) {
    const carried = await tx.select().from(reminderDeliveries).where(carriedBy(mail))
    const judged = await judgeDeliveries(tx, carried, at)
    return judged.some(({ reason }) => reason === null)
  },

  onSent: (tx, mail, at) => decideDeliveries(tx, carriedBy(mail), { state: 'sent' }, at),

  async onReleased(tx, mail) {
    await tx.update(reminderDeliveries).set({ state: 'scheduled', mailId: null }).where(carriedBy(mail))
  },

  onFailed: (tx, mail, at, reason) => decideDeliveries(tx, carriedBy(mail), { state: 'withheld', reason }, at),
}

function carriedBy(mail: OutgoingMail) {
  return and(eq(reminderDeliveries.mailId, mail.id), eq(reminderDeliveries.state, 'sending'))
}
