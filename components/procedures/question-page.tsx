import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PlanSummary } from '#components/procedures/plan-summary.tsx'
import { QuestionField, type QuestionFieldProps } from '#components/procedures/question-field.tsx'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { iconClass } from '#components/ui/icon.ts'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Questionnaire } from '#lib/procedures/questionnaire.ts'
import type { QuestionView } from '#lib/procedures/view-types.ts'
import { routes } from '#lib/routes.ts'

export type QuestionPageProps = Pick<QuestionFieldProps, 'error' | 'typedDay' | 'countries'> & {
  standing: Questionnaire & { question: QuestionView }
}

/** One question on a phone's screen, the plan as it grows beside it on a wide one. A GET form: no script, no account. */
export function QuestionPage({ standing, ...field }: QuestionPageProps) {
  const t = useTranslations('start')
  const locale = useLocale() as Locale
  const { question, query, previous } = standing
  return (
    <Page aside={<PlanSummary plan={standing.plan} query={query} />} asideLabel={t('soFar')}>
      <p className="text-quiet">{t('procedure', { title: standing.procedure.title })}</p>
      {previous && (
        <a
          className={`screen-only inline-flex min-h-11 items-center gap-1.5 ${iconClass('back')}`}
          href={routes.start(locale, `${query}&ask=${previous}`)}
        >
          {t('back')}
        </a>
      )}
      <form method="get" action={routes.start(locale)} className="form pt-3" noValidate>
        {standing.others.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="asked" value={question.id} />
        <h1 className="sr-only">{question.question}</h1>
        <QuestionField {...field} question={question} typed={standing.typed} />
        <div className="flex flex-wrap gap-3">
          <Button>{t('continue')}</Button>
          <Button tone="quiet" name={question.id} value="unknown">
            {t('dontKnow')}
          </Button>
        </div>
      </form>
      <div className="pt-4">
        <Disclosure summary={t('why')}>
          <p>{question.why}</p>
          {question.notKept && <p>{question.notKept}</p>}
        </Disclosure>
      </div>
      <p className="text-quiet">{t('remaining', { count: standing.plan.remaining })}</p>
      {!standing.isEmpty && (
        <p>
          <TextLink href={routes.answersSoFar(locale, query)}>{t('seeAnswers')}</TextLink>
        </p>
      )}
    </Page>
  )
}
