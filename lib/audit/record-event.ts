import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Instant } from '#lib/time/clock.ts'
import { type AuditEntry, recordEvents } from './record-events.ts'

/** Writes the audit row in the caller's transaction: where it fails, the change it tells of is rolled back. */
export function recordEvent(tx: Tx, actor: Actor, at: Instant, entry: AuditEntry): Promise<void> {
  return recordEvents(tx, actor, at, [entry])
}
