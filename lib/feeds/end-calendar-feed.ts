import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { calendarFeeds } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'

export const endCalendarFeedInput = z.strictObject({})

/** Ends somebody's calendar address at once. Ending one that has ended changes nothing. */
export async function endCalendarFeed(
  actor: Person,
  _input: z.output<typeof endCalendarFeedInput> = {},
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    if (await endLiveFeed(tx, actor.userId, at)) await recordEvent(tx, actor, at, { action: 'calendar.ended' })
  })
}

/** Whether there was one to end. */
export async function endLiveFeed(tx: Tx, userId: string, at: Instant): Promise<boolean> {
  const rows = await tx
    .update(calendarFeeds)
    .set({ revokedAt: at })
    .where(and(eq(calendarFeeds.userId, userId), isNull(calendarFeeds.revokedAt)))
    .returning({ userId: calendarFeeds.userId })
  return rows.length > 0
}
