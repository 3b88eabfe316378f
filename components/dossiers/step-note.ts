import type { useTranslations } from 'next-intl'
import type { DossierStep } from '#lib/dossiers/dossier-view.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

type Translate<N extends 'dossier' | 'plan'> = ReturnType<typeof useTranslations<N>>

/** How a step stands, in a few words: done when, after what, or whose turn. */
export function stepNote(t: Translate<'dossier'>, p: Translate<'plan'>, locale: Locale, step: DossierStep): string {
  if (step.standing === 'done') return t('doneOn', { day: formatDay(locale, step.doneOn ?? '') })
  if (step.standing === 'perhaps') return p('state.perhaps')
  if (step.standing === 'blocked') return t('after', { steps: step.blockedBy.join(p('listSeparator')) })
  if (step.ongoing) return p('ongoing')
  return step.optional ? `${p(`actor.${step.actor}`)} · ${p('optional')}` : p(`actor.${step.actor}`)
}
