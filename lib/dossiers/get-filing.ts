import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type FilingView, filingView } from './filing-view.ts'

/** What happened after filing and what follows, in one language, on the day of `at`. Null when absent or out of reach. */
export async function getFiling(
  actor: Actor,
  dossierId: string,
  locale: Locale,
  at: Instant = now(),
): Promise<FilingView | null> {
  if (!isDossierId(dossierId)) return null
  const today = parisDay(at)
  const read = (tx: Tx) => readDossierState(tx, dossierId, today, actor)
  const state = await asActor(actor, read, { readOnly: true })
  return state && filingView(state, locale, today)
}
