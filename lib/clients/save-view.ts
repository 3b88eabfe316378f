import { and, count, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { agencyMembers, savedViews } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { VIEWS_AT_MOST } from './list-views.ts'
import { keptQueryOf } from './view-filter.ts'

export const viewName = safeText(40)

export const saveViewInput = z.strictObject({
  /** Minted when the form is rendered: posting it twice keeps one. */
  id: z.uuid('invalid'),
  name: viewName,
  /** The filter, as the address carries it. */
  view: z
    .string()
    .max(600)
    .transform(keptQueryOf)
    .refine((query) => query !== '', 'invalid'),
  /** For all: a manager's. */
  share: z.enum(['', 'yes']).default(''),
})

/**
 * Keeps a filter of the queue under a name, for this member or, by a manager, for all. Throws `AppError('not-found')` for
 * whoever has left and for sharing without being a manager; `'invalid'` at the name for the thirteenth.
 */
export async function saveView(
  staff: Staff,
  { id, name, view, share }: z.output<typeof saveViewInput>,
  at: Instant = now(),
): Promise<void> {
  const { agencyId, userId } = staff
  const isShared = share === 'yes'
  await asActor(staff, async (tx) => {
    await lockMember(tx, staff, isShared)
    const isTheirs = and(eq(savedViews.agencyId, agencyId), eq(savedViews.userId, userId))
    const [others] = await tx
      .select({ number: count() })
      .from(savedViews)
      .where(and(isTheirs, ne(savedViews.id, id)))
    if (others && others.number >= VIEWS_AT_MOST) {
      throw new AppError('invalid', 'too many views', { field: { name: 'name', code: 'too-many-views' } })
    }
    const row = { id, agencyId, userId, name, query: view, isShared, createdAt: at }
    const kept = await tx.insert(savedViews).values(row).onConflictDoNothing().returning({ id: savedViews.id })
    if (kept.length > 0) {
      await recordEvent(tx, staff, at, { action: 'view.saved', details: { agency: agencyId, view: id } })
      return
    }
    const [same] = await tx
      .select()
      .from(savedViews)
      .where(and(isTheirs, eq(savedViews.id, id)))
    if (same?.query !== view || same.name !== name || same.isShared !== isShared) throw new AppError('conflict')
  })
}

/** Two at once wait for each other, so that neither is one too many. */
async function lockMember(tx: Tx, { agencyId, userId }: Staff, isShared: boolean): Promise<void> {
  const [member] = await tx
    .select({ role: agencyMembers.role })
    .from(agencyMembers)
    .where(and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, userId), isNull(agencyMembers.leftAt)))
    .for('update')
  if (!member || (isShared && member.role !== 'manager')) throw new AppError('not-found')
}
