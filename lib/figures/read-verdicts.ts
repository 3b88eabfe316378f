import { sql } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { auditEvents } from '#db/schema/audit.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'

/** First verdicts on papers: from which day they waited, on which day they came, and how they went. */
export type Verdicts = {
  /** When the client had the paper and the agency could see it. Null where the log does not tell. */
  since: Day | null
  on: Day
  isAccepted: boolean
  cases: number
}

/** So many of the latest entries of the log are read: a year of an agency with some hundred papers a day. */
const MOST_EVENTS = 50_000

/**
 * What an agency first said of each paper, counted by days: no id of a dossier, a paper or a person leaves the query. What
 * was taken back before anything else was said does not count.
 */
export async function readVerdicts(tx: Tx, agencyId: string, at: Instant): Promise<Verdicts[]> {
  const rows = await tx.execute<{ since: Day | null; day: Day; accepted: boolean; cases: number }>(sql`
    with said as (
      select e.id, e.at, e.action, e.dossier_id, e.details ->> 'document' as document from ${auditEvents} e
      where e.details ->> 'agency' = ${agencyId} and e.action like 'review.%'
      order by e.at desc limit ${MOST_EVENTS}
    ), told as (
      select said.*, lead(action) over (partition by dossier_id, document order by at, id) as next from said
    ), first as (
      select distinct on (dossier_id, document) * from told
      where action in ('review.accepted', 'review.changes-asked') and next is distinct from 'review.undone'
      order by dossier_id, document, at, id
    ), waited as (
      select first.at, first.action, (
        select greatest(max(h.at) filter (where h.action = 'document.collection-set'),
          max(h.at) filter (where h.action = 'consent.granted')) from ${auditEvents} h
        where h.dossier_id = first.dossier_id and h.at <= first.at and (
          (h.action = 'document.collection-set' and h.details ->> 'document' = first.document
            and h.details ->> 'collection' = 'have_it')
          or (h.action = 'consent.granted' and h.details ->> 'agency' = ${agencyId}))
        having bool_or(h.action = 'document.collection-set')) as since
      from first where first.at >= ${at.toISOString()}::timestamptz - interval '13 months'
    )
    select (since at time zone 'Europe/Paris')::date::text as since, (at at time zone 'Europe/Paris')::date::text as day,
      action = 'review.accepted' as accepted, count(*)::int as cases
    from waited group by 1, 2, 3`)
  return rows.map(({ accepted, day, since, cases }) => ({ since, on: day, isAccepted: accepted, cases }))
}
