import type { reminderDeliveries } from '#db/schema/reminders.ts'
import type { WithheldReason } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'
import { readScheduleInput } from './read-schedule-input.ts'
import { deliveryKey, isSameSeries, type PlannedDelivery, type ScheduleInput, scheduleOf } from './schedule-of.ts'
import { whyWithheld } from './why-withheld.ts'

export type Delivery = typeof reminderDeliveries.$inferSelect

export type Judged = {
  delivery: Delivery
  /** Null where it is still due. */
  reason: WithheldReason | null
  schedule: ScheduleInput
  planned: readonly PlannedDelivery[]
}

/**
 * Reads the dossiers of some due reminders again and says of each whether it is still due. Of several stages of one
 * series (after an outage) only the latest is.
 */
export async function judgeDeliveries(tx: Tx, deliveries: readonly Delivery[], at: Instant): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const dossierId of new Set(deliveries.map((delivery) => delivery.dossierId))) {
    const schedule = await readScheduleInput(tx, dossierId, at)
    if (!schedule) continue
    const planned = scheduleOf(schedule)
    const wanted = new Set(planned.map(deliveryKey))
    const here = deliveries.filter((delivery) => delivery.dossierId === dossierId)
    for (const delivery of here) {
      const isOvertaken = here.some((other) => isSameSeries(other, delivery) && isLater(other, delivery))
      const overtaken = isOvertaken ? 'superseded' : null
      const reason = wanted.has(deliveryKey(delivery)) ? overtaken : whyWithheld(delivery, schedule)
      judged.push({ delivery, reason, schedule, planned })
    }
  }
  return judged
}

function isLater(one: Delivery, other: Delivery): boolean {
  const ahead = one.dueAt.getTime() - other.dueAt.getTime()
  return ahead > 0 || (ahead === 0 && one.id > other.id)
}
