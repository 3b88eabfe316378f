import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { assignments } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { readColleagues } from './list-colleagues.ts'
import { requireRole, WORKING } from './require-role.ts'

export const assignClientInput = z.strictObject({
  dossierId: z.string().max(60),
  /** Empty: nobody in particular. */
  caseWorker: z.union([z.literal(''), z.uuid('invalid')]),
})

/**
 * Says who of the staff follows a client. Saying it again changes nothing. Throws `AppError('not-found')` out of reach,
 * for a viewer, and where the colleague does not work there or is a viewer.
 */
export async function assignClient(
  staff: Staff,
  { dossierId, caseWorker }: z.output<typeof assignClientInput>,
  at: Instant = now(),
): Promise<void> {
  requireRole(staff, WORKING)
  await asActor(staff, async (tx) => {
    await reachDossier(tx, staff, dossierId, 'edit')
    if (caseWorker) await requireCaseWorker(tx, staff, caseWorker)
    const changed = caseWorker
      ? await assign(tx, staff, dossierId, caseWorker, at)
      : await tx
          .delete(assignments)
          .where(and(eq(assignments.agencyId, staff.agencyId), eq(assignments.dossierId, dossierId)))
          .returning({ userId: assignments.userId })
    if (changed.length === 0) return
    await refreshStanding(tx, dossierId, at)
    const details = { agency: staff.agencyId, caseWorker: caseWorker || null }
    await recordEvent(tx, staff, at, { action: 'client.assigned', dossierId, details })
  })
}

/** Throws `AppError('not-found')` unless the colleague works there and may act. */
export async function requireCaseWorker(tx: Tx, staff: Staff, userId: string): Promise<void> {
  const colleagues = await readColleagues(tx, staff)
  if (!colleagues.some((one) => one.userId === userId && one.role !== 'viewer')) throw new AppError('not-found')
}

function assign(tx: Tx, { agencyId }: Staff, dossierId: string, userId: string, at: Instant) {
  return tx
    .insert(assignments)
    .values({ agencyId, dossierId, userId, assignedAt: at })
    .onConflictDoUpdate({
      target: [assignments.agencyId, assignments.dossierId],
      set: { userId, assignedAt: at },
      setWhere: ne(assignments.userId, userId),
    })
    .returning({ userId: assignments.userId })
}
