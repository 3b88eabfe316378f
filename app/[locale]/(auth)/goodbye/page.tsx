import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GoodbyeView } from '#components/account/goodbye-view.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'signIn.goodbye' })
  return { title: t('title'), robots: { index: false } }
}

/** Where a deleted account leads. It reads nothing: there is nobody left. */
export default async function GoodbyePage() {
  return <GoodbyeView homeHref={routes.home(await requestLocale())} />
}
