import type { Person } from '#lib/access/actor.ts'
import { requestSignIn } from '#lib/accounts/request-sign-in.ts'
import { routes } from '#lib/routes.ts'
import { keepTicket } from './cookies.ts'
import { requestLocale } from './request-facts.ts'
import { requestVisitor } from './request-visitor.ts'

/**
 * Has a person who is signed in show once more that the mailbox is theirs: a sign-in mail to their own address. What it
 * opens is a new session, and it leads back to the account page.
 */
export async function beginConfirming(actor: Person): Promise<void> {
  await beginConfirmingFor(actor, `${routes.account(await requestLocale())}?done=confirmed`)
}

/** The same on the way to another page of ours. */
export async function beginConfirmingFor(actor: Person, next: string): Promise<void> {
  await keepTicket(await requestSignIn(await requestVisitor(), { email: actor.email, next }))
}
