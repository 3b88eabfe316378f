import type { Person } from '#lib/access/actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { readOwnState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type DossierView, dossierView } from './dossier-view.ts'

/** A dossier as its pages show it, in one language, on the day of `at`. Null when absent or out of reach. */
export async function getDossier(
  actor: Person,
  dossierId: string,
  locale: Locale,
  at: Instant = now(),
): Promise<DossierView | null> {
  if (!isDossierId(dossierId)) return null
  const today = parisDay(at)
  const state = await readOwnState(actor, dossierId, today)
  return state && dossierView(state, locale, today)
}
