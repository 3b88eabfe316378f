import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import { holdDossiers } from '#lib/access/hold-dossiers.ts'
import type { Instant } from '#lib/time/clock.ts'
import type { Delivery } from './judge-deliveries.ts'
import { URGENT } from './series.ts'

/**
 * Locks what is due to some people, and the dossiers that it is about, until the transaction ends. By recipient; missing
 * are those who have a dossier that somebody is just writing to. It waits for nobody.
 */
export async function holdDueDeliveries(
  tx: Tx,
  recipientIds: readonly string[],
  at: Instant,
  onlyUrgent = false,
): Promise<Map<string, Delivery[]>> {
  const { recipientId, dossierId, state, dueAt, id } = reminderDeliveries
  const which = onlyUrgent ? isUrgent() : undefined
  const dueTo = (ids: readonly string[]) => and(anyOf(recipientId, ids), eq(state, 'scheduled'), lte(dueAt, at), which)
  const wanted = await tx.selectDistinct({ recipientId, dossierId }).from(reminderDeliveries).where(dueTo(recipientIds))
  // The dossiers' locks come before the reminders', as in every verb, and keep the state still until this commits.
  const held = await holdDossiers(tx, [...new Set(wanted.map((row) => row.dossierId))])
  const busy = new Set(wanted.filter((row) => !held.has(row.dossierId)).map((row) => row.recipientId))
  const free = recipientIds.filter((recipient) => !busy.has(recipient))
  const due = await tx
    .select()
    .from(reminderDeliveries)
    .where(and(dueTo(free), anyOf(dossierId, [...held])))
    .orderBy(asc(dueAt), asc(id))
    .for('update')
  const byRecipient = Map.groupBy(due, (delivery) => delivery.recipientId)
  return new Map(free.map((recipient) => [recipient, byRecipient.get(recipient) ?? []]))
}

/** A legal limit that is a day away or less: neither weekend nor holiday holds it up. */
export function isUrgent() {
  return and(eq(reminderDeliveries.kind, 'deadline'), inArray(reminderDeliveries.stage, [...URGENT]))
}
