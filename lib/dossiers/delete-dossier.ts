import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { dossierInput } from './dossier-input.ts'

export const deleteDossierInput = dossierInput.extend({ sure: z.literal('yes', 'required') })

/** Erases a dossier with everything in it: answers, ticks, statuses, notes, reminders sent or not. */
export async function deleteDossier(
  actor: Actor,
  input: z.output<typeof deleteDossierInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    const dossier = await reachDossier(tx, actor, input.dossierId, 'edit')
    await tx.delete(dossiers).where(eq(dossiers.id, dossier.id))
    await recordEvent(tx, actor, at, { action: 'dossier.deleted', dossierId: dossier.id })
  })
}
