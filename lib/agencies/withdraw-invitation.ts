import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { agencyInvitations } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { dropInvitationMail } from './drop-invitation-mail.ts'
import { requireManager } from './require-member.ts'

export const withdrawInvitationInput = z.strictObject({ invitation: z.string().max(100) })

/** Takes an invitation to work for the agency back: its link opens nothing any more. Twice is no error. */
export async function withdrawInvitation(
  staff: Staff,
  { invitation: id }: z.output<typeof withdrawInvitationInput>,
  at: Instant = now(),
): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw new AppError('not-found')
  await asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    const isIt = and(
      eq(agencyInvitations.id, id),
      eq(agencyInvitations.agencyId, staff.agencyId),
      isNotNull(agencyInvitations.role),
    )
    const [invitation] = await tx.select().from(agencyInvitations).where(isIt)
    if (!invitation) throw new AppError('not-found')
    const withdrawn = await tx
      .update(agencyInvitations)
      .set({ withdrawnAt: at })
      .where(and(isIt, isNull(agencyInvitations.acceptedAt), isNull(agencyInvitations.withdrawnAt)))
      .returning({ id: agencyInvitations.id })
    if (withdrawn.length === 0) return
    await dropInvitationMail(tx, [id])
    await recordEvent(tx, staff, at, {
      action: 'agency.invitation-withdrawn',
      details: { agency: staff.agencyId, invitation: id },
    })
  })
}
