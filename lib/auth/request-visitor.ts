import type { Visitor } from '#lib/accounts/request-sign-in.ts'
import { readKnownDevice } from './cookies.ts'
import { requestDevice, requestLocale, requestNetwork } from './request-facts.ts'

/** Whoever is asking, signed in or not, as far as signing in and its limits need to know. */
export async function requestVisitor(): Promise<Visitor> {
  return {
    locale: await requestLocale(),
    network: await requestNetwork(),
    device: await requestDevice(),
    known: await readKnownDevice(),
  }
}
