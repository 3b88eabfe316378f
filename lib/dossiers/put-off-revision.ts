import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { moveToRevisionInput } from './move-to-revision.ts'

export const putOffRevisionInput = moveToRevisionInput

/** The owner wants nothing of the present revision for now: it is not offered again, until there is a newer one. */
export async function putOffRevision(
  actor: Actor,
  input: z.output<typeof putOffRevisionInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    const dossier = await reachDossier(tx, actor, input.dossierId, 'edit')
    const present = getProcedure(dossier.procedure)
    if (!present || revisionOf(present) !== input.to) throw new AppError('conflict')
    if (dossier.revision === input.to || dossier.putOff === input.to) return
    await tx.update(dossiers).set({ putOff: input.to }).where(eq(dossiers.id, dossier.id))
    await recordEvent(tx, actor, at, {
      action: 'dossier.revision-put-off',
      dossierId: dossier.id,
      details: { to: input.to },
    })
  })
}
