import type { ReactNode } from 'react'
import type { DossierView, NextThing as Next } from '#lib/dossiers/dossier-view.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { routes } from '#lib/routes.ts'
import { dayIn } from './day-in.tsx'

export type NextWords = {
  title: string
  lead: ReactNode
  /** The one button, where there is something to open. */
  link: { href: string; label: string } | null
}

type Translate = ReturnType<typeof textsFor<'dossier.next'>>

/** The one sentence at the top: whose turn it is and what to do, with at most one button. */
export function nextWords({ id, next }: Pick<DossierView, 'id' | 'next'>, locale: Locale): NextWords {
  const t = textsFor(locale, 'dossier.next')
  return { title: titleOf(t, next, locale), lead: leadOf(t, next, locale), link: linkOf(t, id, next, locale) }
}

function titleOf(t: Translate, next: Next, locale: Locale): string {
  switch (next.kind) {
    case 'limit':
      return t('limit', { what: next.date.title, day: formatDay(locale, next.date.to) })
    case 'paper':
      return t('paper', { paper: next.document.title, day: formatDay(locale, next.by) })
    case 'step':
      return t('step', { step: next.step.title })
    case 'change':
      return t('change', { document: next.document.title })
    case 'agency':
      return agencyTitle(next, locale)
    case 'wait':
      return t(`wait.${next.step.actor}`)
    case 'answer':
      return t('question')
    case 'not-for-you':
      return next.title
    default:
      return t(next.kind)
  }
}

function leadOf(t: Translate, next: Next, locale: Locale): ReactNode {
  switch (next.kind) {
    case 'step':
      return next.missing > 0 ? t('missing', { count: next.missing }) : t('nothingMissing')
    case 'limit':
      return next.date.text
    case 'paper':
      return t(next.isOver ? 'paperLate' : 'paperNote')
    case 'change':
      return t('changeNote', { others: next.others })
    case 'agency':
      return agencyLead(next, locale)
    case 'answer':
      return next.question
    case 'wait':
      return (
        <>
          {t('waitingFor', { step: next.step.title })}{' '}
          {next.from && next.until
            ? t.rich('between', { from: dayIn(locale, next.from), until: dayIn(locale, next.until) })
            : t('noFigure')}
        </>
      )
    case 'not-for-you':
      return next.note
    case 'finished':
      return t('finishedNote')
    case 'closed':
      return t('closedNote')
  }
}

function linkOf(t: Translate, id: string, next: Next, locale: Locale): NextWords['link'] {
  switch (next.kind) {
    case 'limit':
      return { href: routes.dossierFiling(locale, id, next.date.answeredBy ?? undefined), label: t('limitDone') }
    case 'paper':
    case 'change':
      return { href: routes.dossierDocument(locale, id, next.document.key), label: t('openPaper') }
    case 'step':
      return { href: routes.dossierStep(locale, id, next.step.key), label: t('openStep') }
    case 'agency':
      return {
        href: routes.dossierSharing(locale, id),
        label: textsFor(locale, 'sharing.next')('open', { agency: next.wait.agency.name }),
      }
    case 'answer':
      return { href: routes.dossierAnswer(locale, id, next.fact), label: t('answer') }
    case 'closed':
      return { href: routes.dossierSettings(locale, id), label: t('reopen') }
    default:
      return null
  }
}

type AtAgency = Extract<Next, { kind: 'agency' }>

function agencyTitle({ isLate, meanwhile, wait }: AtAgency, locale: Locale): string {
  const s = textsFor(locale, 'sharing.next')
  const agency = wait.agency.name
  if (isLate) return s('titleLate', { agency })
  return meanwhile ? s('title', { agency }) : s('titleNothing', { agency })
}

/** Since when an agency has it, by when it promised to look, and what the person may do meanwhile. */
function agencyLead({ wait: { why, since, by }, isLate, meanwhile }: AtAgency, locale: Locale): string {
  const s = textsFor(locale, 'sharing.next')
  const days = { since: formatDay(locale, since), by: formatDay(locale, by) }
  const lead = isLate ? s(`late.${why}`, days) : s(`onTime.${why}`, days)
  return meanwhile ? `${lead} ${s('meanwhile', { step: meanwhile.title })}` : lead
}
