import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HouseholdQuestions } from '#components/procedures/household-questions.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'
import { householdPage } from '#lib/procedures/household-page.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { routes } from '#lib/routes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'household' })
  return { title: t('metaTitle'), robots: { index: false } }
}

/** Who comes along, by relation and age. Like all answers they stand in the address only: no names, no free text. */
export default async function StartHousehold({ searchParams }: PageProps<'/[locale]/start/household'>) {
  const locale = await requestLocale()
  const { asked, ask, ...params } = await searchParams
  const procedure = getProcedure(DEFAULT_PROCEDURE)
  if (!procedure) redirectTo(routes.notFound(locale))
  const page = householdPage(procedure, params, locale, parisDay(now()), {
    asked: [asked ?? []].flat(),
    ask: oneParam(ask) ?? undefined,
  })
  return <HouseholdQuestions title={procedure.title[locale]} page={page} />
}
