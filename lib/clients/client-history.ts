import { sql } from 'drizzle-orm'
import { auditEvents } from '#db/schema/audit.ts'
import type { ConsentScope } from '#db/schema/values.ts'
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
  /** The key of the step or the paper that it is about, or the kind of what happened after filing. */
  item: string | null
}

/** What staff are told about, by what it takes for it. Anything else of the log stays there. */
const TOLD: Readonly<Record<ConsentScope, readonly string[]>> = {
  steps: [
    'dossier.created',
    'dossier.closed',
    'dossier.reopened',
    'dossier.renamed',
    'step.completed',
    'step.redated',
    'step.reopened',
    'milestone.recorded',
    'milestone.taken-back',
    'answer.changed',
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

const MOST = 30

/** The latest of what happened to a dossier, newest first, as far as it is shared. What another agency did is left out. */
export async function readHistory(
  tx: Tx,
  dossierId: string,
  scope: readonly ConsentScope[],
  agencyId: string,
): Promise<HistoryEntry[]> {
  const actions = scope.flatMap((one) => TOLD[one])
  const isTold = sql`${auditEvents.action} = any(${`{${actions.join(',')}}`}::text[])`
  const events = await readEvents(tx, { dossierId, agencyId }, isTold, MOST)
  return events.map(({ colleague, details, ...event }) => ({ ...event, by: colleague, item: itemOf(details) }))
}

function itemOf({ step, document, kind }: Record<string, unknown>): string | null {
  const item = step ?? document ?? kind
  return typeof item === 'string' ? item : null
}
