import type { ReactNode } from 'react'
import { answerHref } from '#components/dossiers/answer-href.ts'
import { Verdict } from '#components/procedures/verdict.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import type { WarningView } from '#lib/procedures/view-types.ts'
import { routes } from '#lib/routes.ts'

type LinkWords = { href: string; label: string }

export type SituationWords = {
  title: string
  /** Not where it is told whole. */
  line: { register: string; channels: string; link: LinkWords } | null
  warnings: {
    list: readonly WarningWords[]
    link: LinkWords
  } | null
}

/** `perhaps`: that it may hold, with the question that decides where there is one. */
export type WarningWords = {
  key: string
  isCare: boolean
  title: string
  perhaps: { note: string; question: LinkWords | null } | null
  text: string
}

/** What it all rests on, where there is no path to show: then it is told whole. */
export function wholeSituation({ id, plan, steps }: DossierView, locale: Locale): ReactNode {
  if (steps.length > 0) return null
  return <Verdict plan={plan} level="h3" reasonsAt={routes.dossierAnswers(locale, id)} />
}

/** The same in a line, and what must not be overlooked. */
export function situationWords(dossier: DossierView, locale: Locale): SituationWords {
  const t = textsFor(locale, 'dossier')
  const p = textsFor(locale, 'plan')
  const { id, plan, steps } = dossier
  const isWhole = steps.length === 0
  // Why, and what to know besides, is as much markup as all the rest: the page of answers gives it.
  const reasonsAt = routes.dossierAnswers(locale, id)
  const warnings = isWhole ? plan.warnings : plan.warnings.filter(({ severity }) => severity === 'care')
  const certain = plan.channels.filter(({ state }) => state !== 'perhaps')
  return {
    title: t('situation'),
    line: isWhole
      ? null
      : {
          register: plan.verdict,
          channels: certain.map(({ title }) => title).join(p('listSeparator')),
          link: { href: `${reasonsAt}#situation`, label: t('whatItRestsOn') },
        },
    warnings:
      warnings.length > 0
        ? {
            list: warnings.map((warning) => warningWords(warning, id, locale)),
            link: { href: `${reasonsAt}#good-to-know`, label: p('whyAndSource') },
          }
        : null,
  }
}

function warningWords(warning: WarningView, dossierId: string, locale: Locale): WarningWords {
  const { decidedBy, key, person, severity, state, text, title } = warning
  const question = decidedBy && {
    href: answerHref(locale, dossierId, person, decidedBy.id),
    label: decidedBy.question,
  }
  const perhaps = state === 'perhaps' ? { note: textsFor(locale, 'plan')('state.perhaps'), question } : null
  return { key, isCare: severity === 'care', title, perhaps, text }
}
