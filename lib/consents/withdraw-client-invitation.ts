import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { requireAtWork } from '#lib/agencies/require-member.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { takeBackInvitations } from './take-back-invitations.ts'

export const withdrawClientInvitationInput = z.strictObject({ invitation: z.uuid('invalid') })

/**
 * Ends an invitation to a client: its link no longer works. One that is answered, gone or another agency's is left as it
 * is. Throws `AppError('not-found')` for a viewer.
 */
export async function withdrawClientInvitation(
  staff: Staff,
  { invitation }: z.output<typeof withdrawClientInvitationInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(staff, async (tx) => {
    await requireAtWork(tx, staff)
    await takeBackInvitations(tx, staff, eq(agencyInvitations.id, invitation), at)
  })
}
