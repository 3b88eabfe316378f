import { z } from 'zod'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isAtWork } from '#lib/agencies/live-member.ts'
import { moveClients } from '#lib/agencies/move-clients.ts'
import { requireManager } from '#lib/agencies/require-member.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export const handOverInput = z
  .strictObject({ from: z.uuid('required'), to: z.uuid('required') })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'invalid' })

/**
 * Gives all clients of one case-worker, who may have left, to a colleague; a manager's. Returns how many. Doing it again
 * hands over nobody.
 */
export async function handOver(
  staff: Staff,
  { from, to }: z.output<typeof handOverInput>,
  at: Instant = now(),
): Promise<number> {
  return asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    if (!(await isAtWork(tx, staff.agencyId, to))) throw new AppError('not-found')
    return moveClients(tx, staff, { from, to }, at)
  })
}
