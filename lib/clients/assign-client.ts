import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { assignments } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { isAtWork } from '#lib/agencies/live-member.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { type Instant, now } from '#lib/time/clock.ts'

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
  await asActor(staff, async (tx) => {
    await reachDossier(tx, staff, dossierId, 'edit')
    if (caseWorker && !(await isAtWork(tx, staff.agencyId, caseWorker))) throw new AppError('not-found')
    await followBy(tx, staff, { dossierId, caseWorker }, at)
  })
}

/** Says who follows, for a caller who knows that both are within reach. */
export async function followBy(
  tx: Tx,
  staff: Staff,
  { dossierId, caseWorker }: z.output<typeof assignClientInput>,
  at: Instant,
): Promise<void> {
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
