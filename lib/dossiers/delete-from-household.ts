import { and, eq, like } from 'drizzle-orm'
import { z } from 'zod'
import { reviews } from '#db/schema/agencies.ts'
import { documentStatuses, dossierFacts, householdMembers, stepCompletions } from '#db/schema/dossiers.ts'
import { reminderPauses } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { memberOf, personInput } from './household-input.ts'

export const deleteFromHouseholdInput = personInput.extend({ sure: z.literal('yes', 'required') })

/**
 * Erases somebody who was removed before, with the answers about them and all that was noted and said of their steps and
 * papers. Of a closed dossier as well. Throws `AppError('not-found')`, `'conflict'` for whoever is not removed.
 */
export async function deleteFromHousehold(
  actor: Actor,
  { dossierId, person }: z.output<typeof deleteFromHouseholdInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(
    actor,
    dossierId,
    at,
    async (tx, state) => {
      if (!memberOf(state, person).removedAt) throw new AppError('conflict')
      await eraseRows(tx, dossierId, person)
      await recordEvent(tx, actor, at, { action: 'household.deleted', dossierId, details: { person } })
      return true
    },
    { whenClosed: 'allow' },
  )
}

async function eraseRows(tx: Tx, dossierId: string, person: string): Promise<void> {
  for (const table of [dossierFacts, stepCompletions, documentStatuses, reviews]) {
    await tx.delete(table).where(and(eq(table.dossierId, dossierId), eq(table.personId, person)))
  }
  // A pause about one item holds its key, which ends in the person. The record of what was mailed and done stays: it
  // names nobody, and the id leads to nobody any more.
  await tx
    .delete(reminderPauses)
    .where(and(eq(reminderPauses.dossierId, dossierId), like(reminderPauses.item, `%|${person}`)))
  await tx.delete(householdMembers).where(eq(householdMembers.id, person))
}
