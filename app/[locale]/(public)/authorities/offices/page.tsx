import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OfficesPage } from '#components/authorities/offices-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { env } from '#lib/env.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { findOffices, officeKinds, officesAsked } from '#lib/offices/find-offices.ts'
import { openOffices } from '#lib/offices/open-offices.ts'
import { routes } from '#lib/routes.ts'
import { inBothLanguages } from '../../in-both-languages.ts'

type Props = PageProps<'/[locale]/authorities/offices'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'authorities.offices' })
  const isBare = Object.keys(await searchParams).length === 0
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: inBothLanguages((locale) => routes.offices(locale)),
    ...(!isBare && { robots: { index: false } }),
  }
}

/** What was typed stands in the address only. */
export default async function Offices({ searchParams }: Props) {
  const { postcode, kind } = await searchParams
  const asked = officesAsked(oneParam(postcode, 60), oneParam(kind, 20))
  const found = await findOffices(await openOffices(env().officesFile), asked)
  return <OfficesPage found={found} kinds={officeKinds()} />
}
