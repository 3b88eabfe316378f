import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { isConnectionLoss } from '#db/connection-loss.ts'
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
  const tokenHash = hashOfToken(token)
  const values = { tokenHash, at: at.toISOString(), seenAfter: plusSeconds(at, -IDLE_SECONDS).toISOString() }
  const [row] = await sessionQuery().execute(values).catch(refuse)
  if (!row) return null
  const { lastSeenAt, ...person } = row
  const stale = plusSeconds(at, -SEEN_EVERY_SECONDS)
  if (lastSeenAt < stale) {
    await database()
      .update(sessions)
      .set({ lastSeenAt: at })
      .where(and(eq(sessions.tokenHash, tokenHash), lt(sessions.lastSeenAt, stale)))
      .catch(refuse)
  }
  return mintPerson(person)
}

// Put into words once for a database: every request asks it, and the words cost more than the answer.
const built = new WeakMap<Database, ReturnType<typeof buildQuery>>()

function sessionQuery() {
  const db = database()
  const known = built.get(db) ?? buildQuery(db)
  built.set(db, known)
  return known
}

function buildQuery(db: Database) {
  const { email, id: userId, locale, name, timeZone } = users
  const { expiresAt, lastSeenAt, tokenHash } = sessions
  return db
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
    .prepare('session')
}

function refuse(error: unknown): never {
  for (let link = error; link instanceof Error; link = link.cause) {
    if (isConnectionLoss(link)) throw new AppError('unavailable', 'the session could not be read')
  }
  throw error
}
