import { type OverviewWords, overviewWords } from '#components/dossiers/overview-words.tsx'
import { dossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

/** What the overview of a dossier says once a tick has changed it. */
export function overviewAnswer(state: DossierState, locale: Locale): OverviewWords {
  return overviewWords(dossierView(state, locale, parisDay(now())), locale)
}
