import { and, eq, sql } from 'drizzle-orm'
import { documentStatuses } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'
import type { DocumentStatus, DossierState } from '#lib/progress/dossier-state.ts'
import type { Instant } from '#lib/time/clock.ts'
import { splitKey } from './dossier-input.ts'

type Changes = Partial<
  Omit<
    typeof documentStatuses.$inferInsert,
    'dossierId' | 'requirementId' | 'personId' | 'version' | 'updatedBy' | 'updatedAt'
  >
>

/**
 * Writes a document's status over the version that the person saw (0: none yet). False where exactly this was written
 * over that version already: the same form posted twice. Throws `AppError('not-found')` for a document that is not in
 * the plan, `'conflict'` when something else was written meanwhile.
 */
export async function writeDocumentStatus(
  tx: Tx,
  actor: Actor,
  state: DossierState,
  target: { key: string; version: number },
  changes: Changes,
  at: Instant,
): Promise<boolean> {
  const { requirementId, personId } = splitKey(target.key)
  if (!state.plan.items.some((item) => item.kind === 'document' && item.key === target.key))
    throw new AppError('not-found')
  if (isWritten(state.documents.get(target.key), target.version, changes)) return false
  const stamp = { updatedBy: actorId(actor), updatedAt: at }
  const written =
    target.version === 0
      ? await tx
          .insert(documentStatuses)
          .values({ dossierId: state.id, requirementId, personId, ...changes, ...stamp })
          .onConflictDoNothing()
          .returning({ version: documentStatuses.version })
      : await tx
          .update(documentStatuses)
          .set({ ...changes, ...stamp, version: sql`${documentStatuses.version} + 1` })
          .where(
            and(
              eq(documentStatuses.dossierId, state.id),
              eq(documentStatuses.requirementId, requirementId),
              eq(documentStatuses.personId, personId),
              eq(documentStatuses.version, target.version),
            ),
          )
          .returning({ version: documentStatuses.version })
  if (written.length === 0) throw new AppError('conflict')
  return true
}

function isWritten(current: DocumentStatus | undefined, version: number, changes: Changes): boolean {
  if (current?.version !== version + 1) return false
  return Object.entries(changes).every(([name, value]) => current[name as keyof DocumentStatus] === value)
}
