import { and, inArray, isNull, lt, or } from 'drizzle-orm'
import { sessions, signInTickets } from '#db/schema/accounts.ts'
import { clientImports } from '#db/schema/imports.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { IDLE_SECONDS } from './open-session.ts'

/** How long what has run out is kept, so that a late link still finds the answers that it carried. */
export const TICKET_KEPT_SECONDS = 24 * 3600

/**
 * Erases what signing in leaves behind and nobody needs any more: tickets a day after they ran out, the record of
 * sign-in mails after a day, sessions that have ended; and lists of clients that were uploaded a day ago. The privacy page
 * tells people so. For the worker, every hour.
 */
export async function eraseExpired(at: Instant = now()): Promise<void> {
  const dayAgo = plusSeconds(at, -TICKET_KEPT_SECONDS)
  await asActor(systemActor('clearing-out'), async (tx) => {
    await tx.delete(signInTickets).where(lt(signInTickets.expiresAt, dayAgo))
    await tx
      .delete(sessions)
      .where(or(lt(sessions.expiresAt, at), lt(sessions.lastSeenAt, plusSeconds(at, -IDLE_SECONDS))))
    await tx.delete(clientImports).where(lt(clientImports.expiresAt, at))
    await tx
      .delete(outgoingMails)
      .where(
        and(
          isNull(outgoingMails.recipientId),
          inArray(outgoingMails.state, ['sent', 'failed', 'expired']),
          lt(outgoingMails.createdAt, dayAgo),
        ),
      )
  })
}
