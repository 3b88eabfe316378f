import { and, eq, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { consents } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import { CALLED } from '#lib/agencies/called.ts'
import { readEvents } from '#lib/agencies/read-events.ts'
import { recordLook } from '#lib/consents/record-look.ts'
import { type DossierDocument, dossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type ReviewStanding, reviewStanding, waitingPapers } from '#lib/progress/review-of.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { hasColleague } from './has-colleague.ts'
import { heldByAnother, type ReviewRow, readReview, reviewOf } from './review-row.ts'

export type ClientPaper = {
  dossier: { id: string; title: string; procedure: string; closed: boolean }
  client: { name: string; locale: Locale }
  document: DossierDocument
  standing: ReviewStanding
  review: PaperVerdict | null
  /** A colleague has it in hand, or I have. */
  lease: { by: 'me' | 'colleague'; name: string; until: Instant } | null
  /** It was mine that the client wants looked at again, and there is a colleague who could. */
  isForColleague: boolean
  /** A viewer looks on. */
  mayDecide: boolean
  history: PaperEvent[]
  /** How many other papers of this client wait. */
  othersWaiting: number
}

type PaperVerdict = Pick<
  ReviewRow,
  'state' | 'version' | 'reason' | 'words' | 'seenHow' | 'decidedAt' | 'lookAgainAt' | 'documentVersion'
> & { by: string | null }

export type PaperEvent = {
  id: string
  at: Instant
  action: string
  /** Who: the client, the agency's staff by name; null for whoever else it was. */
  by: { kind: 'client' } | { kind: 'staff'; name: string } | null
  details: Record<string, string | number | boolean | null>
}

/**
 * A client's paper for the staff who look at it. Null when absent, out of reach, or not part of what the client shows:
 * then nothing of it is read. That somebody looked is written down.
 */
export function getClientPaper(
  staff: Staff,
  input: { dossierId: string; key: string; locale: Locale },
  at: Instant = now(),
): Promise<ClientPaper | null> {
  if (!isDossierId(input.dossierId)) return Promise.resolve(null)
  const read = async (tx: Tx): Promise<ClientPaper | null> => {
    const client = await readClient(tx, staff, input.dossierId)
    if (!client) return null
    const today = parisDay(at)
    const state = await readDossierState(tx, input.dossierId, today, staff)
    const view = state && dossierView(state, input.locale, today, 'theirs')
    const document = view?.documents.find(({ key }) => key === input.key)
    if (!state || !view || !document) return null
    await recordLook(tx, staff, view.id, at)
    const row = await readReview(tx, staff, input)
    return {
      dossier: { id: view.id, title: view.title, procedure: view.procedure, closed: view.closed !== null },
      client,
      document,
      standing: reviewStanding(state.documents.get(input.key), row && reviewOf(row)),
      review: row && row.version > 0 ? { ...row, by: row.deciderName } : null,
      lease: leaseOf(row, staff, at),
      isForColleague: row?.lookAgainAt != null && row.decidedBy === staff.userId && (await hasColleague(tx, staff)),
      mayDecide: staff.role !== 'viewer' && view.closed === null,
      history: await readHistory(tx, staff, state, input.key),
      othersWaiting: waitingPapers(state, staff.agencyId).filter((key) => key !== input.key).length,
    }
  }
  return asActor(staff, read)
}

/** Who it is, where the client shows papers to this agency at this moment. */
async function readClient(tx: Tx, staff: Staff, dossierId: string): Promise<ClientPaper['client'] | null> {
  const [client] = await tx
    .select({ name: CALLED, locale: users.locale })
    .from(dossiers)
    .innerJoin(users, eq(users.id, dossiers.ownerId))
    .innerJoin(consents, eq(consents.dossierId, dossiers.id))
    .where(
      and(
        eq(dossiers.id, dossierId),
        eq(consents.agencyId, staff.agencyId),
        sql`${consents.revokedAt} is null and 'documents' = any(${consents.scope})`,
      ),
    )
  return client ?? null
}

function leaseOf(row: ReviewRow | undefined, staff: Staff, at: Instant): ClientPaper['lease'] {
  const held = heldByAnother(row, staff, at)
  if (held) return { by: 'colleague', ...held }
  if (row?.leasedBy !== staff.userId || !row.leaseUntil || row.leaseUntil <= at) return null
  return { by: 'me', name: row.leaserName ?? '', until: row.leaseUntil }
}

const SHOWN_EVENTS = 50

async function readHistory(tx: Tx, staff: Staff, state: DossierState, key: string): Promise<PaperEvent[]> {
  const isAboutIt = sql`${auditEvents.details} ->> 'document' = ${key}`
  const events = await readEvents(tx, { dossierId: state.id, agencyId: staff.agencyId }, isAboutIt, SHOWN_EVENTS)
  return events.map(({ actorId, colleague, ...event }) => ({
    ...event,
    by: actorId === state.ownerId ? { kind: 'client' } : colleague ? { kind: 'staff', name: colleague } : null,
  }))
}
