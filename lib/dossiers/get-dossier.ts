import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { AppError } from '#lib/errors.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type DossierView, dossierView } from './dossier-view.ts'

/** A dossier as its pages show it, in one language, on the day of `at`. Null when absent or out of reach. */
export async function getDossier(
  actor: Actor,
  dossierId: string,
  locale: Locale,
  at: Instant = now(),
): Promise<DossierView | null> {
  try {
    return await asActor(
      actor,
      async (tx) => {
        await reachDossier(tx, actor, dossierId, 'read')
        const state = await readDossierState(tx, dossierId, parisDay(at))
        return state && dossierView(state, locale, parisDay(at))
      },
      { readOnly: true },
    )
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null
    throw error
  }
}
