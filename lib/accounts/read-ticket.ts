import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { signInTickets } from '#db/schema/accounts.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isTicketId } from './ticket-id.ts'

export type TicketView = {
  device: string | null
  /** For the device that asked only: whoever merely has a mailed link is not told. */
  email: string
  next: string | null
  keep: string | null
}

/** What the pages of a sign-in may say before it is done. Null when the ticket is used up, tried out or too old. */
export function readTicket(ticketId: string, at: Instant = now()): Promise<TicketView | null> {
  return asActor(
    systemActor('sign-in'),
    async (tx) => {
      if (!isTicketId(ticketId)) return null
      const [ticket] = await tx
        .select({ device: signInTickets.device, email: signInTickets.email, payload: signInTickets.payload })
        .from(signInTickets)
        .where(
          and(
            eq(signInTickets.id, ticketId),
            isNull(signInTickets.usedAt),
            gt(signInTickets.expiresAt, at),
            lt(signInTickets.tries, 5),
          ),
        )
      if (!ticket) return null
      const { device, email, payload } = ticket
      return { device, email, next: payload.next ?? null, keep: payload.answers ?? null }
    },
    { readOnly: true },
  )
}
