import type { Person } from '#lib/access/actor.ts'
import { beginConfirming } from './begin-confirming.ts'
import { requestPath } from './request-facts.ts'

/** The same for a page that asks for it: what the mail opens leads back there. */
export async function beginConfirmingHere(actor: Person, input: unknown): Promise<void> {
  const [path = '/'] = (await requestPath()).split('?')
  await beginConfirming(actor, input, path)
}
