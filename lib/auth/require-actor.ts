import { cache } from 'react'
import type { Person } from '#lib/access/actor.ts'
import { readSession } from '#lib/accounts/read-session.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import { readSessionToken } from './cookies.ts'
import { requestPath } from './request-facts.ts'

/** Who is signed in, or null. The session row is read once a request; without database it throws, never "signed out". */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const token = await readSessionToken()
  return token ? readSession(token) : null
})

/** Who is signed in. Otherwise leaves for the sign-in page, which leads back here afterwards. */
export async function requireActor(locale: Locale): Promise<Person> {
  const person = await currentPerson()
  if (!person) redirectTo(routes.signIn(locale, { next: await requestPath() }))
  return person
}
