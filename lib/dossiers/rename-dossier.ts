import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { dossierInput } from './dossier-input.ts'

export const renameDossierInput = dossierInput.extend({ title: safeText(80) })

export async function renameDossier(
  actor: Actor,
  input: z.output<typeof renameDossierInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    const dossier = await reachDossier(tx, actor, input.dossierId, 'edit')
    if (dossier.title === input.title) return
    await tx.update(dossiers).set({ title: input.title }).where(eq(dossiers.id, dossier.id))
    await recordEvent(tx, actor, at, { action: 'dossier.renamed', dossierId: dossier.id })
  })
}
