import { eq } from 'drizzle-orm'
import { sharedWaits } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'

/** The département for which a dossier's waits are counted; null where they are not. Throws `AppError('not-found')`. */
export function getSharedWait(actor: Actor, dossierId: string): Promise<string | null> {
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, dossierId, 'read')
      const [row] = await tx
        .select({ department: sharedWaits.department })
        .from(sharedWaits)
        .where(eq(sharedWaits.dossierId, dossierId))
      return row?.department ?? null
    },
    { readOnly: true },
  )
}
