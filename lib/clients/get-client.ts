import { and, desc, eq, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { assignments, consents, dossierLooks } from '#db/schema/agencies.ts'
import { notes } from '#db/schema/dossiers.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import { CALLED } from '#lib/agencies/called.ts'
import { type Colleague, readColleagues } from '#lib/agencies/list-colleagues.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import { recordLook } from '#lib/consents/record-look.ts'
import { type DossierView, dossierView, type RevisionView } from '#lib/dossiers/dossier-view.ts'
import { type FilingView, filingView } from '#lib/dossiers/filing-view.ts'
import type { NoteView } from '#lib/dossiers/list-notes.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { isBounced } from '#lib/mail/is-bounced.ts'
import { type LastMessage, readLastMessage } from '#lib/messages/last-message.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { itemTitles } from '#lib/progress/item-titles.ts'
import { readSharedState } from '#lib/progress/read-dossier-state.ts'
import { secondLooks, waitingPapers } from '#lib/progress/review-of.ts'
import { isNothingToDo } from '#lib/progress/revision-effects.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { type HistoryEntry, readHistory } from './client-history.ts'
import { type AgencyPromise, promiseOf } from './promise-of.ts'

export type { LastMessage }

export type ClientView = {
  /** As the client sees it, without what is not shared. */
  dossier: DossierView
  filing: FilingView
  scope: readonly ConsentScope[]
  client: { name: string | null; email: string; locale: Locale }
  ownerId: string
  sharedSince: Instant
  /** Mail to the client comes back: they have to be reached otherwise. */
  mailBounces: boolean
  /** What waits for the agency, and by when it promised to look. */
  waiting: { since: Instant; papers: number; message: boolean; promise: AgencyPromise } | null
  /** The papers that wait for the agency, in the order of the plan. */
  papersWaiting: WaitingPaper[]
  lastMessage: LastMessage | null
  caseWorker: string | null
  colleagues: Colleague[]
  /** Null where notes are not shared. */
  notes: NoteView[] | null
  /** Newest first; `isNew`: since this very person's visit before, and not their own doing. */
  history: ClientEvent[]
  /** When this very person looked before. */
  lookedBefore: Instant | null
  /** The others of the agency who looked, each with the latest time. */
  otherLooks: { name: string; at: Instant }[]
}

/** `notBy`: a second look is wanted at what this colleague said, if they are one still. */
export type WaitingPaper = { key: string; title: string; notBy: string | null }

/** `item` is a title here. */
export type ClientEvent = HistoryEntry & { isNew: boolean }

/**
 * A client's dossier as staff may see it, in one language, on the day of `at`. Every opening is written down for the
 * client to see. Null when absent, out of reach, or no longer shared.
 */
export async function getClient(
  staff: Staff,
  agency: Pick<Agency, 'promiseDays'>,
  dossierId: string,
  locale: Locale,
  at: Instant = now(),
): Promise<ClientView | null> {
  if (!isDossierId(dossierId)) return null
  const today = parisDay(at)
  return asActor(staff, async (tx) => {
    const shared = await readSharedState(tx, dossierId, today, staff)
    if (!shared) return null
    const { state, scope } = shared
    const lookedBefore = await recordLook(tx, staff, dossierId, at)
    const [facts, colleagues, history, otherLooks, lastMessage, noted, mailBounces] = await Promise.all([
      readFacts(tx, staff, dossierId),
      readColleagues(tx, staff),
      readHistory(tx, dossierId, scope, { agencyId: staff.agencyId, since: lookedBefore }),
      readOtherLooks(tx, staff, dossierId),
      readLastMessage(tx, staff, dossierId),
      scope.includes('notes') ? readNotes(tx, dossierId) : null,
      isBounced(tx, state.ownerId),
    ])
    if (!facts) return null
    const labels = labelsOf(procedureOf(state), locale)
    const titleOf = itemTitles(state, locale, 'theirs')
    const { name, email, clientLocale, sharedSince, turn, since, papers, message, caseWorker } = facts
    const dossier = asShared(dossierView(state, locale, today, 'theirs'), scope)
    const waits = new Set(state.closed ? [] : waitingPapers(state, staff.agencyId))
    const again = secondLooks(state, staff.agencyId)
    const nameOf = (key: string) => colleagues.find(({ userId }) => userId === again.get(key))?.name ?? null
    return {
      dossier,
      filing: filingView(state, locale, today),
      scope,
      client: { name, email, locale: clientLocale },
      ownerId: state.ownerId,
      sharedSince,
      mailBounces,
      waiting:
        turn === 'agency' && since
          ? { since, papers: papers ?? 0, message: message ?? false, promise: promiseOf(since, agency.promiseDays, at) }
          : null,
      papersWaiting: dossier.documents
        .filter(({ key }) => waits.has(key))
        .map(({ key, title }) => ({ key, title, notBy: nameOf(key) })),
      lastMessage,
      caseWorker,
      colleagues,
      notes: noted,
      history: history.map(({ item, ...entry }) => ({
        ...entry,
        item: item === null ? null : (titleOf(item) ?? labels.get(item) ?? null),
        isNew: lookedBefore !== null && entry.at > lookedBefore && entry.actorId !== staff.userId,
      })),
      lookedBefore,
      otherLooks,
    }
  })
}

/** Answers belong to the steps that follow from them; papers stand apart. */
function asShared(view: DossierView, scope: readonly ConsentScope[]): DossierView {
  if (scope.includes('documents')) return view
  const archived = view.archived.filter(({ label }) => label === null)
  return { ...view, documents: [], archived, revision: withoutPapers(view.revision) }
}

function withoutPapers(revision: RevisionView): RevisionView {
  const steps = <Item extends { kind: string }>(items: readonly Item[]) =>
    items.filter(({ kind }) => kind !== 'document')
  const effects = () => {
    const all = revision.effects()
    return all && { ...all, added: steps(all.added), removed: steps(all.removed), changed: steps(all.changed) }
  }
  const isSame = () => {
    const known = effects()
    return known === null || isNothingToDo(known)
  }
  return { ...revision, effects, isSame }
}

async function readFacts(tx: Tx, { agencyId }: Staff, dossierId: string) {
  const [row] = await tx
    .select({
      name: users.name,
      email: users.email,
      clientLocale: users.locale,
      sharedSince: consents.grantedAt,
      turn: clientStandings.turn,
      since: clientStandings.turnSince,
      papers: clientStandings.papersWaiting,
      message: clientStandings.messageWaiting,
      caseWorker: assignments.userId,
    })
    .from(consents)
    .innerJoin(users, sql`${users.id} = (select d.owner_id from dossiers d where d.id = ${consents.dossierId})`)
    .leftJoin(clientStandings, sameAs(clientStandings))
    .leftJoin(assignments, sameAs(assignments))
    .where(and(eq(consents.dossierId, dossierId), eq(consents.agencyId, agencyId), sql`${consents.revokedAt} is null`))
  return row
}

function sameAs(table: typeof clientStandings | typeof assignments) {
  return and(eq(table.dossierId, consents.dossierId), eq(table.agencyId, consents.agencyId))
}

function readNotes(tx: Tx, dossierId: string): Promise<NoteView[]> {
  return tx
    .select({ id: notes.id, body: notes.body, createdAt: notes.createdAt })
    .from(notes)
    .where(eq(notes.dossierId, dossierId))
    .orderBy(desc(notes.createdAt), desc(notes.id))
    .limit(200)
}

function readOtherLooks(tx: Tx, { agencyId, userId }: Staff, dossierId: string) {
  const latest = sql<Date>`max(${dossierLooks.lastAt})`.mapWith(dossierLooks.lastAt)
  return tx
    .select({ name: CALLED, at: latest })
    .from(dossierLooks)
    .innerJoin(users, eq(users.id, dossierLooks.userId))
    .where(
      and(
        eq(dossierLooks.dossierId, dossierId),
        eq(dossierLooks.agencyId, agencyId),
        sql`${dossierLooks.userId} <> ${userId}`,
      ),
    )
    .groupBy(users.id)
    .orderBy(desc(latest))
    .limit(10)
}

/** What events after filing and questions are called. */
function labelsOf(procedure: ReturnType<typeof procedureOf>, locale: Locale): ReadonlyMap<string, string> {
  const events = procedure.afterFiling?.milestones ?? []
  return new Map([...procedure.facts, ...events].map(({ id, label }) => [id, label[locale]]))
}
