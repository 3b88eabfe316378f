import { and, eq, isNull } from 'drizzle-orm'
import { consents } from '#db/schema/agencies.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { newId } from '#lib/ids.ts'
import type { Instant } from '#lib/time/clock.ts'
import { CONSENT_TEXT_VERSION } from './consent-text.ts'
import { endLeases } from './end-leases.ts'

type Given = {
  dossierId: string
  agencyId: string
  scope: readonly ConsentScope[]
  /** The invitation that it answers. */
  invitation?: string
}

/**
 * Gives an agency access within the transaction of a change to the dossier, which holds its lock. Another scope ends the
 * row before and begins a new one. False where exactly this was given already, by the same text.
 */
export async function giveConsent(
  tx: Tx,
  actor: Person,
  { dossierId, agencyId, scope, invitation }: Given,
  at: Instant,
): Promise<boolean> {
  const live = and(eq(consents.dossierId, dossierId), eq(consents.agencyId, agencyId), isNull(consents.revokedAt))
  const [before] = await tx.select().from(consents).where(live)
  if (before?.textVersion === CONSENT_TEXT_VERSION && sameScope(before.scope, scope)) return false
  if (before) await tx.update(consents).set({ revokedAt: at }).where(eq(consents.id, before.id))
  if (before && !scope.includes('documents')) await endLeases(tx, dossierId, agencyId)
  const row = { id: newId(), dossierId, agencyId, scope: [...scope], textVersion: CONSENT_TEXT_VERSION, grantedAt: at }
  await tx.insert(consents).values(row)
  const details = {
    agency: agencyId,
    scope: scope.join('.'),
    text: CONSENT_TEXT_VERSION,
    ...(invitation && { invitation }),
  }
  await recordEvent(tx, actor, at, { action: 'consent.granted', dossierId, details })
  return true
}

function sameScope(a: readonly ConsentScope[], b: readonly ConsentScope[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
