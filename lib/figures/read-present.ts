import { and, asc, ne, sql } from 'drizzle-orm'
import { clientStandings } from '#db/schema/standings.ts'
import { STANDINGS, type Standing } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { clientsWhere } from '#lib/clients/clients-where.ts'
import { promisedUntil } from '#lib/clients/promise-of.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { ofEnough } from './few.ts'

/** Beyond so many clients, the first in the queue are counted: whoever waits is among them. */
const COUNTED_CLIENTS = 20_000

type StageFigures = {
  standing: Standing
  clients: number
  /** Those who wait for the agency. */
  waiting: number
  /** How long half of them have waited, at least. Null: too few. */
  medianDays: number | null
}

export type PresentFigures = {
  stages: StageFigures[]
  /** Of those who wait for the agency: in time, to be looked at today, too late. */
  promises: { ahead: number; today: number; broken: number }
  /** Nothing from the client for fourteen days; nothing from anybody for thirty. */
  silent: number
  idle: number
  isCapped: boolean
}

/** Where an agency's clients stand at this moment. Closed dossiers are left out. */
export async function readPresent(tx: Tx, staff: Staff, promiseDays: number, at: Instant): Promise<PresentFigures> {
  const today = parisDay(at)
  const [dueToday, broken] = [today, addDays(today, -1)].map((by) => promisedUntil(by, promiseDays).toISOString())
  const [fortnight, month] = [14, 30].map((days) => plusSeconds(at, -days * 86_400).toISOString())
  const some = tx
    .select({
      standing: clientStandings.standing,
      turn: clientStandings.turn,
      since: clientStandings.turnSince,
      acted: clientStandings.clientActedAt,
      changed: clientStandings.changedAt,
    })
    .from(clientStandings)
    .where(and(clientsWhere(staff, {}, at), ne(clientStandings.standing, 'closed')))
    .orderBy(asc(clientStandings.queueRank), asc(clientStandings.queueAt), asc(clientStandings.dossierId))
    .limit(COUNTED_CLIENTS)
    .as('some')
  const isOurs = sql`${some.turn} = 'agency'`
  const count = (which: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${which}))::int`
  const rows = await tx
    .select({
      standing: some.standing,
      clients: count(sql`true`),
      waiting: count(isOurs),
      median: sql<number | null>`(percentile_cont(0.5) within group (
        order by extract(epoch from ${at.toISOString()}::timestamptz - ${some.since})) filter (where ${isOurs}))::float8`,
      broken: count(sql`${isOurs} and ${some.since} < ${broken}::timestamptz`),
      due: count(sql`${isOurs} and ${some.since} < ${dueToday}::timestamptz`),
      silent: count(sql`${some.acted} <= ${fortnight}::timestamptz`),
      idle: count(sql`${some.acted} <= ${month}::timestamptz and ${some.changed} <= ${month}::timestamptz`),
    })
    .from(some)
    .groupBy(some.standing)
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    stages: STANDINGS.flatMap((standing): StageFigures[] => {
      const row = rows.find((one) => one.standing === standing)
      if (!row) return []
      const { clients, waiting, median } = row
      return [{ standing, clients, waiting, medianDays: ofEnough(waiting, Math.floor((median ?? 0) / 86_400)) }]
    }),
    promises: {
      ahead: sum(({ waiting, due }) => waiting - due),
      today: sum(({ due, broken: late }) => due - late),
      broken: sum((row) => row.broken),
    },
    silent: sum((row) => row.silent),
    idle: sum((row) => row.idle),
    isCapped: sum(({ clients }) => clients) >= COUNTED_CLIENTS,
  }
}
