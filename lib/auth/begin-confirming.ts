import type { Person } from '#lib/access/actor.ts'
import { requestSignIn } from '#lib/accounts/request-sign-in.ts'
import { routes } from '#lib/routes.ts'
import { keepTicket } from './cookies.ts'
import { requestVisitor } from './request-visitor.ts'

/**
 * Has a person who is signed in show once more that the mailbox is theirs: a sign-in mail to their own address. What it
 * opens is a new session, and it leads back to the account page, or to `next`.
 */
export async function beginConfirming(actor: Person, _input: unknown, next?: string): Promise<void> {
  const visitor = await requestVisitor()
  const back = next ?? `${routes.account(visitor.locale)}?done=confirmed`
  await keepTicket(await requestSignIn(visitor, { email: actor.email, next: back }))
}
