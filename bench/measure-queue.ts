import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { database } from '#db/client.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { ClientFilter } from '#lib/clients/client-filter.ts'
import { clientsQuery } from '#lib/clients/clients-query.ts'
import { countQuery } from '#lib/clients/count-clients.ts'
import { listClients } from '#lib/clients/list-clients.ts'
import { now } from '#lib/time/clock.ts'
import { anAgency, aStaff } from '#tests/factories.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './median.ts'

const SMALL = 1_000
const GATED = 100_000
const TIMES = 30
const MOST_MS = 5
// How far down "deep" is, as a share of all.
const DEEP = 0.5

// The family name of the five hundredth: the start of its digest.
const RARE = 'cee63112'

type Query = ReturnType<typeof clientsQuery> | ReturnType<typeof countQuery>

/**
 * What each list, search and count of the queue costs in the database, planning included, for one agency of 100,000
 * clients, and how it grows up to the largest, which takes its time to be made.
 */
export async function measureQueue(largest = GATED): Promise<Figure[]> {
  const found = new Map<string, number[]>()
  for (const size of new Set([SMALL, GATED, largest])) {
    const staff = await seedClients(size)
    for (const [what, figures] of await measureAgency(staff, size)) found.set(`${size} ${what}`, figures)
  }
  const figures: Figure[] = []
  for (const [name, times] of found) {
    const { median, least, most } = spreadOf(times)
    const isGated = name.startsWith(`${GATED} `)
    const what = `${Number(name.split(' ')[0]).toLocaleString('en')} clients: ${name.slice(name.indexOf(' ') + 1)}`
    figures.push({ what, value: median, unit: 'ms', spread: [least, most], ...(isGated && { most: MOST_MS, aim: 1 }) })
  }
  const median = (name: string) => spreadOf(found.get(name) ?? []).median
  figures.push(
    {
      what: 'deep page ÷ first page',
      value: median(`${largest} deep page`) / median(`${largest} first page`),
      most: 1.3,
      aim: 1,
    },
    {
      what: `first page at ${largest.toLocaleString('en')} ÷ at 1,000`,
      value: median(`${largest} first page`) / median(`${SMALL} first page`),
      most: 1.5,
      aim: 1,
    },
  )
  return figures
}

async function measureAgency(staff: Staff, size: number): Promise<Map<string, number[]>> {
  const at = now()
  const [place] = await asActor(staff, (tx) =>
    tx.execute<{ place: string }>(sql`
      select queue_rank || '~' || to_char(queue_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || dossier_id as place
      from client_standings where agency_id = ${staff.agencyId}
      order by queue_rank, queue_at, dossier_id offset ${Math.floor(size * DEEP)} limit 1`),
  )
  const list =
    (filter: ClientFilter, after = '') =>
    (tx: Tx): Query =>
      clientsQuery(tx, staff, filter, after, at)
  const count =
    (filter: ClientFilter) =>
    (tx: Tx): Query =>
      countQuery(tx, staff, filter, at)
  const filters: Record<string, ClientFilter> = {
    'my clients': { caseWorker: 'mine' },
    'nobody’s clients': { caseWorker: 'nobody' },
    'one stage': { standing: 'sent' },
    'whose turn': { turn: 'authority' },
    'a date within 14 days': { deadline: true },
    'silent for 14 days': { silent: true },
    'one situation': { situation: 'talent' },
    'one office': { authority: 'cgss' },
    'a second look': { again: true },
    'mine and silent': { caseWorker: 'mine', silent: true },
    'mine, a date and one stage': { caseWorker: 'mine', deadline: true, standing: 'sent' },
    'search, a rare name': { search: RARE },
    'search, three common letters': { search: 'exa' },
    'search, nobody': { search: 'qqqzzz' },
  }
  const queries: Record<string, (tx: Tx) => Query> = {
    'first page': list({}),
    'deep page': list({}, place?.place ?? ''),
    ...Object.fromEntries(Object.entries(filters).map(([name, filter]) => [name, list(filter)])),
    'count of all': count({}),
    ...Object.fromEntries(Object.entries(filters).map(([name, filter]) => [`count of ${name}`, count(filter)])),
  }
  const figures = new Map<string, number[]>(Object.keys(queries).map((name) => [name, []]))
  for (let time = 0; time <= TIMES; time += 1) {
    for (const [name, query] of Object.entries(queries)) {
      const cost = await asActor(staff, (tx) => costOf(tx, query(tx)), { readOnly: true })
      // The first round is that of pages that are not in memory yet.
      if (time > 0) figures.get(name)?.push(cost)
    }
  }
  const page = await listClients(staff, { promiseDays: 2 }, {}, 'en', { at })
  if (page.rows.length !== 50) throw new Error('the queue shows no clients')
  return figures
}

async function costOf(tx: Tx, query: Query): Promise<number> {
  const [row] = await tx.execute<{ 'QUERY PLAN': [{ 'Planning Time': number; 'Execution Time': number }] }>(
    sql`explain (analyze, timing off, format json) ${query.getSQL()}`,
  )
  const [plan] = row?.['QUERY PLAN'] ?? []
  if (!plan) throw new Error('the database does not say what a query costs')
  return plan['Planning Time'] + plan['Execution Time']
}

const AT_ONCE = 1_000

/** So many clients of a new agency, one in twenty of them with the case-worker who asks. */
async function seedClients(count: number): Promise<Staff> {
  const agencyId = await anAgency()
  const [staff, other] = [await aStaff(agencyId), await aStaff(agencyId)]
  for (let from = 1; from <= count; from += AT_ONCE) {
    const until = Math.min(count, from + AT_ONCE - 1)
    await database().execute(sql`
      with people as (
        insert into users (id, email, name, locale, time_zone, email_verified_at, created_at)
        select uuidv7(), 'person' || n || '-' || ${agencyId} || '@example.org', 'Mei ' || substr(md5(n::text), 1, 8), 'en',
          'Europe/Paris', now(), now()
        from generate_series(${from}::int, ${until}::int) n returning id, name, email
      ), made as (
        insert into dossiers (id, owner_id, procedure, revision, title, created_at, turn_since)
        select uuidv7(), id, 'registration', 'x', 'My registration', now(), now() from people
        returning id, owner_id
      ), agreed as (
        insert into consents (id, dossier_id, agency_id, text_version, granted_at)
        select uuidv7(), id, ${agencyId}, 't', now() from made
      ), looked as (
        insert into dossier_looks (dossier_id, agency_id, user_id, looked_on, first_at, last_at)
        select id, ${agencyId}, ${staff.userId}, current_date - d, now(), now() from made, generate_series(0, 2) d
      )
      insert into client_standings (dossier_id, agency_id, case_worker_id, standing, turn, turn_since, client_acted_at,
        changed_at, queue_rank, queue_at, next_on, next_rule, situation, authority, second_look_not_by, search, stale_on)
      select made.id, ${agencyId},
        case when random() < 0.05 then ${staff.userId}::uuid when random() < 0.9 then ${other.userId}::uuid end,
        (array['getting_ready', 'sent', 'received', 'closed'])[1 + floor(random() * 4)],
        (array['me', 'agency', 'authority'])[1 + floor(random() * 3)], now(), now() - random() * interval '60 days',
        now(), floor(random() * 4), now() - random() * interval '60 days',
        case when random() < 0.4 then current_date + floor(random() * 200)::int end, 'x',
        (array['employee_eu', 'employee_non_eu', 'talent', 'student_non_eu'])[1 + floor(random() * 4)],
        (array['cpam', 'cgss', null])[1 + floor(random() * 3)], case when random() < 0.02 then ${other.userId}::uuid end,
        lower(people.name || ' ' || people.email), '2099-01-01'
      from made join people on people.id = made.owner_id`)
  }
  await analyse()
  return staff
}

/** What the server does by itself after a while: without it, it would plan for empty tables. */
async function analyse(): Promise<void> {
  const owner = postgres(process.env.DATABASE_OWNER_URL ?? '', { max: 1, onnotice: () => {} })
  await owner`vacuum analyze`
  await owner.end()
}
