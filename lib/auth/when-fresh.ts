import type { Person } from '#lib/access/actor.ts'
import { hasFreshSession } from '#lib/accounts/has-fresh-session.ts'
import { AppError } from '#lib/errors.ts'
import { readSessionToken } from './cookies.ts'

/**
 * The same verb for who signed in a moment ago on this very device, so that whoever finds it unlocked cannot use it.
 * Otherwise it throws `AppError('not-fresh')`.
 */
export function whenFresh<I, D>(verb: (actor: Person, input: I) => Promise<D>) {
  return async (actor: Person, input: I): Promise<D> => {
    if (!(await hasFreshSession(actor, await readSessionToken()))) throw new AppError('not-fresh')
    return verb(actor, input)
  }
}
