import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { householdMembers } from '#db/schema/dossiers.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { memberOf, personInput } from './household-input.ts'

export const removeFromHouseholdInput = personInput

/**
 * Takes somebody out of the household. Their answers, ticks and states of papers stay as they are, and count again once
 * they are put back. Throws `AppError('not-found')`.
 */
export async function removeFromHousehold(
  actor: Actor,
  { dossierId, person }: z.output<typeof removeFromHouseholdInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, dossierId, at, async (tx, state) => {
    const { id } = memberOf(state, person)
    const removed = await tx
      .update(householdMembers)
      .set({ removedAt: at, removedBy: actorId(actor) })
      .where(and(eq(householdMembers.id, id), isNull(householdMembers.removedAt)))
      .returning({ id: householdMembers.id })
    if (removed.length === 0) return false
    await recordEvent(tx, actor, at, { action: 'household.removed', dossierId, details: { person } })
    return true
  })
}
