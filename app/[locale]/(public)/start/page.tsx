import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QuestionPage } from '#components/procedures/question-page.tsx'
import { inputOf } from '#lib/actions/read-form.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { fieldErrorText } from '#lib/i18n/error-text.ts'
import { countryOptions } from '#lib/procedures/country-options.ts'
import { procedureIn } from '#lib/procedures/procedure-query.ts'
import { questionnaire } from '#lib/procedures/questionnaire.ts'
import { routes } from '#lib/routes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'start' })
  return { title: t('metaTitle'), robots: { index: false } }
}

/** One question at a time. The answers stand in the address only: nothing is kept before somebody signs in. */
export default async function StartPage({ searchParams }: PageProps<'/[locale]/start'>) {
  const locale = await requestLocale()
  const { asked, ask, ...fields } = await searchParams
  const typed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']))
  const standing = questionnaire(procedureIn(typed), inputOf(typed), locale, parisDay(now()), {
    asked: typeof asked === 'string' ? asked : undefined,
    ask: typeof ask === 'string' ? ask : undefined,
  })
  if (!standing) redirectTo(routes.notFound(locale))
  if (!standing.question) redirectTo(routes.plan(locale, standing.query))
  return (
    <QuestionPage
      standing={{ ...standing, question: standing.question }}
      error={standing.fault ? fieldErrorText(locale, standing.fault.code) : undefined}
      typedDay={typedDay(typed, standing.question.id)}
      countries={countryOptions(standing.question, locale)}
    />
  )
}

type Values = Record<string, string | string[]>

function typedDay(values: Values, fact: string) {
  const part = (name: string) => String(values[`${fact}.${name}`] ?? '')
  return values[`${fact}.year`] === undefined
    ? undefined
    : { day: part('day'), month: part('month'), year: part('year') }
}
