import { z } from 'zod'
import { dossierClosures } from '#db/schema/dossiers.ts'
import { CLOSURE_REASONS } from '#db/schema/values.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { newId } from '#lib/ids.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { changeDossier } from './change-dossier.ts'
import { dossierInput } from './dossier-input.ts'

export const closeDossierInput = dossierInput.extend({ reason: z.enum(CLOSURE_REASONS, 'required') })

/** Closes a dossier: nothing is lost, nothing more is sent. Closing one that is closed changes nothing. */
export async function closeDossier(
  actor: Actor,
  input: z.output<typeof closeDossierInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(
    actor,
    input.dossierId,
    at,
    async (tx, state) => {
      const rows = await tx
        .insert(dossierClosures)
        .values({ id: newId(), dossierId: state.id, reason: input.reason, closedAt: at, closedBy: actorId(actor) })
        .onConflictDoNothing()
        .returning({ id: dossierClosures.id })
      if (rows.length === 0) return false
      await recordEvent(tx, actor, at, {
        action: 'dossier.closed',
        dossierId: state.id,
        details: { reason: input.reason },
      })
      return true
    },
    { whenClosed: 'allow' },
  )
}
