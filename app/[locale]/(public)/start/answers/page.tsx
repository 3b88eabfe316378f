import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { AnswerList } from '#components/procedures/answer-list.tsx'
import { PlanHousehold } from '#components/procedures/plan-household.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'
import { questionnaire } from '#lib/procedures/questionnaire.ts'
import { routes } from '#lib/routes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'start' })
  return { title: t('answersTitle'), robots: { index: false } }
}

export default async function AnswersSoFar({ searchParams }: PageProps<'/[locale]/start/answers'>) {
  const locale = await requestLocale()
  const standing = questionnaire(DEFAULT_PROCEDURE, await searchParams, locale, parisDay(now()))
  if (!standing || standing.query === '') redirectTo(routes.start(locale))
  const t = await getTranslations('start')
  return (
    <Page>
      <PageHeading
        title={t('answersTitle')}
        back={{ href: routes.plan(locale, standing.query), label: t('seePlan') }}
      />
      <PlanHousehold household={standing.household} query={standing.query} />
      <AnswerList plan={standing.plan} hrefOf={(fact) => routes.start(locale, `${standing.query}&ask=${fact}`)} />
    </Page>
  )
}
