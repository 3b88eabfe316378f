import { sessions } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { hashOfToken, newToken } from './secrets.ts'

/** An expat's session ends after 7 idle days, and after 30 days whatever happens. */
export const IDLE_SECONDS = 7 * 24 * 3600
export const ABSOLUTE_SECONDS = 30 * 24 * 3600

export type OpenedSession = { token: string; expiresAt: Instant; userId: string }

/** A new session. The token is returned once and stored only as a hash. */
export async function openSession(tx: Tx, userId: string, device: string | null, at: Instant): Promise<OpenedSession> {
  const token = newToken()
  const expiresAt = plusSeconds(at, ABSOLUTE_SECONDS)
  await tx
    .insert(sessions)
    .values({ tokenHash: hashOfToken(token), userId, createdAt: at, lastSeenAt: at, expiresAt, device })
  return { token, expiresAt, userId }
}
