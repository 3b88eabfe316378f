import { and, eq } from 'drizzle-orm'
import { authenticators, passkeys, recoveryCodes } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { hasFactor, requireChangingFactors } from './may-change-factors.ts'
import { lapseOtherSessions } from './session-factor.ts'

/** The authenticator app, or a passkey by its id. */
export type FactorToRemove = { kind: 'app' } | { kind: 'passkey'; id: string }

/**
 * Removes a factor. Other devices have to show one again, and with the last factor the recovery codes go as well. One
 * that is gone already is no error.
 */
export async function removeFactor(
  person: Person,
  tokenHash: string,
  factor: FactorToRemove,
  at: Instant = now(),
): Promise<void> {
  const { userId } = person
  await asActor(person, async (tx) => {
    await requireChangingFactors(tx, person, tokenHash, at)
    const gone =
      factor.kind === 'app'
        ? await tx
            .delete(authenticators)
            .where(eq(authenticators.userId, userId))
            .returning({ userId: authenticators.userId })
        : await tx
            .delete(passkeys)
            .where(and(eq(passkeys.userId, userId), eq(passkeys.id, factor.id)))
            .returning({ userId: passkeys.userId })
    if (gone.length === 0) return
    await lapseOtherSessions(tx, userId, tokenHash)
    if (!(await hasFactor(tx, userId))) await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
    await recordEvent(tx, person, at, { action: 'factor.removed', details: { kind: factor.kind } })
  })
}
