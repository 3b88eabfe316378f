import { isNull } from 'drizzle-orm'
import { authenticators } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { newAuthenticatorSecret } from './authenticator-code.ts'
import { requireChangingFactors } from './may-change-factors.ts'
import { sealSecret } from './seal-secret.ts'

/**
 * A new secret for an authenticator app. It counts for nothing until `confirmAuthenticator` has seen its first code; one
 * that was begun before is replaced, one that is confirmed stays.
 */
export async function beginAuthenticator(person: Person, tokenHash: string, at: Instant = now()): Promise<void> {
  await asActor(person, async (tx) => {
    await requireChangingFactors(tx, person, tokenHash, at)
    const secret = sealSecret(person.userId, newAuthenticatorSecret())
    await tx
      .insert(authenticators)
      .values({ userId: person.userId, secret, createdAt: at })
      .onConflictDoUpdate({
        target: authenticators.userId,
        set: { secret, createdAt: at, lastStep: null },
        setWhere: isNull(authenticators.confirmedAt),
      })
  })
}
