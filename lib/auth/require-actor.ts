import { cache } from 'react'
import type { Person } from '#lib/access/actor.ts'
import { readSession } from '#lib/accounts/read-session.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import { readSessionToken } from './cookies.ts'
import { answersPostedForm, ledOnFromSigningIn, requestPath } from './request-facts.ts'

/** Who is signed in, or null. The session row is read once a request; without database it throws, never "signed out". */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const token = await readSessionToken()
  return token ? readSession(token) : null
})

/** Who is signed in. Otherwise leaves for the sign-in page, which leads back here afterwards. */
export async function requireActor(locale: Locale): Promise<Person> {
  const person = await currentPerson()
  return person ?? leave(locale)
}

async function leave(locale: Locale): Promise<never> {
  const next = await requestPath()
  // A page's redirect keeps what was posted: there the text comes back.
  if (await answersPostedForm()) return redirectTo(routes.typed(next))
  return redirectTo(routes.signIn(locale, { next, ...((await ledOnFromSigningIn()) && { problem: 'no-cookies' }) }))
}
