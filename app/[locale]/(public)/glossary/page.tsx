import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GlossaryPage } from '#components/glossary/glossary-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { env } from '#lib/env.ts'
import { listTerms, termCategories, termFilter } from '#lib/glossary/list-terms.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { routes } from '#lib/routes.ts'
import { inBothLanguages } from '../in-both-languages.ts'

type Props = PageProps<'/[locale]/glossary'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'glossary' })
  const isBare = Object.keys(await searchParams).length === 0
  return {
    title: t('metaTitle'),
    description: t('metaDescription'),
    alternates: inBothLanguages((locale) => routes.glossary(locale)),
    ...(!isBare && { robots: { index: false } }),
  }
}

export default async function Glossary({ searchParams }: Props) {
  const locale = await requestLocale()
  const { q, category } = await searchParams
  const filter = termFilter(oneParam(q, 80), oneParam(category, 20))
  const terms = listTerms(filter, locale)
  return <GlossaryPage filter={filter} categories={termCategories()} terms={terms} origin={env().authUrl} />
}
