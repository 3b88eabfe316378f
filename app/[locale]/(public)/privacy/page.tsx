import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PrivacyView } from '#components/privacy/privacy-view.tsx'
import { KNOWN_SECONDS } from '#lib/accounts/known-device.ts'
import { ABSOLUTE_SECONDS, IDLE_SECONDS } from '#lib/accounts/open-session.ts'
import { TICKET_MINUTES } from '#lib/accounts/request-sign-in.ts'
import { KNOWN_COOKIE, SESSION_COOKIE, TICKET_COOKIE } from '#lib/auth/cookies.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { env } from '#lib/env.ts'
import { routes } from '#lib/routes.ts'

const DAY_SECONDS = 24 * 3600

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'privacy' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: { languages: { en: routes.privacy('en'), fr: routes.privacy('fr') } },
  }
}

export default async function PrivacyPage() {
  return (
    <PrivacyView
      periods={{
        idle: IDLE_SECONDS / DAY_SECONDS,
        most: ABSOLUTE_SECONDS / DAY_SECONDS,
        known: KNOWN_SECONDS / DAY_SECONDS,
        minutes: TICKET_MINUTES,
      }}
      cookieNames={{ session: SESSION_COOKIE, ticket: TICKET_COOKIE, known: KNOWN_COOKIE, locale: 'NEXT_LOCALE' }}
      operator={env().operator}
      hasGoogle={env().google !== null}
      accountHref={routes.account(await requestLocale())}
    />
  )
}
