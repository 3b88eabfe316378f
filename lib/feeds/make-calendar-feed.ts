import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#db/schema/accounts.ts'
import { calendarFeeds } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { hashOfToken, newToken } from '#lib/accounts/secrets.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { endLiveFeed } from './end-calendar-feed.ts'

export const makeCalendarFeedInput = z.strictObject({})

/**
 * A new private calendar address for somebody; the one before ends in the same moment. Resolves to its secret, which is
 * kept nowhere: only its hash is, so that it can be shown this once.
 */
export function makeCalendarFeed(
  actor: Person,
  _input: z.output<typeof makeCalendarFeedInput> = {},
  at: Instant = now(),
): Promise<string> {
  const token = newToken()
  return asActor(actor, async (tx) => {
    // Two at once wait for each other: the later one's address is the live one.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, actor.userId)).for('update')
    await endLiveFeed(tx, actor.userId, at)
    await tx.insert(calendarFeeds).values({ tokenHash: hashOfToken(token), userId: actor.userId, createdAt: at })
    await recordEvent(tx, actor, at, { action: 'calendar.made' })
    return token
  })
}
