import { and, asc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import { agencies, consents } from '#db/schema/agencies.ts'
import { dossierClosures, dossiers } from '#db/schema/dossiers.ts'
import type { System } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readDossierStates } from '#lib/progress/read-dossier-state.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

const AT_ONCE = 100
const FIRST = '00000000-0000-0000-0000-000000000000'

/** Every dossier that is not closed, a hundred at a time, for the operator; `agency`: those of its clients alone. */
export async function* walkDossiers(
  actor: System,
  { agency }: { agency?: string | undefined },
  at: Instant,
): AsyncGenerator<DossierState> {
  let after = FIRST
  for (;;) {
    const states = await asActor(
      actor,
      async (tx) => {
        const rows = await tx
          .select({ id: dossiers.id })
          .from(dossiers)
          .where(and(gt(dossiers.id, after), isOpen(), agency === undefined ? undefined : isClientOf(agency)))
          .orderBy(asc(dossiers.id))
          .limit(AT_ONCE)
        const ids = rows.map(({ id }) => id)
        return { last: ids.at(-1), list: ids.length > 0 ? await readDossierStates(tx, ids, parisDay(at)) : [] }
      },
      { readOnly: true },
    )
    yield* states.list
    if (states.last === undefined) return
    after = states.last
  }
}

function isOpen(): SQL {
  return sql`not exists (select 1 from ${dossierClosures} where ${and(
    eq(dossierClosures.dossierId, dossiers.id),
    isNull(dossierClosures.reopenedAt),
  )})`
}

function isClientOf(slug: string): SQL {
  return sql`exists (select 1 from ${consents} join ${agencies} on ${agencies.id} = ${consents.agencyId} where ${and(
    eq(consents.dossierId, dossiers.id),
    isNull(consents.revokedAt),
    eq(agencies.slug, slug),
  )})`
}
