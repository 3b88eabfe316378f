import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlanPage } from '#components/procedures/plan-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { termsInPlan } from '#lib/glossary/terms-in-plan.ts'
import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'
import { questionnaire } from '#lib/procedures/questionnaire.ts'
import { routes } from '#lib/routes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'plan' })
  return { title: t('metaTitle'), robots: { index: false } }
}

/** The whole plan for the answers in the address, with a way to keep it. */
export default async function Plan({ searchParams }: PageProps<'/[locale]/start/plan'>) {
  const locale = await requestLocale()
  const standing = questionnaire(DEFAULT_PROCEDURE, await searchParams, locale, parisDay(now()))
  if (!standing) redirectTo(routes.notFound(locale))
  if (standing.query === '') redirectTo(routes.start(locale))
  return <PlanPage standing={standing} terms={termsInPlan(standing.plan, locale)} />
}
