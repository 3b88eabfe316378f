import type { Person } from '#lib/access/actor.ts'
import { beginConfirmingFor } from './begin-confirming.ts'
import { requestPath } from './request-facts.ts'

/** For a page that wants a sign-in of a moment ago: what the mail opens leads back to it, without what went wrong there. */
export async function beginConfirmingHere(actor: Person): Promise<void> {
  const [path = '/'] = (await requestPath()).split('?')
  await beginConfirmingFor(actor, path)
}
