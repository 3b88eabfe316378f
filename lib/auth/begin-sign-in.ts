import { z } from 'zod'
import { requestAgain } from '#lib/accounts/request-again.ts'
import { requestSignIn, type SignInRequest, type Visitor } from '#lib/accounts/request-sign-in.ts'
import { AppError } from '#lib/errors.ts'
import { keepTicket, readTicketId } from './cookies.ts'

/** Sends the mail and remembers on this device which one a typed code will belong to. */
export async function beginSignIn(visitor: Visitor, input: SignInRequest): Promise<void> {
  await keepTicket(await requestSignIn(visitor, input))
}

/** The ticket is named by a mailed link's page; the page where the code is typed knows it by its cookie. */
export const sendAgainInput = z.strictObject({ ticket: z.string().max(100).optional() })

/** The same once more, for a mail that did not come or came too late. Throws `AppError('expired')` without ticket. */
export async function beginAgain(visitor: Visitor, { ticket }: z.output<typeof sendAgainInput>): Promise<void> {
  const ticketId = ticket ?? (await readTicketId())
  if (!ticketId) throw new AppError('expired')
  await keepTicket(await requestAgain(visitor, ticketId))
}
