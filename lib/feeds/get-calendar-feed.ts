import { and, eq, isNull } from 'drizzle-orm'
import { calendarFeeds } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Instant } from '#lib/time/clock.ts'

export type CalendarFeedView = { createdAt: Instant }

/** Since when somebody has a calendar address; null where they have none. The address itself cannot be read again. */
export function getCalendarFeed(actor: Person): Promise<CalendarFeedView | null> {
  return asActor(
    actor,
    async (tx) => {
      const [row = null] = await tx
        .select({ createdAt: calendarFeeds.createdAt })
        .from(calendarFeeds)
        .where(and(eq(calendarFeeds.userId, actor.userId), isNull(calendarFeeds.revokedAt)))
      return row
    },
    { readOnly: true },
  )
}
