import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { assignments } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { requireCaseWorker } from './assign-client.ts'
import { requireRole } from './require-role.ts'

export const handOverInput = z
  .strictObject({ from: z.uuid('required'), to: z.uuid('required') })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'invalid' })

/**
 * Gives all clients of one case-worker, who may have left, to a colleague; a manager's. Returns how many. Doing it again
 * hands over nobody.
 */
export async function handOver(
  staff: Staff,
  { from, to }: z.output<typeof handOverInput>,
  at: Instant = now(),
): Promise<number> {
  requireRole(staff, ['manager'])
  return asActor(staff, async (tx) => {
    await requireCaseWorker(tx, staff, to)
    const moved = await tx
      .update(assignments)
      .set({ userId: to, assignedAt: at })
      .where(and(eq(assignments.agencyId, staff.agencyId), eq(assignments.userId, from)))
      .returning({ dossierId: assignments.dossierId })
    if (moved.length === 0) return 0
    await tx
      .update(clientStandings)
      .set({ caseWorkerId: to })
      .where(
        and(
          eq(clientStandings.agencyId, staff.agencyId),
          sql`${clientStandings.dossierId} in (
            select a.dossier_id from ${assignments} a where a.agency_id = ${staff.agencyId} and a.user_id = ${to})`,
        ),
      )
    const details = { agency: staff.agencyId, caseWorker: to }
    const entries = moved.map(({ dossierId }) => ({ action: 'client.assigned', dossierId, details }))
    await recordEvents(tx, staff, at, entries)
    return moved.length
  })
}
