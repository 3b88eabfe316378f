import { and, eq, isNull } from 'drizzle-orm'
import { anyOf } from '#db/any-of.ts'
import { milestones } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import type { Instant } from '#lib/time/clock.ts'

/** Marks milestones of a locked dossier as taken back, each told to the log. Answers how many stood. */
export async function withdrawMilestones(
  tx: Tx,
  actor: Actor,
  { id: dossierId }: Pick<DossierState, 'id'>,
  ids: readonly string[],
  at: Instant,
): Promise<number> {
  if (ids.length === 0) return 0
  const rows = await tx
    .update(milestones)
    .set({ takenBackBy: actorId(actor), takenBackAt: at })
    .where(and(eq(milestones.dossierId, dossierId), anyOf(milestones.id, ids), isNull(milestones.takenBackAt)))
    .returning({ id: milestones.id, kind: milestones.kind, on: milestones.on })
  if (rows.length === 0) return 0
  const told = rows.map(({ id, kind, on }) => ({
    action: 'milestone.taken-back',
    dossierId,
    details: { milestone: id, kind, on },
  }))
  await recordEvents(tx, actor, at, told)
  return rows.length
}
