import type { MetadataRoute } from 'next'
import { listAuthorities } from '#lib/authorities/list-authorities.ts'
import { env } from '#lib/env.ts'
import { listGuidePaths } from '#lib/guides/list-guides.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import { listStages } from '#lib/tools/stage-view.ts'

// Asked for at each request: the site's own address is not known when it is built.
export const dynamic = 'force-dynamic'

/** Every page that anybody may find, in every language, each with where it stands in the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { origin } = new URL(env().authUrl)
  return PAGES.flatMap((pathIn) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, `${origin}${pathIn(locale)}`]))
    return Object.values(languages).map((url) => ({ url, alternates: { languages } }))
  })
}

const PAGES: readonly ((locale: Locale) => string)[] = [
  routes.home,
  ...listGuidePaths().map((path) => (locale: Locale) => routes.guides(locale, ...path)),
  routes.tools,
  routes.numberChecker,
  (locale) => routes.reimbursement(locale),
  (locale) => routes.numberStage(locale),
  ...listStages().map((stage) => (locale: Locale) => routes.numberStage(locale, stage)),
  (locale) => routes.glossary(locale),
  routes.authorities,
  ...listAuthorities('en').flatMap(({ authorities }) =>
    authorities.map(
      ({ id }) =>
        (locale: Locale) =>
          routes.authority(locale, id),
    ),
  ),
  (locale) => routes.offices(locale),
  routes.privacy,
]
