import { auditEvents } from '#db/schema/audit.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import type { Instant } from '#lib/time/clock.ts'

export type AuditEntry = {
  action: string
  dossierId?: string | null
  /** Ids, codes and days only: never a text that a person typed. */
  details?: Record<string, string | number | boolean | null>
}

/** Writes the audit row in the caller's transaction: where it fails, the change it tells of is rolled back. */
export async function recordEvent(tx: Tx, actor: Actor, at: Instant, entry: AuditEntry): Promise<void> {
  await tx.insert(auditEvents).values({
    id: newId(),
    at,
    actorKind: actor.kind,
    actorId: actor.kind === 'system' ? actor.job : actorId(actor),
    action: entry.action,
    dossierId: entry.dossierId ?? null,
    details: entry.details ?? {},
  })
}
