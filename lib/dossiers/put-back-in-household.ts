import { and, eq, isNotNull } from 'drizzle-orm'
import type { z } from 'zod'
import { householdMembers } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { memberOf, personInput } from './household-input.ts'

export const putBackInHouseholdInput = personInput

/** Puts somebody back who was removed, under the same id, so that everything noted for them counts again. */
export async function putBackInHousehold(
  actor: Actor,
  { dossierId, person }: z.output<typeof putBackInHouseholdInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, dossierId, at, async (tx, state) => {
    const { id } = memberOf(state, person)
    const back = await tx
      .update(householdMembers)
      .set({ removedAt: null, removedBy: null })
      .where(and(eq(householdMembers.id, id), isNotNull(householdMembers.removedAt)))
      .returning({ id: householdMembers.id })
    if (back.length === 0) return false
    await recordEvent(tx, actor, at, { action: 'household.put-back', dossierId, details: { person } })
    return true
  })
}
