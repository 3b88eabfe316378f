import { sql } from 'drizzle-orm'
import { insertRows } from '#db/insert-rows.ts'
import { onceBuilt } from '#db/once-built.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { WithheldReason } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { newId } from '#lib/ids.ts'
import { WORKER_LOOKS_EVERY_SECONDS, wakeWorker } from '#lib/jobs/wake-worker.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { type ReadSchedule, readScheduleInput } from './read-schedule-input.ts'
import { deliveryKey, type PlannedDelivery, scheduleOf } from './schedule-of.ts'
import { whyWithheld } from './why-withheld.ts'

/**
 * Makes the table of reminders follow the dossier, in the transaction of the verb that changed it: plans what is to
 * come, cancels with its reason what no longer follows. What is past is not made up for. `known` saves reading the
 * state a second time; it must be the state after the change.
 */
export async function rescheduleReminders(tx: Tx, dossierId: string, at: Instant, known?: DossierState): Promise<void> {
  const schedule = await readScheduleInput(tx, dossierId, at, known)
  if (!schedule) return
  const planned = scheduleOf(schedule)
  await cancelOthers(tx, schedule, planned, at)
  const missing = missingOf(schedule, planned, at)
  if (missing.length === 0) return
  await plan(tx, dossierId, schedule.recipientId, missing, at)
  // Later ones the worker finds by itself.
  const soon = plusSeconds(at, 2 * WORKER_LOOKS_EVERY_SECONDS)
  if (missing.some(({ dueAt }) => dueAt <= soon)) await wakeWorker(tx)
}

function missingOf({ standing }: ReadSchedule, planned: readonly PlannedDelivery[], at: Instant): PlannedDelivery[] {
  const dueAt = new Map(standing.map((delivery) => [deliveryKey(delivery), delivery.dueAt.getTime()]))
  return planned.filter(
    (delivery) => delivery.dueAt >= at && dueAt.get(deliveryKey(delivery)) !== delivery.dueAt.getTime(),
  )
}

async function cancelOthers(tx: Tx, schedule: ReadSchedule, planned: readonly PlannedDelivery[], at: Instant) {
  const wanted = new Set(planned.map(deliveryKey))
  const byReason = new Map<WithheldReason, string[]>()
  for (const delivery of schedule.standing) {
    if (wanted.has(deliveryKey(delivery))) continue
    const reason = whyWithheld(delivery, schedule)
    byReason.set(reason, [...(byReason.get(reason) ?? []), delivery.id])
  }
  for (const [reason, ids] of byReason) {
    await cancel(tx, { ids: `{${ids.join(',')}}`, reason, at: at.toISOString() })
  }
}

const cancel = onceBuilt((db) =>
  db
    .update(reminderDeliveries)
    .set({ state: 'cancelled', reason: sql`${sql.placeholder('reason')}`, decidedAt: sql`${sql.placeholder('at')}` })
    .where(sql`${reminderDeliveries.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('cancel_deliveries'),
)

// A reminder that was cancelled before its time and follows again comes back; one that was sent or withheld does not.
async function plan(tx: Tx, dossierId: string, recipientId: string, missing: PlannedDelivery[], at: Instant) {
  const rows = missing.map((delivery) => ({
    id: newId(),
    dossierId,
    recipientId,
    ...delivery,
    state: 'scheduled' as const,
    createdAt: at,
  }))
  await insertRows(tx, reminderDeliveries, rows, COMES_BACK)
}

const COMES_BACK = `on conflict (dossier_id, kind, stage, anchor, recipient_id) do update
  set state = 'scheduled', due_at = excluded.due_at, reason = null, decided_at = null, mail_id = null
  where reminder_deliveries.state in ('scheduled', 'cancelled')`
