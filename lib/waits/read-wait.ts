import { and, eq, sql } from 'drizzle-orm'
import { dossierClosures, dossiers, milestones, sharedWaits } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId, reachableBy } from '#lib/access/reach-dossier.ts'
import { getProcedure, listProcedures } from '#lib/procedures/registry.ts'
import { addMonths } from '#lib/pure/calendar-day.ts'
import { LEAST_CASES } from '#lib/pure/least-cases.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { casesOf, medianWait, type Waited } from './median-wait.ts'
import { type WaitTarget, waitTarget } from './wait-target.ts'

/** Half of so many dossiers had it after so many days. `department` null: of all of France. */
export type RealWait = { cases: number; days: number; department: string | null }

/** The latest dossiers that agreed: a page costs no more with ten times as many. */
const MOST_DOSSIERS = 5_000
/** Nothing sent longer ago says how long it takes today. */
const MONTHS_BACK = 36

/**
 * How long a step took others who let it be counted: in the dossier's own département, or else in all of France. Null
 * where fewer than `LEAST_CASES` were counted, where half still wait, and for steps that wait for nothing. Counted on
 * each reading, so that whoever stops sharing is out at once.
 */
export async function readWait(
  actor: Actor,
  dossierId: string,
  stepKey: string,
  at: Instant = now(),
): Promise<RealWait | null> {
  const stepId = stepKey.split('|')[0] ?? ''
  if (!isDossierId(dossierId) || !listProcedures().some((one) => waitTarget(one, stepId))) return null
  const own = await asActor(actor, (tx) => readOwn(tx, actor, dossierId), { readOnly: true })
  const procedure = own && getProcedure(own.procedure)
  const target = procedure && waitTarget(procedure, stepId)
  if (!target) return null
  const { procedure: slug, department } = own
  const read = (tx: Tx) => readWaited(tx, slug, target, department, at)
  const waited = await asActor(systemActor('waits'), read, { readOnly: true })
  const here = waited.filter((one) => one.here)
  return (department && realWait(here, department)) || realWait(waited, null)
}

function realWait(waited: readonly Waited[], department: string | null): RealWait | null {
  const cases = casesOf(waited)
  const days = cases < LEAST_CASES ? null : medianWait(waited)
  return days === null ? null : { cases, days, department }
}

async function readOwn(tx: Tx, actor: Actor, dossierId: string) {
  const [own] = await tx
    .select({ procedure: dossiers.procedure, department: sharedWaits.department })
    .from(dossiers)
    .leftJoin(sharedWaits, eq(sharedWaits.dossierId, dossiers.id))
    .where(and(eq(dossiers.id, dossierId), reachableBy(actor)))
  return own
}

/**
 * From the last sending before the answer until it came; else until a later one made it moot, the dossier was closed, or
 * today. Only counts leave the database.
 */
async function readWaited(tx: Tx, slug: string, { kind, later }: WaitTarget, department: string | null, at: Instant) {
  const today = parisDay(at)
  const rows = await tx.execute<{ here: boolean; days: number; over: boolean; cases: number }>(sql`
    with agreed as (
      select s.dossier_id, s.department from ${sharedWaits} s join ${dossiers} d on d.id = s.dossier_id
      where d.procedure = ${slug} order by s.agreed_at desc limit ${MOST_DOSSIERS}
    ), known as (
      select a.dossier_id, a.department is not distinct from ${department}::text as here, m.answer, least(m.moot,
        (select (k.closed_at at time zone 'Europe/Paris')::date from ${dossierClosures} k
          where k.dossier_id = a.dossier_id and k.reopened_at is null), ${today}::date) as known_until
      from agreed a cross join lateral (
        select min(m.happened_on) filter (where m.kind = ${kind}) as answer,
          min(m.happened_on) filter (where m.kind = any(${`{${later.join(',')}}`}::text[])) as moot
        from ${milestones} m where m.dossier_id = a.dossier_id and m.taken_back_at is null
      ) m
    ), ended as (
      select dossier_id, here, coalesce(answer <= known_until, false) as over,
        case when answer <= known_until then answer else known_until end as until from known
    )
    select here, over, until - sent as days, count(*)::int as cases
    from ended cross join lateral (
      select max(m.happened_on) as sent from ${milestones} m
      where m.dossier_id = ended.dossier_id and m.kind = 'sent' and m.taken_back_at is null and m.happened_on <= until
    ) s
    where sent >= ${addMonths(today, -MONTHS_BACK)}::date
    group by 1, 2, 3`)
  return [...rows]
}
