import { z } from 'zod'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isAtWork } from '#lib/agencies/live-member.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { followBy } from './assign-client.ts'
import { chosenInput, readChosen } from './chosen-clients.ts'

export const assignClientsInput = z.strictObject({ client: chosenInput, caseWorker: z.uuid('required') })

/**
 * Gives several clients to a colleague, all in one transaction; who withdrew meanwhile is left out. Throws
 * `AppError('not-found')` where none is within reach, for a viewer, and where the colleague does not work there or is a
 * viewer.
 */
export async function assignClients(
  staff: Staff,
  { client, caseWorker }: z.output<typeof assignClientsInput>,
  at: Instant = now(),
): Promise<{ count: number; leftOut: number }> {
  return asActor(staff, async (tx) => {
    const { clients, leftOut } = await readChosen(tx, staff, client, { lock: true })
    if (clients.length === 0 || !(await isAtWork(tx, staff.agencyId, caseWorker))) throw new AppError('not-found')
    for (const { dossierId } of clients) await followBy(tx, staff, { dossierId, caseWorker }, at)
    return { count: clients.length, leftOut }
  })
}
