import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { sessions } from '#db/schema/accounts.ts'
import { agencyInvitations, agencyMembers, assignments, reviews } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isAtWork, requireAnotherManager } from './live-member.ts'
import { moveClients } from './move-clients.ts'
import { requireManager } from './require-member.ts'

export const endMembershipInput = z.strictObject({
  member: z.string().max(100),
  /** The colleague who takes over their clients; needed where they follow any. */
  successor: z.string().max(100).default(''),
  sure: z.literal('yes', 'required'),
})

/**
 * Somebody leaves the agency, at once: no staff page opens for them any more, what they had in hand is free, and their
 * clients go to a colleague in the same act. Their name stays with what they did. A manager's alone; twice is no error.
 * Resolves to whether it was the manager's own.
 * Throws `AppError('invalid')` at the field for the last manager, and where nobody is named to take over.
 */
export async function endMembership(
  staff: Staff,
  { member, successor }: z.output<typeof endMembershipInput>,
  at: Instant = now(),
): Promise<{ myself: boolean }> {
  if (!z.uuid().safeParse(member).success) throw new AppError('not-found')
  const { agencyId } = staff
  await asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    const isThem = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, member))
    const [row] = await tx.select().from(agencyMembers).where(isThem)
    if (!row) throw new AppError('not-found')
    if (row.leftAt) return
    if (row.role === 'manager') await requireAnotherManager(tx, agencyId, member, 'sure')
    await handOver(tx, staff, member, successor, at)
    await tx.update(agencyMembers).set({ leftAt: at }).where(isThem)
    await tx.update(sessions).set({ secondFactorAt: null, staffSeenAt: null }).where(eq(sessions.userId, member))
    await tx
      .update(reviews)
      .set({ leasedBy: null, leaseUntil: null })
      .where(and(eq(reviews.agencyId, agencyId), eq(reviews.leasedBy, member)))
    await recordEvent(tx, staff, at, { action: 'agency.member-left', details: { agency: agencyId, member } })
  })
  return { myself: member === staff.userId }
}

async function handOver(tx: Tx, staff: Staff, from: string, to: string, at: Instant): Promise<void> {
  const { agencyId } = staff
  const theirs = and(eq(assignments.agencyId, agencyId), eq(assignments.userId, from))
  const [one] = await tx.select({ dossierId: assignments.dossierId }).from(assignments).where(theirs).limit(1)
  if (!one && !to) return passOnInvitations(tx, agencyId, from, null)
  const takesOver = z.uuid().safeParse(to).success && to !== from && (await isAtWork(tx, agencyId, to))
  if (!takesOver) {
    throw new AppError('invalid', 'nobody takes over', { field: { name: 'successor', code: 'required' } })
  }
  await moveClients(tx, staff, { from, to }, at)
  await passOnInvitations(tx, agencyId, from, to)
}

/** Clients who are invited and have not come yet are to be followed by the colleague as well. */
async function passOnInvitations(tx: Tx, agencyId: string, from: string, to: string | null): Promise<void> {
  await tx
    .update(agencyInvitations)
    .set({ caseWorkerId: to })
    .where(
      and(
        eq(agencyInvitations.agencyId, agencyId),
        eq(agencyInvitations.caseWorkerId, from),
        isNull(agencyInvitations.acceptedAt),
      ),
    )
}
