import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { dossierClosures } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { dossierInput } from './dossier-input.ts'

export const reopenDossierInput = dossierInput

/** Opens a closed dossier again, exactly as it was. */
export async function reopenDossier(
  actor: Actor,
  input: z.output<typeof reopenDossierInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(
    actor,
    input.dossierId,
    at,
    async (tx, state) => {
      const rows = await tx
        .update(dossierClosures)
        .set({ reopenedAt: at })
        .where(and(eq(dossierClosures.dossierId, state.id), isNull(dossierClosures.reopenedAt)))
        .returning({ id: dossierClosures.id })
      if (rows.length === 0) return false
      await recordEvent(tx, actor, at, { action: 'dossier.reopened', dossierId: state.id })
      return true
    },
    { whenClosed: 'allow' },
  )
}
