import type { Staff } from '#lib/access/actor.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { accessEndedOn } from '#lib/consents/access-ended-on.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type Asked = { locale: Locale; agency: { slug: string }; dossierId: string }

/** From a page about a client whom staff do not reach: to the one that says since when, else to the absent one. */
export async function leaveClient(staff: Staff, { locale, agency, dossierId }: Asked): Promise<never> {
  const endedOn = await accessEndedOn(staff, dossierId)
  return redirectTo(endedOn ? routes.client(locale, agency.slug, dossierId) : routes.notFound(locale))
}
