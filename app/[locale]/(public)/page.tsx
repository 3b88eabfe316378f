import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomeView } from '#components/home/home-view.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { procedureLinks } from '#lib/procedures/procedure-links.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'home' })
  return {
    title: { absolute: t('metaTitle') },
    description: t('metaDescription'),
    alternates: { languages: { en: routes.home('en'), fr: routes.home('fr') } },
  }
}

export default async function HomePage() {
  const locale = await requestLocale()
  return (
    <HomeView
      startHref={routes.start(locale)}
      signInHref={routes.signIn(locale)}
      privacyHref={routes.privacy(locale)}
      otherProcedures={procedureLinks(locale).slice(1)}
      languageHrefs={{ en: routes.home('en'), fr: routes.home('fr') }}
    />
  )
}
