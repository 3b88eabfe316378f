import { and, eq, sql } from 'drizzle-orm'
import { assignments } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import type { Instant } from '#lib/time/clock.ts'

type Move = { from: string; to: string }

/** Gives all clients of one colleague to another, in the queue as well. Returns how many. */
export async function moveClients(tx: Tx, staff: Staff, { from, to }: Move, at: Instant): Promise<number> {
  const { agencyId } = staff
  const moved = await tx
    .update(assignments)
    .set({ userId: to, assignedAt: at })
    .where(and(eq(assignments.agencyId, agencyId), eq(assignments.userId, from)))
    .returning({ dossierId: assignments.dossierId })
  if (moved.length === 0) return 0
  const isMoved = sql`${clientStandings.dossierId} in (
    select a.dossier_id from ${assignments} a where a.agency_id = ${agencyId} and a.user_id = ${to})`
  await tx
    .update(clientStandings)
    .set({ caseWorkerId: to })
    .where(and(eq(clientStandings.agencyId, agencyId), isMoved))
  const details = { agency: agencyId, from, to }
  const entries = moved.map(({ dossierId }) => ({ action: 'client.handed-over', dossierId, details }))
  await recordEvents(tx, staff, at, entries)
  return moved.length
}
