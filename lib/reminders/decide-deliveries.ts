import type { SQL } from 'drizzle-orm'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { WithheldReason } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { systemActor } from '#lib/access/actor.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import type { Instant } from '#lib/time/clock.ts'

type Decision = { state: 'sent' } | { state: 'withheld'; reason: WithheldReason }

/** Records that reminders were sent or withheld, in the table that the person sees and in the audit log. */
export async function decideDeliveries(tx: Tx, which: SQL | undefined, decision: Decision, at: Instant): Promise<void> {
  const decided = await tx
    .update(reminderDeliveries)
    .set({ reason: null, ...decision, decidedAt: at })
    .where(which)
    .returning()
  const reason = decision.state === 'withheld' ? { reason: decision.reason } : {}
  const events = decided.map(({ dossierId, kind, stage }) => ({
    action: `reminder.${decision.state}`,
    dossierId,
    details: { kind, stage, ...reason },
  }))
  await recordEvents(tx, actor, at, events)
}

const actor = systemActor('reminders')
