import { eq } from 'drizzle-orm'
import { signInTickets } from '#db/schema/accounts.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { requestSignIn, type Visitor } from './request-sign-in.ts'
import { isTicketId } from './ticket-id.ts'

/**
 * Sends a new link and code to the address of a ticket, also of one that has run out, with the answers it carried.
 * Returns the new ticket's id. Throws `AppError('expired')` when the ticket is gone, `'rate-limited'` beyond the limits.
 */
export async function requestAgain(visitor: Visitor, ticketId: string, at: Instant = now()): Promise<string> {
  const ticket = await asActor(
    systemActor('sign-in'),
    async (tx) => {
      if (!isTicketId(ticketId)) return null
      const { email, payload } = signInTickets
      const [row] = await tx.select({ email, payload }).from(signInTickets).where(eq(signInTickets.id, ticketId))
      return row ?? null
    },
    { readOnly: true },
  )
  if (!ticket) throw new AppError('expired')
  const { next, answers: keep } = ticket.payload
  return requestSignIn(visitor, { email: ticket.email, ...(next && { next }), ...(keep && { keep }) }, at)
}
