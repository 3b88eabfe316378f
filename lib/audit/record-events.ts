import { insertRows } from '#db/insert-rows.ts'
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

/** Like `recordEvent`, for what one actor did to many things at once. */
export async function recordEvents(tx: Tx, actor: Actor, at: Instant, entries: readonly AuditEntry[]): Promise<void> {
  await insertRows(
    tx,
    auditEvents,
    entries.map(({ action, dossierId = null, details = {} }) => ({
      id: newId(),
      at,
      actorKind: actor.kind,
      actorId: actor.kind === 'system' ? actor.job : actorId(actor),
      action,
      dossierId,
      details,
    })),
  )
}
