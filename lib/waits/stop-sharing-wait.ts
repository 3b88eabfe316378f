import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { sharedWaits } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export const stopSharingWaitInput = dossierInput

/** From now on the dossier is counted no more. Where it was not, nothing changes. */
export async function stopSharingWait(
  actor: Actor,
  { dossierId }: z.output<typeof stopSharingWaitInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, dossierId, 'edit')
    const rows = await tx
      .delete(sharedWaits)
      .where(eq(sharedWaits.dossierId, dossierId))
      .returning({ dossierId: sharedWaits.dossierId })
    if (rows.length > 0) await recordEvent(tx, actor, at, { action: 'waits.unshared', dossierId })
  })
}
