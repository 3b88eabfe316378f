import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contacts } from '#db/schema/dossiers.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { dossierInput } from './dossier-input.ts'

export const deleteContactInput = dossierInput.extend({ contact: z.uuid('invalid') })

/** Erases an entry of the diary. Erasing one that is gone changes nothing. */
export async function deleteContact(
  actor: Actor,
  input: z.output<typeof deleteContactInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    await reachDossier(tx, actor, input.dossierId, 'edit')
    const rows = await tx
      .delete(contacts)
      .where(and(eq(contacts.id, input.contact), eq(contacts.dossierId, input.dossierId)))
      .returning({ id: contacts.id })
    if (rows.length === 0) return
    const details = { contact: input.contact }
    await recordEvent(tx, actor, at, { action: 'contact.deleted', dossierId: input.dossierId, details })
  })
}
