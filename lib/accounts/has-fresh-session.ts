import { and, eq, gt } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { hashOfToken } from './secrets.ts'

/** How long after signing in a person may do what cannot be undone. */
const FRESH_SECONDS = 10 * 60

export function isFreshSession(createdAt: Instant, at: Instant): boolean {
  return createdAt > plusSeconds(at, -FRESH_SECONDS)
}

/** Whether this very session is the person's own and was opened at most ten minutes ago. */
export function hasFreshSession(actor: Person, token: string | null, at: Instant = now()): Promise<boolean> {
  return asActor(
    actor,
    async (tx) => {
      if (!token) return false
      const isTheirs = and(eq(sessions.tokenHash, hashOfToken(token)), eq(sessions.userId, actor.userId))
      const rows = await tx
        .select({ userId: sessions.userId })
        .from(sessions)
        .where(and(isTheirs, gt(sessions.createdAt, plusSeconds(at, -FRESH_SECONDS))))
      return rows.length > 0
    },
    { readOnly: true },
  )
}
