import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId } from '#lib/access/actor.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { isSameMatter } from './alert.ts'
import { alertsOf } from './alerts-of.ts'
import { queueAlert } from './queue-alert.ts'

type Change = { before: DossierState; after: DossierState; by: Actor }

/** Tells each agency that follows a dossier what a change to it has made pressing, and was not before. */
export async function alertStaff(tx: Tx, { before, after, by }: Change, at: Instant): Promise<void> {
  const today = parisDay(at)
  for (const agency of after.agencies) {
    const known = alertsOf(before, agency, today)
    const fresh = alertsOf(after, agency, today).filter((one) => !known.some((other) => isSameMatter(one, other)))
    for (const { kind, about } of fresh) {
      const alert = { dossierId: after.id, agencyId: agency.agencyId, kind, about }
      await queueAlert(tx, alert, at, actorId(by))
    }
  }
}
