import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { anyText } from '#db/any-of.ts'
import { agencyInvitations } from '#db/schema/agencies.ts'
import { clientImports } from '#db/schema/imports.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isAtWork } from '#lib/agencies/live-member.ts'
import { requireAtWork } from '#lib/agencies/require-member.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { invitationMailsByDay, mailDays } from '#lib/consents/invitation-mails.ts'
import { holdAgency } from '#lib/consents/invite-client.ts'
import { inviteClients } from '#lib/consents/invite-clients.ts'
import { takeBackInvitations } from '#lib/consents/take-back-invitations.ts'
import { AppError } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { importColumns, importDefaults } from './import-choice.ts'
import { judgeImport } from './judge-import.ts'
import type { InvitedLine } from './judge-lines.ts'
import { readImport } from './read-import.ts'

export const confirmImportInput = z.strictObject({
  import: z.string().max(60),
  ...importColumns,
  ...importDefaults,
  /** How many the page said would be invited. */
  invites: z
    .string()
    .regex(/^\d{1,5}$/, 'invalid')
    .transform(Number),
})

/**
 * Invites everybody on a list who can be, all of them or nobody, and forgets the list. Returns how many; the same form
 * once more invites nobody else. The mails leave over the days that follow. Throws `AppError('not-found')` for whoever
 * did not upload it, and `AppError('conflict')` where it would no longer be as many as the page said.
 */
export async function confirmImport(
  staff: Staff,
  { import: id, invites, ...choice }: z.output<typeof confirmImportInput>,
  at: Instant = now(),
): Promise<number> {
  return asActor(staff, async (tx) => {
    const agency = await holdAgency(tx, staff)
    await requireAtWork(tx, staff)
    const kept = await readImport(tx, staff, id, at, true)
    if (!kept) throw new AppError('not-found')
    if (kept.invited !== null) return kept.invited
    if (!(await isAtWork(tx, staff.agencyId, choice.caseWorker))) {
      throw new AppError('invalid', 'nobody who follows clients', { field: { name: 'caseWorker', code: 'invalid' } })
    }
    const { invite } = await judgeImport(tx, staff, kept.lines, choice, at)
    if (invite.length !== invites) throw new AppError('conflict')
    await inviteAll(tx, staff, agency, invite, at)
    await tx.update(clientImports).set({ lines: [], invited: invite.length }).where(eq(clientImports.id, id))
    const details = { agency: staff.agencyId, import: id, invited: invite.length }
    await recordEvent(tx, staff, at, { action: 'clients.invited', details })
    return invite.length
  })
}

async function inviteAll(
  tx: Tx,
  staff: Staff,
  agency: { name: string },
  invite: readonly InvitedLine[],
  at: Instant,
): Promise<void> {
  const emails = invite.map(({ email }) => email)
  // Those that have run out: nobody has two.
  await takeBackInvitations(tx, staff, anyText(agencyInvitations.email, emails), at)
  const days = mailDays(invite.length, await invitationMailsByDay(tx, staff.agencyId, at), at)
  const times = days.flatMap((day) => new Array<Instant>(day.mails).fill(day.at))
  const invitations = invite.map(({ line: _line, ...one }, index) => ({
    ...one,
    id: newId(),
    mailAt: times[index] ?? at,
  }))
  await inviteClients(tx, staff, agency, invitations, at)
}
