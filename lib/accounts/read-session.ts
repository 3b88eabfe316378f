import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { isConnectionLoss } from '#db/connection-loss.ts'
import { onceBuilt } from '#db/once-built.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import { mintPerson, type Person } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { IDLE_SECONDS } from './open-session.ts'
import { hashOfToken } from './secrets.ts'

/** How stale "last seen" may be before a request writes it again. */
const SEEN_EVERY_SECONDS = 15 * 60

/**
 * Who a session token belongs to, or null when the session has ended. One statement, before anybody acts.
 * Throws `AppError('unavailable')` without database: that is not the same as being signed out.
 */
export async function readSession(token: string, at: Instant = now()): Promise<Person | null> {
  const hash = hashOfToken(token)
  const values = { tokenHash: hash, at: at.toISOString(), seenAfter: plusSeconds(at, -IDLE_SECONDS).toISOString() }
  const [row] = await sessionRows(database(), values).catch(refuse)
  if (!row) return null
  const { lastSeenAt: seenAt, ...person } = row
  const stale = plusSeconds(at, -SEEN_EVERY_SECONDS)
  if (seenAt < stale) {
    await database()
      .update(sessions)
      .set({ lastSeenAt: at })
      .where(and(eq(tokenHash, hash), lt(lastSeenAt, stale)))
      .catch(refuse)
  }
  return mintPerson(person)
}

const { email, id: userId, locale, name, timeZone } = users
const { expiresAt, lastSeenAt, tokenHash } = sessions

// Every request asks it.
const sessionRows = onceBuilt((db) =>
  db
    .select({ userId, email, name, locale, timeZone, lastSeenAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(tokenHash, sql.placeholder('tokenHash')),
        gt(expiresAt, sql.placeholder('at')),
        gt(lastSeenAt, sql.placeholder('seenAfter')),
      ),
    )
    .prepare('session'),
)

function refuse(error: unknown): never {
  for (let link = error; link instanceof Error; link = link.cause) {
    if (isConnectionLoss(link)) throw new AppError('unavailable', 'the session could not be read')
  }
  throw error
}
