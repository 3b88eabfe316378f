import { and, eq, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { assignments, consents, messageReads, messages } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { searchable } from '#lib/pure/searchable.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { DossierState } from './dossier-state.ts'
import { readDossierState } from './read-dossier-state.ts'
import { type KnownStanding, standingFor } from './standing-for.ts'

type Known = {
  /** Saves reading the state a second time; it must be the state after the change. */
  state?: DossierState
  /** Who made the change. Nobody: only time has passed, or an agency's own order has changed. */
  by?: Actor
}

/**
 * Brings what the queues of agencies say about a dossier up to date, in the transaction that changed it: one row for each
 * agency with a live consent, none for any other. To be called after every change to a dossier, a consent, an
 * assignment, a review or a thread.
 */
export async function refreshStanding(tx: Tx, dossierId: string, at: Instant, known: Known = {}): Promise<void> {
  await tx.delete(clientStandings).where(and(eq(clientStandings.dossierId, dossierId), IS_NOT_SHARED))
  const agenciesThere = await readFollowers(tx, dossierId)
  if (agenciesThere.length === 0) return
  const state = known.state ?? (await readDossierState(tx, dossierId, parisDay(at)))
  if (!state) return
  for (const { name, email, ...follower } of agenciesThere) {
    const derived = standingFor(state, follower, at)
    const acted = known.by?.kind === 'person' ? at : (follower.prior?.clientActedAt ?? lastActOf(state))
    const row = {
      ...derived,
      caseWorkerId: follower.caseWorkerId,
      clientActedAt: acted,
      ...changeOf(follower.prior, known.by, at),
      search: searchable(name, email),
    }
    await tx
      .insert(clientStandings)
      .values({ dossierId, agencyId: follower.agencyId, ...row })
      .onConflictDoUpdate({ target: [clientStandings.dossierId, clientStandings.agencyId], set: row })
  }
}

/** When anything last changed, and when anybody but who changed it did. Time alone changes nothing. */
function changeOf(prior: KnownStanding | null, by: Actor | undefined, at: Instant) {
  if (prior && !by) {
    const { changedAt, changedBy, changedBefore } = prior
    return { changedAt, changedBy, changedBefore }
  }
  const changedBy = by && by.kind !== 'system' ? by.userId : null
  const isSameAgain = prior !== null && prior.changedBy === changedBy
  const before = isSameAgain ? prior.changedBefore : (prior?.changedAt ?? null)
  return { changedAt: at, changedBy, changedBefore: before }
}

const IS_NOT_SHARED = sql`not exists (
  select 1 from ${consents} c where c.dossier_id = ${clientStandings}.dossier_id
    and c.agency_id = ${clientStandings}.agency_id and c.revoked_at is null)`

const MESSAGE = sql`(
  select min(m.sent_at) from ${messages} m
  where m.dossier_id = c.dossier_id and m.agency_id = c.agency_id and not m.from_staff
    and m.sent_at > coalesce((
      select max(x.read_at) from ${messageReads} x
      where x.dossier_id = m.dossier_id and x.agency_id = m.agency_id and x.user_id <> m.author_id), '-infinity')
    and m.sent_at > coalesce((
      select max(y.sent_at) from ${messages} y
      where y.dossier_id = m.dossier_id and y.agency_id = m.agency_id and y.from_staff), '-infinity'))`

type Follower = {
  agencyId: string
  scope: ConsentScope[]
  grantedAt: Instant
  caseWorkerId: string | null
  name: string | null
  email: string
  messageSince: Instant | null
  prior: KnownStanding | null
}

type FollowerRow = {
  agency_id: string
  scope: ConsentScope[]
  granted_at: string
  case_worker_id: string | null
  name: string | null
  email: string
  message_since: string | null
  turn: KnownStanding['turn'] | null
  turn_since: string | null
  client_acted_at: string | null
  changed_at: string | null
  changed_by: string | null
  changed_before: string | null
}

/** The agencies that follow a dossier, each with what waits for it and what its queue said so far. */
async function readFollowers(tx: Tx, dossierId: string): Promise<Follower[]> {
  const rows = await tx.execute<FollowerRow>(sql`
    select c.agency_id, c.scope, c.granted_at, a.user_id as case_worker_id, u.name, u.email, ${MESSAGE} as message_since,
      s.turn, s.turn_since, s.client_acted_at, s.changed_at, s.changed_by, s.changed_before
    from ${consents} c
    join dossiers o on o.id = c.dossier_id
    join ${users} u on u.id = o.owner_id
    left join ${assignments} a on a.agency_id = c.agency_id and a.dossier_id = c.dossier_id
    left join ${clientStandings} s on s.agency_id = c.agency_id and s.dossier_id = c.dossier_id
    where c.dossier_id = ${dossierId} and c.revoked_at is null`)
  return rows.map((row) => ({
    agencyId: row.agency_id,
    scope: row.scope,
    grantedAt: new Date(row.granted_at),
    caseWorkerId: row.case_worker_id,
    name: row.name,
    email: row.email,
    messageSince: row.message_since === null ? null : new Date(row.message_since),
    prior: priorOf(row),
  }))
}

function priorOf(row: FollowerRow): KnownStanding | null {
  const { turn, turn_since, client_acted_at, changed_at, changed_by, changed_before } = row
  if (!turn || !turn_since || !client_acted_at || !changed_at) return null
  const [turnSince, clientActedAt, changedAt] = [turn_since, client_acted_at, changed_at].map((text) => new Date(text))
  if (!turnSince || !clientActedAt || !changedAt) return null
  const changedBefore = changed_before === null ? null : new Date(changed_before)
  return { turn, turnSince, clientActedAt, changedAt, changedBy: changed_by, changedBefore }
}

/** The latest that is known to be the client's own, for a dossier that an agency meets for the first time. */
function lastActOf({ createdAt, completions, documents, ownerId }: DossierState): Instant {
  const ticks = [...completions.values()].filter((one) => one.completedBy === ownerId).map((one) => one.completedAt)
  const said = [...documents.values()].map((one) => one.updatedAt)
  return [createdAt, ...ticks, ...said].toSorted((a, b) => b.getTime() - a.getTime())[0] ?? createdAt
}
