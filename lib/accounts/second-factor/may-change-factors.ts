import { and, eq, isNotNull } from 'drizzle-orm'
import { authenticators, passkeys, sessions } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { isFreshSession } from '#lib/accounts/has-fresh-session.ts'
import { AppError } from '#lib/errors.ts'
import type { Instant } from '#lib/time/clock.ts'
import { isFactorLive } from './session-factor.ts'

/** What a person can show, besides recovery codes: those alone are no factor. */
export async function hasFactor(tx: Tx, userId: string): Promise<boolean> {
  const apps = await tx
    .select({ userId: authenticators.userId })
    .from(authenticators)
    .where(and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt)))
  if (apps.length > 0) return true
  const keys = await tx.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, userId)).limit(1)
  return keys.length > 0
}

/**
 * Whether this session may add or remove a factor: one that has shown a factor; or, for the first, one that was opened a
 * moment ago. A mailed code alone never gets past a factor that somebody has.
 */
export async function mayChangeFactors(tx: Tx, person: Person, tokenHash: string, at: Instant): Promise<boolean> {
  const [session] = await tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.tokenHash, tokenHash), eq(sessions.userId, person.userId)))
  if (!session) return false
  if (isFactorLive(session, at)) return true
  return isFreshSession(session.createdAt, at) && !(await hasFactor(tx, person.userId))
}

/** Throws `AppError('not-fresh')` where the session may not. */
export async function requireChangingFactors(tx: Tx, person: Person, tokenHash: string, at: Instant): Promise<void> {
  if (!(await mayChangeFactors(tx, person, tokenHash, at))) throw new AppError('not-fresh')
}
