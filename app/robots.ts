import type { MetadataRoute } from 'next'
import { LOCALES } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

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
  return { rules: { userAgent: '*', allow: '/', disallow: [...closed, '/api/'] } }
}
