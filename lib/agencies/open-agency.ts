import { and, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { agencies, agencyInvitations, agencyMembers } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { System } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { emailAddress } from '#lib/accounts/email-address.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { endMemberInvitations } from './end-member-invitations.ts'
import { sendMemberInvitation } from './send-member-invitation.ts'

export const openAgencyInput = z.strictObject({
  slug: z.string('required').regex(/^(?=.{2,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-slug'),
  name: z.string('required').pipe(safeText(80)),
  manager: z.string('required').pipe(emailAddress),
  locale: z.enum(LOCALES, 'not-a-language'),
})

/**
 * `created`: it is new. `invited-again`: it was there without a manager, and nobody's invitation was open. `there`: it was
 * there, and nothing is left to do. `taken`: an agency of another name has this address.
 */
export type OpenedAgency = 'created' | 'invited-again' | 'there' | 'taken'

/** Makes an agency and mails its first manager an invitation. For the operator; a second time changes nothing. */
export function openAgency(
  actor: System,
  { slug, name, manager, locale }: z.output<typeof openAgencyInput>,
  at: Instant = now(),
): Promise<OpenedAgency> {
  return asActor(actor, async (tx) => {
    const made = await tx
      .insert(agencies)
      .values({ id: newId(), slug, name, languages: [locale], createdAt: at })
      .onConflictDoNothing({ target: agencies.slug })
      .returning({ id: agencies.id, name: agencies.name })
    const [there] = await tx
      .select({ id: agencies.id, name: agencies.name })
      .from(agencies)
      .where(eq(agencies.slug, slug))
      .for('update')
    const agency = made[0] ?? there
    if (agency?.name !== name) return 'taken'
    if (made.length === 0 && (await hasOrAwaitsManager(tx, agency.id, at))) return 'there'
    if (made.length > 0) await recordEvent(tx, actor, at, { action: 'agency.created', details: { agency: agency.id } })
    await endMemberInvitations(tx, agency.id, manager, at)
    await sendMemberInvitation(tx, actor, agency, { id: newId(), email: manager, role: 'manager', locale }, at)
    return made.length > 0 ? 'created' : 'invited-again'
  })
}

async function hasOrAwaitsManager(tx: Tx, agencyId: string, at: Instant): Promise<boolean> {
  const { acceptedAt, expiresAt, withdrawnAt } = agencyInvitations
  const isManager = and(
    eq(agencyMembers.agencyId, agencyId),
    eq(agencyMembers.role, 'manager'),
    isNull(agencyMembers.leftAt),
  )
  const isInvited = and(
    eq(agencyInvitations.agencyId, agencyId),
    eq(agencyInvitations.role, 'manager'),
    isNull(acceptedAt),
    isNull(withdrawnAt),
    gt(expiresAt, at),
  )
  const managers = await tx.select({ id: agencyMembers.userId }).from(agencyMembers).where(isManager).limit(1)
  const invited = await tx.select({ id: agencyInvitations.id }).from(agencyInvitations).where(isInvited).limit(1)
  return managers.length + invited.length > 0
}
