import { sql } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { auditEvents } from '#db/schema/audit.ts'
import {
  AUTHORITY_STATES,
  type AuthorityState,
  CHANGE_REASONS,
  type ChangeReason,
  COLLECTION_STATES,
  type CollectionState,
  type ConsentScope,
  SEEN_HOW,
  type SeenHow,
} from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { readEvents } from '#lib/agencies/read-events.ts'
import type { Instant } from '#lib/time/clock.ts'

export type HistoryEntry = {
  id: string
  at: Instant
  action: string
  actorId: string
  /** Who of the agency did it. Null: the client, or nobody. */
  by: string | null
  /** The key of the step or the paper that it is about, the kind of what happened after filing, or the question. */
  item: string | null
  told: Told
}

/** What the log says of it, as codes and days; whatever else it says stays there. */
type Told = {
  collection?: CollectionState
  authority?: AuthorityState
  reason?: ChangeReason
  seenHow?: SeenHow
  /** A day: on the letter, on which it was done, or by which it is expected. */
  on?: Day
  /** Who of the colleagues follows from here on. */
  caseWorker?: string
}

/** What staff are told about, by what it takes for it. Anything else of the log stays there. */
const TOLD: Readonly<Record<ConsentScope, readonly string[]>> = {
  steps: [
    'dossier.created',
    'dossier.closed',
    'dossier.reopened',
    'dossier.renamed',
    'dossier.revised',
    'step.completed',
    'step.redated',
    'step.reopened',
    'milestone.recorded',
    'milestone.taken-back',
    'answer.changed',
    'household.added',
    'household.answered',
    'household.removed',
    'household.put-back',
    'client.assigned',
    'client.handed-over',
    'message.sent',
  ],
  documents: [
    'document.collection-set',
    'document.dates-set',
    'document.authority-reported',
    'review.accepted',
    'review.changes-asked',
    'review.waived',
    'review.undone',
    'review.look-again',
  ],
  notes: ['note.added', 'note.deleted'],
}

/** So many are read, and so many shown at least: beyond them only what is new. */
const MOST = 200
const SHOWN = 30

/**
 * The latest of what happened to a dossier, newest first, as far as it is shared: all that came after `since`, and some
 * of what was before. What another agency did is left out.
 */
export async function readHistory(
  tx: Tx,
  dossierId: string,
  scope: readonly ConsentScope[],
  { agencyId, since }: { agencyId: string; since: Instant | null },
): Promise<HistoryEntry[]> {
  const actions = scope.flatMap((one) => TOLD[one])
  const isTold = sql`${auditEvents.action} = any(${`{${actions.join(',')}}`}::text[])`
  const events = await readEvents(tx, { dossierId, agencyId }, isTold, MOST)
  return events
    .filter(({ at }, index) => index < SHOWN || (since !== null && at > since))
    .map(({ colleague, details, ...event }) => ({
      ...event,
      by: colleague,
      item: itemOf(details),
      told: toldOf(details),
    }))
}

function itemOf({ step, document, kind, fact }: Record<string, unknown>): string | null {
  const item = step ?? document ?? kind ?? fact
  return typeof item === 'string' ? item : null
}

function toldOf(details: Record<string, unknown>): Told {
  const one = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === details[name])
  const on = [details.on, details.doneOn, details.expectedOn].find((day) => typeof day === 'string' && DAY.test(day))
  const told = {
    collection: one(COLLECTION_STATES, 'collection'),
    authority: one(AUTHORITY_STATES, 'authority'),
    reason: one(CHANGE_REASONS, 'reason'),
    seenHow: one(SEEN_HOW, 'seenHow'),
    on,
    caseWorker: details.caseWorker ?? details.to,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string'))
}

const DAY = /^\d{4}-\d\d-\d\d$/
