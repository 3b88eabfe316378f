import { and, eq, gt, inArray, min } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Instant } from '#lib/time/clock.ts'

/** When the first mail or reminder after an instant is due; null where none is. */
export function nextDueAt(after: Instant): Promise<Instant | null> {
  const { notBefore, state: mailState } = outgoingMails
  const { dueAt, state: deliveryState } = reminderDeliveries
  const run = async (tx: Parameters<Parameters<typeof asActor>[1]>[0]) => {
    const [mail] = await tx
      .select({ at: min(notBefore) })
      .from(outgoingMails)
      .where(and(inArray(mailState, ['queued', 'sending']), gt(notBefore, after)))
    const [reminder] = await tx
      .select({ at: min(dueAt) })
      .from(reminderDeliveries)
      .where(and(eq(deliveryState, 'scheduled'), gt(dueAt, after)))
    const [first = null] = [mail?.at, reminder?.at]
      .filter((at) => at instanceof Date)
      .sort((a, b) => a.getTime() - b.getTime())
    return first
  }
  return asActor(systemActor('worker'), run, { readOnly: true })
}
