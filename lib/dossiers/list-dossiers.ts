import { asc, eq } from 'drizzle-orm'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type DossierSummary, dossierSummary } from './dossier-view.ts'

/** One person has a handful; this bounds what a page may cost. */
const MOST = 30

/** A person's own dossiers, oldest first, each with its standing and next thing. */
export function listDossiers(actor: Person, locale: Locale, at: Instant = now()): Promise<DossierSummary[]> {
  return asActor(
    actor,
    async (tx) => {
      const rows = await tx
        .select({ id: dossiers.id })
        .from(dossiers)
        .where(eq(dossiers.ownerId, actor.userId))
        .orderBy(asc(dossiers.createdAt), asc(dossiers.id))
        .limit(MOST)
      const states = await Promise.all(rows.map(({ id }) => readDossierState(tx, id, parisDay(at))))
      return states.flatMap((state) => (state ? [dossierSummary(state, locale, parisDay(at))] : []))
    },
    { readOnly: true },
  )
}
