import { ne } from 'drizzle-orm'
import { z } from 'zod'
import { sharedWaits } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { dossierInput } from '#lib/dossiers/dossier-input.ts'
import { DEPARTMENTS } from '#lib/pure/departments.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export const shareWaitInput = dossierInput.extend({
  department: z.string('required').refine((code) => DEPARTMENTS.has(code), 'required'),
})

/** Lets the waits of a dossier be counted, for the département of its fund. Twice with the same one changes nothing. */
export async function shareWait(
  actor: Actor,
  { dossierId, department }: z.output<typeof shareWaitInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, dossierId, 'edit')
    const rows = await tx
      .insert(sharedWaits)
      .values({ dossierId, department, agreedAt: at })
      .onConflictDoUpdate({
        target: sharedWaits.dossierId,
        set: { department },
        setWhere: ne(sharedWaits.department, department),
      })
      .returning({ dossierId: sharedWaits.dossierId })
    if (rows.length > 0)
      await recordEvent(tx, actor, at, { action: 'waits.shared', dossierId, details: { department } })
  })
}
