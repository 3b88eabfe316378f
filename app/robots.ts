import type { MetadataRoute } from 'next'
import { env } from '#lib/env.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

// Asked for at each request: the site's own address is not known when it is built.
export const dynamic = 'force-dynamic'

/** Public pages may be read; not what is somebody's own, nor what a mail leads to, nor addresses that carry answers. */
export default function robots(): MetadataRoute.Robots {
  const closed = LOCALES.flatMap((locale) => [
    routes.dossiers(locale),
    routes.account(locale),
    routes.mailbox(locale),
    routes.mailAction(locale, ''),
    routes.progress(locale, ''),
    `${routes.signIn(locale)}/`,
    `${routes.start(locale)}?`,
    `${routes.reimbursement(locale)}?`,
    `${routes.glossary(locale)}?`,
    `${routes.offices(locale)}?`,
    `${routes.start(locale)}/`,
  ])
  const { origin } = new URL(env().authUrl)
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...closed, '/api/'] },
    sitemap: `${origin}/sitemap.xml`,
  }
}
