import { and, type Subquery, sql } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import type { Database } from '#db/client.ts'
import { onceBuilt } from '#db/once-built.ts'
import { users } from '#db/schema/accounts.ts'
import { agencies, consents, reviews } from '#db/schema/agencies.ts'
import {
  documentStatuses,
  dossierClosures,
  dossierFacts,
  dossiers,
  householdMembers,
  milestones,
  stepCompletions,
} from '#db/schema/dossiers.ts'
import type { ClosureReason, ConsentScope } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId, type Person, type Staff } from '#lib/access/actor.ts'
import { reachable } from '#lib/access/reach-dossier.ts'
import { readAlone, toldFirst } from '#lib/access/read-alone.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import { keptPlan } from '#lib/procedures/kept-plan.ts'
import { readSavedAnswers } from '#lib/procedures/parse-answers.ts'
import type { Answers } from '#lib/procedures/types.ts'
import { type ContentOf, contentFor } from '#lib/revisions/content-for.ts'
import type { DocumentStatus, DossierState, FollowingAgency, HouseholdMember, StepCompletion } from './dossier-state.ts'
import type { Review } from './review-of.ts'
import { stepFactsOf } from './step-facts-of.ts'
import { withinScope } from './within-scope.ts'

/**
 * The standing of a dossier on a day, for a caller who has already been found to reach it, or for an actor who is to.
 * `null` when there is none.
 */
export async function readDossierState(
  tx: Tx,
  dossierId: string,
  on: Day,
  reachedBy?: Actor,
): Promise<DossierState | null> {
  const [state = null] = await readDossierStates(tx, [dossierId], on, reachedBy)
  return state
}

/** The same for a page of the person's own, which reads nothing else: outside any transaction. */
export async function readOwnState(person: Person, dossierId: string, on: Day): Promise<DossierState | null> {
  return readAlone(async (db) => {
    const rows = await ownRows(db, { ids: `{${dossierId}}`, userId: person.userId })
    const content = await contentOf(db, rows)
    return rows[0] ? stateOf(rows[0], content, on) : null
  })
}

/** The same for many dossiers in one query; those that are gone or out of reach are missing. */
export async function readDossierStates(
  tx: Tx,
  dossierIds: readonly string[],
  on: Day,
  reachedBy?: Actor,
): Promise<DossierState[]> {
  const rows = await rowsOf(tx, dossierIds, reachedBy)
  const content = await contentOf(tx, rows)
  return rows.map((row) => sharedState(row, content, on))
}

/** A dossier as the staff of an agency may see it, with the scope of the consent. `null` without a live consent. */
export async function readSharedState(
  tx: Tx,
  dossierId: string,
  on: Day,
  staff: Staff,
): Promise<{ state: DossierState; scope: ConsentScope[] } | null> {
  const rows = await rowsOf(tx, [dossierId], staff)
  const content = await contentOf(tx, rows)
  const [row] = rows
  return row?.scope ? { state: sharedState(row, content, on), scope: row.scope } : null
}

/** Nothing is read for dossiers of the present revision. */
function contentOf(on: Tx | Database, rows: readonly Row[]): Promise<ContentOf> {
  return contentFor(
    on,
    rows.map(({ dossier }) => dossier),
  )
}

function rowsOf(tx: Tx, dossierIds: readonly string[], reachedBy?: Actor): Promise<Row[]> {
  const ids = `{${dossierIds.join(',')}}`
  if (!reachedBy) return rowsFor.system(tx, { ids })
  const agencyId = reachedBy.kind === 'staff' && { agencyId: reachedBy.agencyId }
  return rowsFor[reachedBy.kind](tx, { ids, userId: actorId(reachedBy), ...agencyId })
}

/** Papers that are not shared with whoever reads were not read, and nothing is derived from them. */
function sharedState(row: Row, content: ContentOf, on: Day): DossierState {
  const state = stateOf(row, content, on)
  return row.scope ? withinScope(state, row.scope) : state
}

type Row = {
  dossier: typeof dossiers.$inferSelect
  facts: FactRow[]
  members: MemberRow[]
  completions: CompletionRow[]
  documents: DocumentRow[]
  happened: MilestoneRow[]
  closed: ClosureRow | null
  following: FollowingRow[]
  /** Of the consent by which staff read. */
  scope: ConsentScope[] | null
}

function stateOf(row: Row, contentOf: ContentOf, on: Day): DossierState {
  const { id, ownerId, procedure: slug, revision, putOff, title, createdAt, turnSince } = row.dossier
  const procedure = contentOf(row.dossier)
  const { answers: all, quarantined } = readSavedAnswers(procedure, row.facts)
  const household = row.members.map((entry) => memberOf(entry, all))
  const here = household.filter(({ removedAt }) => removedAt === null)
  const answers = { facts: all.facts, people: here.map(({ id: person, facts: own }) => ({ id: person, facts: own })) }
  const plan = keptPlan(procedure, answers, on)
  return {
    id,
    ownerId,
    procedure: slug,
    revision,
    putOff,
    content: procedure,
    title,
    createdAt,
    turnSince,
    closed: row.closed && { reason: row.closed.reason, at: new Date(row.closed.at) },
    answers,
    answeredAt: new Map(
      row.facts.flatMap((one) => (one.personId === '' ? [[one.factId, new Date(one.setAt)] as const] : [])),
    ),
    household,
    quarantined,
    plan,
    steps: stepFactsOf(procedure, plan),
    completions: new Map(row.completions.map((entry) => [itemKey(entry), completionOf(entry)])),
    documents: new Map(row.documents.map((entry) => [itemKey(entry), documentOf(entry)])),
    milestones: row.happened.map(({ recordedAt, ...entry }) => ({ ...entry, recordedAt: new Date(recordedAt) })),
    agencies: row.following.map(followingOf),
  }
}

const ASKING = { userId: sql.placeholder('userId'), agencyId: sql.placeholder('agencyId') }

// With the table's name: Drizzle writes a column of the only table without it, and closures have an id as well.
const dossierId = sql`${dossiers}.id`
const seesPapers = sql`exists (
  select 1 from ${consents} s where s.dossier_id = ${dossierId} and s.agency_id = ${ASKING.agencyId}
    and s.revoked_at is null and 'documents' = any(s.scope))`
const facts = sql<FactRow[]>`(
  select coalesce(json_agg(json_build_object('factId', f.fact_id, 'personId', f.person_id, 'value', f.value,
    'setAt', f.set_at)), '[]')
  from ${dossierFacts} f where f.dossier_id = ${dossierId})`
// A name is part of what papers say: to staff who do not see papers it is not read.
const members = (kind: Actor['kind']) => sql<MemberRow[]>`(
  select coalesce(json_agg(json_build_object('id', h.id, 'removedAt', h.removed_at,
    'name', ${kind === 'staff' ? sql`case when ${seesPapers} then h.name else '' end` : sql`h.name`})
    order by h.added_at, h.id), '[]')
  from ${householdMembers} h where h.dossier_id = ${dossierId})`
const completions = sql<CompletionRow[]>`(
  select coalesce(json_agg(c), '[]') from ${stepCompletions} c where c.dossier_id = ${dossierId})`
const happened = sql<MilestoneRow[]>`(
  select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'on', m.happened_on, 'limitOn', m.limit_on,
    'recordedAt', m.recorded_at) order by m.happened_on, m.recorded_at), '[]')
  from ${milestones} m where m.dossier_id = ${dossierId} and m.taken_back_at is null)`
const documents = sql<DocumentRow[]>`(
  select coalesce(json_agg(d), '[]') from ${documentStatuses} d where d.dossier_id = ${dossierId})`
const closed = sql<ClosureRow | null>`(
  select json_build_object('reason', k.reason, 'at', k.closed_at)
  from ${dossierClosures} k where k.dossier_id = ${dossierId} and k.reopened_at is null)`

const reviewed = sql`(
  select coalesce(json_agg(json_build_object('requirement_id', r.requirement_id, 'person_id', r.person_id,
    'state', r.state, 'documentVersion', r.document_version, 'version', r.version, 'reason', r.reason,
    'words', r.words, 'seenHow', r.seen_how, 'lookAgainAt', r.look_again_at, 'decidedBy', u.name,
    'deciderId', r.decided_by,
    'decidedAt', r.decided_at)), '[]')
  from ${reviews} r left join ${users} u on u.id = r.decided_by
  where r.dossier_id = a.dossier_id and r.agency_id = a.agency_id)`

// Another scope is another row that begins when the one before ends: `since` is where such a chain began.
const following = (kind: Actor['kind']) => sql<FollowingRow[]>`(
  select coalesce(json_agg(json_build_object('agencyId', g.id, 'slug', g.slug, 'name', g.name,
    'promiseDays', g.promise_days, 'grantedAt', a.granted_at, 'reviews', case when 'documents' = any(a.scope) then ${reviewed} end,
    'since', (
      select max(b.granted_at) from ${consents} b
      where b.dossier_id = a.dossier_id and b.agency_id = a.agency_id and not exists (
        select 1 from ${consents} p
        where p.dossier_id = b.dossier_id and p.agency_id = b.agency_id and p.revoked_at = b.granted_at)
    )) order by a.granted_at, a.id), '[]')
  from ${consents} a join ${agencies} g on g.id = a.agency_id
  where a.dossier_id = ${dossierId} and a.revoked_at is null
    ${kind === 'staff' ? sql`and a.agency_id = ${ASKING.agencyId}` : sql``})`

const sharedScope = sql<ConsentScope[]>`(
  select to_json(s.scope) from ${consents} s
  where s.dossier_id = ${dossierId} and s.agency_id = ${ASKING.agencyId} and s.revoked_at is null)`
const sharedDocuments = sql<DocumentRow[]>`(
  select coalesce(json_agg(d), '[]') from ${documentStatuses} d
  where d.dossier_id = ${dossierId} and ${seesPapers})`

const asked = sql`${dossiers.id} = any(${sql.placeholder('ids')}::uuid[])`

// One statement for a kind of actor, whatever the number of dossiers. Staff read papers only where they are shared.
const statementOf = (kind: Actor['kind'], from: typeof dossiers | Subquery = dossiers) =>
  onceBuilt<Row[]>((db) =>
    db
      .select({
        dossier: dossiers,
        facts,
        members: members(kind),
        completions,
        documents: kind === 'staff' ? sharedDocuments : documents,
        happened,
        closed,
        following: following(kind),
        scope: kind === 'staff' ? sharedScope : sql<null>`null`,
      })
      .from(from)
      .where(and(asked, reachable(kind, ASKING)))
      .prepare(`dossier_states_${kind}`),
  )
const ownRows = statementOf('person', toldFirst('person', ASKING.userId, dossiers, asked))
const rowsFor = { person: statementOf('person'), staff: statementOf('staff'), system: statementOf('system') }

type FactRow = { factId: string; personId: string; value: string | number | boolean | string[]; setAt: string }
type MemberRow = { id: string; name: string; removedAt: string | null }
type ClosureRow = { reason: ClosureReason; at: string }
type FollowingRow = Omit<FollowingAgency, 'since' | 'grantedAt' | 'reviews'> & {
  since: string
  grantedAt: string
  reviews: ReviewRow[] | null
}
type Keyed = { requirement_id: string; person_id: string }
type CompletionRow = Keyed & { done_on: string; completed_at: string; completed_by: string }
type MilestoneRow = Omit<Milestone, 'recordedAt'> & { recordedAt: string }
type ReviewRow = Keyed & Omit<Review, 'lookAgainAt' | 'decidedAt'> & { lookAgainAt: string | null; decidedAt: string }
type DocumentRow = Keyed & {
  collection: DocumentStatus['collection']
  expected_on: string | null
  help_reason: DocumentStatus['helpReason']
  authority: DocumentStatus['authority']
  sent_on: string | null
  sent_channel: DocumentStatus['sentChannel']
  answered_on: string | null
  answer: string | null
  deadline_on: string | null
  issued_on: string | null
  valid_until_on: string | null
  version: number
  updated_at: string
}

/** `<requirement>` or `<requirement>|<person>`, as in a plan. */
function itemKey(row: Keyed): string {
  return row.person_id === '' ? row.requirement_id : `${row.requirement_id}|${row.person_id}`
}

function memberOf({ id, name, removedAt }: MemberRow, { people }: Answers): HouseholdMember {
  const facts = people.find((one) => one.id === id)?.facts ?? {}
  return { id, name, facts, removedAt: removedAt === null ? null : new Date(removedAt) }
}

function completionOf(row: CompletionRow): StepCompletion {
  return { doneOn: row.done_on, completedAt: new Date(row.completed_at), completedBy: row.completed_by }
}

function followingOf({ reviews: said, since, grantedAt, ...agency }: FollowingRow): FollowingAgency {
  const reviews = said && new Map(said.map((row) => [itemKey(row), reviewOf(row)]))
  return { ...agency, since: new Date(since), grantedAt: new Date(grantedAt), reviews }
}

function reviewOf({ requirement_id: _id, person_id: _person, lookAgainAt, decidedAt, ...said }: ReviewRow): Review {
  return { ...said, lookAgainAt: lookAgainAt === null ? null : new Date(lookAgainAt), decidedAt: new Date(decidedAt) }
}

function documentOf(row: DocumentRow): DocumentStatus {
  return {
    collection: row.collection,
    expectedOn: row.expected_on,
    helpReason: row.help_reason,
    authority: row.authority,
    sentOn: row.sent_on,
    sentChannel: row.sent_channel,
    answeredOn: row.answered_on,
    answer: row.answer,
    deadlineOn: row.deadline_on,
    issuedOn: row.issued_on,
    validUntilOn: row.valid_until_on,
    version: row.version,
    updatedAt: new Date(row.updated_at),
  }
}
