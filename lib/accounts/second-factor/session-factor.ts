import { and, eq, ne } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import type { Tx } from '#db/transaction.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'

/** How long a second factor lasts, and how long without a staff page. */
const STAFF_ABSOLUTE_SECONDS = 10 * 3600
const STAFF_IDLE_SECONDS = 30 * 60

type FactorTimes = { secondFactorAt: Instant | null; staffSeenAt: Instant | null }

/** Whether a session's second factor still counts. */
export function isFactorLive({ secondFactorAt, staffSeenAt }: FactorTimes, at: Instant): boolean {
  if (!secondFactorAt || !staffSeenAt) return false
  return secondFactorAt > plusSeconds(at, -STAFF_ABSOLUTE_SECONDS) && staffSeenAt > plusSeconds(at, -STAFF_IDLE_SECONDS)
}

/** Writes into this very session that a second factor was shown. False where the session has ended. */
export async function markFactorShown(tx: Tx, userId: string, tokenHash: string, at: Instant): Promise<boolean> {
  const marked = await tx
    .update(sessions)
    .set({ secondFactorAt: at, staffSeenAt: at })
    .where(and(eq(sessions.tokenHash, tokenHash), eq(sessions.userId, userId)))
    .returning({ userId: sessions.userId })
  return marked.length > 0
}

/** A person's other sessions have to show a factor again. */
export async function lapseOtherSessions(tx: Tx, userId: string, tokenHash: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ secondFactorAt: null, staffSeenAt: null })
    .where(and(eq(sessions.userId, userId), ne(sessions.tokenHash, tokenHash)))
}
