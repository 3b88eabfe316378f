import type { reminderDeliveries } from '#db/schema/reminders.ts'
import type { WithheldReason } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'
import { readScheduleInputs } from './read-schedule-input.ts'
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
  const byDossier = Map.groupBy(deliveries, ({ dossierId }) => dossierId)
  const schedules = await readScheduleInputs(tx, [...byDossier.keys()], at)
  return [...byDossier].flatMap(([dossierId, here]) => {
    const schedule = schedules.get(dossierId)
    return schedule ? judgeHere(here, schedule) : []
  })
}

function judgeHere(here: readonly Delivery[], schedule: ScheduleInput): Judged[] {
  const planned = scheduleOf(schedule)
  const wanted = new Set(planned.map(deliveryKey))
  return here.map((delivery) => {
    const isOvertaken = here.some((other) => isSameReminder(other, delivery) && isLater(other, delivery))
    const overtaken = isOvertaken ? 'superseded' : null
    const reason = wanted.has(deliveryKey(delivery)) ? overtaken : whyWithheld(delivery, schedule)
    return { delivery, reason, schedule, planned }
  })
}

function isSameReminder(one: Delivery, other: Delivery): boolean {
  return one.recipientId === other.recipientId && isSameSeries(one, other)
}

function isLater(one: Delivery, other: Delivery): boolean {
  const ahead = one.dueAt.getTime() - other.dueAt.getTime()
  return ahead > 0 || (ahead === 0 && one.id > other.id)
}
