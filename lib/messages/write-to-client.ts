import type { z } from 'zod'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { messageInput } from './keep-message.ts'
import { sendToClient } from './send-to-client.ts'

export const writeToClientInput = messageInput

/**
 * An agency writes to a client. Throws `AppError('not-found')` where the client does not share the dossier at this
 * moment, and for a viewer.
 */
export async function writeToClient(
  staff: Staff,
  { dossierId, id, body }: z.output<typeof writeToClientInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(staff, async (tx) => {
    const { ownerId } = await reachDossier(tx, staff, dossierId, 'edit')
    await sendToClient(tx, staff, { dossierId, ownerId, id, body }, at)
  })
}
