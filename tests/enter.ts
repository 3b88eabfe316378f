import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { SESSION_COOKIE } from '#lib/auth/cookies.ts'
import { now } from '#lib/time/clock.ts'
import { browser } from '#tests/next-request.ts'

const test = systemActor('test')

/** Signs the test's browser in. Returns the session's token. */
export async function enter({ userId }: Person | Staff): Promise<string> {
  const { token } = await asActor(test, (tx) => openSession(tx, userId, null, now()))
  browser.set(SESSION_COOKIE, token)
  return token
}

/** The same with a second factor shown a moment ago, as staff work. */
export async function enterAsStaff(person: Person | Staff): Promise<string> {
  const token = await enter(person)
  const shown = { secondFactorAt: now(), staffSeenAt: now() }
  await asActor(test, (tx) =>
    tx
      .update(sessions)
      .set(shown)
      .where(eq(sessions.tokenHash, hashOfToken(token))),
  )
  return token
}
