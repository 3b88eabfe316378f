import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { SESSION_COOKIE } from '#lib/auth/cookies.ts'
import { now } from '#lib/time/clock.ts'
import { browser } from '#tests/next-request.ts'

const test = systemActor('test')

/** Signs somebody in on the browser of `next-request.ts`. */
export async function enter({ userId }: { userId: string }): Promise<string> {
  const { token } = await asActor(test, (tx) => openSession(tx, userId, null, now()))
  browser.clear()
  browser.set(SESSION_COOKIE, token)
  return token
}

/** The same past a second factor, as somebody comes to work for an agency. */
export async function enterAsStaff(person: { userId: string }): Promise<void> {
  const isThis = eq(sessions.tokenHash, hashOfToken(await enter(person)))
  const at = now()
  await asActor(test, (tx) => tx.update(sessions).set({ secondFactorAt: at, staffSeenAt: at }).where(isThis))
}
