import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { agencyInvitations, assignments } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { changeDossier } from '#lib/dossiers/change-dossier.ts'
import { createDossier } from '#lib/dossiers/create-dossier.ts'
import { keptDossier } from '#lib/dossiers/kept-dossier.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { FOR_CLIENT, openAt } from './client-invitation.ts'
import { consentScope } from './consent-input.ts'
import { giveConsent } from './give-consent.ts'
import { type OpenInvitation, openInvitation } from './read-client-invitation.ts'

export const acceptClientInvitationInput = z.strictObject({
  token: z.string().max(100),
  /** One of their dossiers, or `new`. */
  dossier: z.string('required').min(1, 'required').max(60),
  /** Of the new one, minted when the form is rendered: posting it twice makes one. */
  newId: z.uuid('invalid'),
  scope: consentScope,
})

/**
 * Shares a dossier with the agency that invited, and hands it to the case-worker whom the invitation names, if they are
 * still there. Returns the dossier's id. Accepted once: whoever posts the same again is where they were. Throws
 * `AppError('expired')` for what can no longer be accepted or came to another address, `AppError('not-found')` for a
 * dossier that is not theirs, and `AppError('closed')`.
 */
export async function acceptClientInvitation(
  actor: Person,
  input: z.output<typeof acceptClientInvitationInput>,
  at: Instant = now(),
): Promise<string> {
  const read = (tx: Tx) => Promise.all([openInvitation(tx, input.token, at), isUsedBy(tx, input.token, actor)])
  const [invitation, isTheirs] = await asActor(actor, read, { readOnly: true })
  // The same form posted twice: its dossier's page says whether it is shared.
  if (isTheirs) return input.dossier === 'new' ? input.newId : input.dossier
  if (invitation?.email !== actor.email) throw new AppError('expired')
  const dossierId = input.dossier === 'new' ? await aNewDossier(actor, input.newId, at) : input.dossier
  await changeDossier(actor, dossierId, at, async (tx) => {
    await use(tx, actor, invitation, at)
    const given = { dossierId, agencyId: invitation.agency.id, scope: input.scope, invitation: invitation.id }
    await giveConsent(tx, actor, given, at)
    await assign(tx, invitation, dossierId, at)
    return true
  })
  return dossierId
}

/** Without answers: its overview asks for them, one at a time. */
function aNewDossier(actor: Person, id: string, at: Instant): Promise<string> {
  return createDossier(actor, keptDossier(actor.locale, id, ''), at)
}

async function isUsedBy(tx: Tx, token: string, actor: Person): Promise<boolean> {
  const isTheirs = and(
    eq(agencyInvitations.tokenHash, hashOfToken(token)),
    FOR_CLIENT,
    eq(agencyInvitations.acceptedBy, actor.userId),
  )
  const used = await tx.select({ id: agencyInvitations.id }).from(agencyInvitations).where(isTheirs)
  return used.length > 0
}

/** Of two at once, one gets it; and so does neither once it was withdrawn. */
async function use(tx: Tx, actor: Person, { id }: OpenInvitation, at: Instant): Promise<void> {
  const used = await tx
    .update(agencyInvitations)
    .set({ acceptedAt: at, acceptedBy: actor.userId })
    .where(and(eq(agencyInvitations.id, id), eq(agencyInvitations.email, actor.email), openAt(at)))
    .returning({ id: agencyInvitations.id })
  if (used.length === 0) throw new AppError('expired')
}

async function assign(tx: Tx, { agency, caseWorker }: OpenInvitation, dossierId: string, at: Instant): Promise<void> {
  if (!caseWorker) return
  const row = { agencyId: agency.id, dossierId, userId: caseWorker.userId, assignedAt: at }
  await tx
    .insert(assignments)
    .values(row)
    .onConflictDoUpdate({
      target: [assignments.agencyId, assignments.dossierId],
      set: { userId: row.userId, assignedAt: at },
      setWhere: eq(assignments.agencyId, agency.id),
    })
}
