import { type SQL, sql } from 'drizzle-orm'
import { clientStandings } from '#db/schema/standings.ts'
import type { ClientFilter } from './client-filter.ts'

type Order = {
  /** What the list is ordered by, the dossier last, so that no two clients share a place. */
  by: readonly SQL[]
  /** The place of a row, as an address carries it. */
  place: SQL<string>
  /** Whoever comes after a place. Undefined for what is no place in this order. */
  after: (place: string) => SQL | undefined
}

const { clientActedAt, dossierId, nextOn, queueAt, queueRank } = clientStandings

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const INSTANT = '[1-9]\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z'

const QUEUE: Order = {
  by: [sql`${queueRank}`, sql`${queueAt}`, sql`${dossierId}`],
  place: sql<string>`${queueRank} || '~' || ${inText(sql`${queueAt}`)} || '~' || ${dossierId}`,
  after: (place) => {
    const [, rank, since, id] = partsOf(place, `([0-3])~(${INSTANT})~(${UUID})`, 2)
    return rank === undefined
      ? undefined
      : sql`(${queueRank}, ${queueAt}, ${dossierId}) > (${rank}::smallint, ${since}::timestamptz, ${id}::uuid)`
  },
}

const BY_NEXT_DAY: Order = {
  by: [sql`${nextOn}`, sql`${dossierId}`],
  place: sql<string>`${nextOn} || '~' || ${dossierId}`,
  after: (place) => {
    const [, on, id] = partsOf(place, `([1-9]\\d{3}-\\d\\d-\\d\\d)~(${UUID})`, 1)
    return on === undefined ? undefined : sql`(${nextOn}, ${dossierId}) > (${on}::date, ${id}::uuid)`
  },
}

const BY_LAST_ACT: Order = {
  by: [sql`${clientActedAt}`, sql`${dossierId}`],
  place: sql<string>`${inText(sql`${clientActedAt}`)} || '~' || ${dossierId}`,
  after: (place) => {
    const [, since, id] = partsOf(place, `(${INSTANT})~(${UUID})`, 1)
    return since === undefined
      ? undefined
      : sql`(${clientActedAt}, ${dossierId}) > (${since}::timestamptz, ${id}::uuid)`
  },
}

/** What is about to end comes first where that is what was asked for, and whoever was silent longest; else the queue. */
export function clientOrderOf(filter: ClientFilter): Order {
  if (filter.deadline) return BY_NEXT_DAY
  return filter.silent ? BY_LAST_ACT : QUEUE
}

function inText(instant: SQL): SQL {
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}

/** The parts of a place, of which one is a date that must exist. */
function partsOf(place: string, pattern: string, date: number): readonly (string | undefined)[] {
  const parts = new RegExp(`^${pattern}$`).exec(place) ?? []
  return isDate(parts[date]) ? parts : []
}

function isDate(text: string | undefined): boolean {
  const time = text === undefined ? Number.NaN : Date.parse(text)
  // A day that no month has moves on to the next.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text?.slice(0, 10)
}
