import { authenticators, passkeys, recoveryCodes } from '#db/schema/accounts.ts'
import {
  agencyInvitations,
  agencyMembers,
  assignments,
  behalfActs,
  dossierLooks,
  escalations,
  internalNotes,
  messageReads,
  messages,
  reviews,
  savedViews,
} from '#db/schema/agencies.ts'
import { clientImports } from '#db/schema/imports.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { aConsent, anAgency, NOON } from '#tests/factories.ts'

/** Everything that an agency can hold about a client's dossier, with the client a member of its staff as well. */
export async function fillAgency(person: Person, dossierId: string): Promise<{ agencyId: string }> {
  const [agencyId, userId] = [await anAgency(), person.userId]
  await aConsent(dossierId, agencyId)
  const of = { dossierId, agencyId }
  await asActor(systemActor('test'), async (tx) => {
    await tx.insert(agencyMembers).values({ agencyId, userId, role: 'viewer', createdAt: NOON })
    const mail = { email: person.email, locale: 'en', tokenHash: newId(), invitedBy: userId } as const
    await tx.insert(agencyInvitations).values({ id: newId(), agencyId, ...mail, createdAt: NOON, expiresAt: NOON })
    const list = { id: newId(), agencyId, userId, lines: [{ line: 1, cells: ['x'] }] }
    await tx.insert(clientImports).values({ ...list, createdAt: NOON, expiresAt: NOON })
    await tx.insert(assignments).values({ ...of, userId, assignedAt: NOON })
    await tx.insert(dossierLooks).values({ ...of, userId, on: '2026-11-23', firstAt: NOON, lastAt: NOON })
    const verdict = { requirementId: 'rib', state: 'accepted', documentVersion: 1, decidedAt: NOON } as const
    await tx.insert(reviews).values({ ...of, ...verdict })
    const letter = { id: newId(), authorId: userId, body: `message ${newId()}` }
    await tx.insert(messages).values({ ...of, ...letter, fromStaff: true, sentAt: NOON })
    await tx.insert(messageReads).values({ ...of, userId, readAt: NOON })
    await tx.insert(internalNotes).values({ ...of, id: newId(), authorId: userId, body: 'note', createdAt: NOON })
    const view = { id: newId(), agencyId, userId, name: 'view', query: 'silent=1', createdAt: NOON }
    await tx.insert(savedViews).values(view)
    const act = { id: newId(), userId, channel: 'phone', act: 'step.completed', at: NOON } as const
    await tx.insert(behalfActs).values({ ...of, ...act })
    await tx.insert(escalations).values({ ...of, userId, since: NOON, mailId: newId() })
    await tx.insert(authenticators).values({ userId, secret: 'secret', createdAt: NOON }).onConflictDoNothing()
    const key = { id: newId(), userId, publicKey: 'key', counter: 0, name: 'Phone', createdAt: NOON }
    await tx.insert(passkeys).values(key)
    await tx.insert(recoveryCodes).values({ codeHash: newId(), userId, createdAt: NOON })
  })
  return { agencyId }
}
