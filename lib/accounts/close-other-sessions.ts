import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { sessions } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { hashOfToken } from './secrets.ts'

/** One of the person's sessions by its id; absent: all of them. */
export const closeOtherSessionsInput = z.strictObject({
  session: z
    .string()
    .regex(/^[\w-]{1,100}$/, 'invalid')
    .optional(),
})

/** Signs a person's other devices out, at once: one of them or all. The session of `token` always stays. */
export async function closeOtherSessions(
  actor: Person,
  input: z.output<typeof closeOtherSessionsInput>,
  token: string,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    const closed = await tx
      .delete(sessions)
      .where(
        and(
          eq(sessions.userId, actor.userId),
          ne(sessions.tokenHash, hashOfToken(token)),
          input.session ? eq(sessions.tokenHash, input.session) : undefined,
        ),
      )
      .returning({ device: sessions.device })
    if (closed.length === 0) return
    await recordEvent(tx, actor, at, { action: 'account.sessions-closed', details: { count: closed.length } })
  })
}
