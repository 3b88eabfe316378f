import { cache } from 'react'
import type { Staff } from '#lib/access/actor.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { type Agency, readStaff, type StaffSession } from '#lib/agencies/read-staff.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import { readSessionToken } from './cookies.ts'
import { answersOwnForm, requestPath } from './request-facts.ts'
import { currentPerson, requireActor } from './require-actor.ts'

/** Who is signed in, as staff of the agency with this address. Null: as though there were no such agency. */
export const currentStaff = cache(async (slug: string): Promise<StaffSession | null> => {
  if (!/^[a-z0-9-]{1,100}$/.test(slug)) return null
  const [person, token] = [await currentPerson(), await readSessionToken()]
  return person && token ? readStaff(person, hashOfToken(token), slug) : null
})

/**
 * Staff of the agency with this address, past their second factor. Otherwise leaves: for the sign-in page, for the page
 * that asks for the second factor, or, where somebody does not belong to the agency, for the page that says it is absent.
 */
export async function requireStaff(locale: Locale, slug: string): Promise<{ staff: Staff; agency: Agency }> {
  await requireActor(locale)
  const session = await currentStaff(slug)
  if (!session) return redirectTo(routes.notFound(locale))
  if (session.state === 'second-factor') {
    const next = await requestPath()
    // A page's redirect keeps what was posted: there the text comes back.
    if (await answersOwnForm()) return redirectTo(routes.typed(next, 'second-factor'))
    return redirectTo(routes.secondFactor(locale, { next }))
  }
  return session
}
