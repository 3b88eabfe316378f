import { and, eq, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { householdMembers } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { memberOf, personInput } from './household-input.ts'

export const renameInHouseholdInput = personInput.extend({ name: safeText(60) })

/** What somebody of the household is called from now on; nothing else changes. Throws `AppError('not-found')`. */
export async function renameInHousehold(
  actor: Actor,
  { dossierId, person, name }: z.output<typeof renameInHouseholdInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(actor, dossierId, at, async (tx, state) => {
    const { id } = memberOf(state, person)
    const renamed = await tx
      .update(householdMembers)
      .set({ name })
      .where(and(eq(householdMembers.id, id), ne(householdMembers.name, name)))
      .returning({ id: householdMembers.id })
    if (renamed.length === 0) return false
    await recordEvent(tx, actor, at, { action: 'household.renamed', dossierId, details: { person } })
    return true
  })
}
