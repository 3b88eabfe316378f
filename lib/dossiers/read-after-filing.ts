import type { Day, Procedure } from '#content/schema.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export type ReadDossier = { state: DossierState; procedure: Procedure; on: Day }

/** A dossier with the content it follows, for its letters and cards. Throws `AppError('not-found')` when out of reach. */
export function readAfterFiling(actor: Actor, dossierId: string, at: Instant = now()): Promise<ReadDossier | null> {
  const on = parisDay(at)
  return asActor(
    actor,
    async (tx) => {
      await reachDossier(tx, actor, dossierId, 'read')
      const state = await readDossierState(tx, dossierId, on)
      return state && { state, procedure: procedureOf(state), on }
    },
    { readOnly: true },
  )
}
