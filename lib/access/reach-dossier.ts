import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { dossiers } from '#db/schema/dossiers.ts'
import { sendAhead } from '#db/send-ahead.ts'
import type { Tx } from '#db/transaction.ts'
import { AppError } from '#lib/errors.ts'
import { type Actor, actorId } from './actor.ts'

export type ReachedDossier = typeof dossiers.$inferSelect

/** The one predicate that says which dossiers an actor reaches. Agencies add the live consent here. */
export function reachableBy(actor: Actor): SQL {
  return reachable(actor.kind, actorId(actor))
}

/** The same for a query that is built once for a kind of actor: `userId` then is a placeholder. */
export function reachable(kind: Actor['kind'], userId: string | Placeholder): SQL {
  return kind === 'system' ? sql`true` : eq(dossiers.ownerId, userId)
}

/**
 * The dossier, locked against other writers until the transaction ends where it is to be edited.
 * Throws `AppError('not-found')` both for an absent dossier and for one out of reach.
 */
export async function reachDossier(
  tx: Tx,
  actor: Actor,
  dossierId: string,
  need: 'read' | 'edit',
): Promise<ReachedDossier> {
  if (!isDossierId(dossierId)) throw new AppError('not-found')
  const query = tx
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.id, dossierId), reachableBy(actor)))
  const [dossier] = need === 'edit' ? await query.for('update') : await query
  if (!dossier) throw new AppError('not-found')
  return dossier
}

/**
 * The same lock, sent without waiting for it: what is read next is read behind it. Resolves to whether the dossier is
 * there and within reach.
 */
export async function lockDossier(tx: Tx, actor: Actor, dossierId: string): Promise<boolean> {
  if (!isDossierId(dossierId)) return false
  const lock = tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(eq(dossiers.id, dossierId), reachableBy(actor)))
    .for('update')
  return (await sendAhead(tx, lock.toSQL())).length > 0
}

/** Anything else names no dossier, and the database would refuse it with an error. */
export function isDossierId(text: string): boolean {
  return UUID.test(text)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
