import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { agencyMembers } from '#db/schema/agencies.ts'
import { AGENCY_ROLES } from '#db/schema/values.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { liveMember, requireAnotherManager } from './live-member.ts'
import { requireManager } from './require-member.ts'

export const changeRoleInput = z.strictObject({
  member: z.string().max(100),
  role: z.enum(AGENCY_ROLES, 'required'),
})

/**
 * Gives a member another role, from their next click on. A manager's alone. Throws `AppError('invalid')` at the field
 * where the agency would be left without a manager.
 */
export async function changeRole(
  staff: Staff,
  { member, role }: z.output<typeof changeRoleInput>,
  at: Instant = now(),
): Promise<void> {
  if (!z.uuid().safeParse(member).success) throw new AppError('not-found')
  await asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    const before = await liveMember(tx, staff.agencyId, member)
    if (!before) throw new AppError('not-found')
    if (before === role) return
    if (before === 'manager') await requireAnotherManager(tx, staff.agencyId, member, 'role')
    await tx
      .update(agencyMembers)
      .set({ role })
      .where(and(eq(agencyMembers.agencyId, staff.agencyId), eq(agencyMembers.userId, member)))
    await recordEvent(tx, staff, at, {
      action: 'agency.role-changed',
      details: { agency: staff.agencyId, member, from: before, to: role },
    })
  })
}
