import { and, eq, fillPlaceholders, type Placeholder, type Query, type SQL, sql } from 'drizzle-orm'
import { agencyMembers, consents } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { sendAhead } from '#db/send-ahead.ts'
import type { Tx } from '#db/transaction.ts'
import { AppError } from '#lib/errors.ts'
import { type Actor, actorId } from './actor.ts'

export type ReachedDossier = typeof dossiers.$inferSelect

/** Who asks, as values of a query or as placeholders of one that is built once. */
type Asking = Record<'userId' | 'agencyId', string | Placeholder>

/** The one predicate that says which dossiers an actor reaches, to read or to change. */
export function reachableBy(actor: Actor, need: 'read' | 'edit' = 'read'): SQL {
  const agencyId = actor.kind === 'staff' ? actor.agencyId : ''
  return reachable(actor.kind, { userId: actorId(actor), agencyId }, need)
}

/**
 * The same for a query that is built once for a kind of actor. Staff reach what a client consents to at this moment, as
 * long as they belong to the agency; a viewer changes nothing.
 */
export function reachable(kind: Actor['kind'], { userId, agencyId }: Asking, need: 'read' | 'edit' = 'read'): SQL {
  if (kind === 'system') return sql`true`
  if (kind === 'person') return eq(dossiers.ownerId, userId)
  return sql`exists (
    select 1 from ${consents} c join ${agencyMembers} m on m.agency_id = c.agency_id
    where c.dossier_id = ${dossiers}.id and c.agency_id = ${agencyId} and c.revoked_at is null
      and m.user_id = ${userId} and m.left_at is null ${need === 'edit' ? sql`and m.role <> 'viewer'` : sql``})`
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
    .where(and(eq(dossiers.id, dossierId), reachableBy(actor, need)))
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
  const lock = lockOf(tx, actor.kind)
  const agencyId = actor.kind === 'staff' ? actor.agencyId : ''
  const params = fillPlaceholders(lock.params, { dossierId, userId: actorId(actor), agencyId })
  return (await sendAhead(tx, { sql: lock.sql, params })).length > 0
}

const locks = new Map<Actor['kind'], Query>()

/** The statement that locks, put into words once for each kind of actor. */
function lockOf(tx: Tx, kind: Actor['kind']): Query {
  const asking = { userId: sql.placeholder('userId'), agencyId: sql.placeholder('agencyId') }
  const lock =
    locks.get(kind) ??
    tx
      .select({ id: dossiers.id })
      .from(dossiers)
      .where(and(eq(dossiers.id, sql.placeholder('dossierId')), reachable(kind, asking, 'edit')))
      .for('update')
      .toSQL()
  locks.set(kind, lock)
  return lock
}

/** Anything else names no dossier, and the database would refuse it with an error. */
export function isDossierId(text: string): boolean {
  return UUID.test(text)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
