import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProceduresPage } from '#components/procedures/procedures-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { procedureLinks } from '#lib/procedures/procedure-links.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'procedures' })
  return { title: t('title'), description: t('lead') }
}

/** What Complet can help with: each procedure leads to its first question. */
export default async function Procedures() {
  return <ProceduresPage procedures={procedureLinks(await requestLocale())} />
}
