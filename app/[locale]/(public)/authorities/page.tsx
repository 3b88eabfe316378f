import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuthoritiesPage } from '#components/authorities/authorities-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listAuthorities } from '#lib/authorities/list-authorities.ts'
import { routes } from '#lib/routes.ts'
import { inBothLanguages } from '../in-both-languages.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'authorities' })
  return {
    title: t('metaTitle'),
    description: t('metaDescription'),
    alternates: inBothLanguages(routes.authorities),
  }
}

export default async function Authorities() {
  return <AuthoritiesPage groups={listAuthorities(await requestLocale())} />
}
