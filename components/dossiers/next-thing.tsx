import { useLocale, useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import type { DossierView, NextThing as Next } from '#lib/dossiers/dossier-view.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** The one sentence at the top: whose turn it is and what to do, with at most one button. */
export function NextThing({ dossier }: { dossier: Pick<DossierView, 'id' | 'next' | 'plan'> }) {
  const t = useTranslations('dossier.next')
  const locale = useLocale() as Locale
  const { id, next } = dossier
  return (
    <div className="grid justify-items-start gap-3 pb-8">
      <h1>{nextTitle(t, next, locale)}</h1>
      <NextExplanation next={next} />
      {next.kind === 'limit' && (
        <ButtonLink href={routes.dossierFiling(locale, id, next.date.answeredBy ?? undefined)}>
          {t('limitDone')}
        </ButtonLink>
      )}
      {next.kind === 'step' && (
        <ButtonLink href={routes.dossierStep(locale, id, next.step.key)}>{t('openStep')}</ButtonLink>
      )}
      {next.kind === 'answer' && (
        <ButtonLink href={routes.dossierAnswer(locale, id, next.fact)}>{t('answer')}</ButtonLink>
      )}
      {next.kind === 'closed' && <ButtonLink href={routes.dossierSettings(locale, id)}>{t('reopen')}</ButtonLink>}
    </div>
  )
}

type Translate = ReturnType<typeof useTranslations<'dossier.next'>>

/** The sentence itself, for pages that are not the client’s own too. */
export function nextTitle(t: Translate, next: Next, locale: Locale): string {
  switch (next.kind) {
    case 'limit':
      return t('limit', { what: next.date.title, day: formatDay(locale, next.date.to) })
    case 'step':
      return t('step', { step: next.step.title })
    case 'wait':
      return t(`wait.${next.step.actor}`)
    case 'answer':
      return t('question')
    default:
      return t(next.kind)
  }
}

export function NextExplanation({ next }: { next: Next }) {
  const t = useTranslations('dossier.next')
  switch (next.kind) {
    case 'step':
      return (
        <p className="page-lead">{next.missing > 0 ? t('missing', { count: next.missing }) : t('nothingMissing')}</p>
      )
    case 'limit':
      return <p className="page-lead">{next.date.text}</p>
    case 'answer':
      return <p className="page-lead">{next.question}</p>
    case 'wait':
      return (
        <p className="page-lead">
          {t('waitingFor', { step: next.step.title })}{' '}
          {next.from && next.until
            ? t.rich('between', {
                from: () => <DayText day={next.from ?? ''} />,
                until: () => <DayText day={next.until ?? ''} />,
              })
            : t('noFigure')}
        </p>
      )
    case 'not-for-you':
      return <p className="page-lead">{t('notForYouNote')}</p>
    case 'finished':
      return <p className="page-lead">{t('finishedNote')}</p>
    case 'closed':
      return <p className="page-lead">{t('closedNote')}</p>
  }
}
