import { and, desc, eq, gt } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { IDLE_SECONDS } from './open-session.ts'
import { hashOfToken } from './secrets.ts'

export type SessionView = {
  /** Names the session without opening it. */
  id: string
  device: string | null
  createdAt: Instant
  /** Up to a quarter of an hour old. */
  lastSeenAt: Instant
  isCurrent: boolean
}

/** The live sessions of a person, this one first, then the most recently used. `token` is that of this one. */
export function listSessions(actor: Person, token: string | null, at: Instant = now()): Promise<SessionView[]> {
  const current = token && hashOfToken(token)
  return asActor(
    actor,
    async (tx) => {
      const rows = await tx
        .select({
          id: sessions.tokenHash,
          device: sessions.device,
          createdAt: sessions.createdAt,
          lastSeenAt: sessions.lastSeenAt,
        })
        .from(sessions)
        .where(
          and(
            eq(sessions.userId, actor.userId),
            gt(sessions.expiresAt, at),
            gt(sessions.lastSeenAt, plusSeconds(at, -IDLE_SECONDS)),
          ),
        )
        .orderBy(desc(sessions.lastSeenAt), sessions.tokenHash)
      return rows
        .map((row) => ({ ...row, isCurrent: row.id === current }))
        .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
    },
    { readOnly: true },
  )
}
