import { sql } from 'drizzle-orm'
import { reviews } from '#db/schema/agencies.ts'
import type { ReviewState } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { requireScope } from '#lib/consents/require-scope.ts'
import { changeDossier } from '#lib/dossiers/change-dossier.ts'
import { itemInput, itemVersion, splitKey } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { type ReviewStanding, reviewStanding } from '#lib/progress/review-of.ts'
import type { Instant } from '#lib/time/clock.ts'
import { nextWaiting } from './next-waiting.ts'
import { decidedMeanwhile, newerAnswer, refuseHeld } from './refusals.ts'
import { type ReviewRow, readReview, reviewOf } from './review-row.ts'

/** A form about one paper: which version of the client's answer was shown, and which of the agency's own word. */
export const verdictInput = itemInput.extend({ version: itemVersion, review: itemVersion })

type Target = { dossierId: string; key: string; version: number; review: number }

type Verdict = {
  action: 'review.accepted' | 'review.changes-asked' | 'review.waived' | 'review.undone'
  state: ReviewState
  reason?: ReviewRow['reason']
  words?: string
  seenHow?: ReviewRow['seenHow']
  /** Where it must stand for this. */
  from: readonly ReviewStanding[]
  /** The field at which the form says that something came between. */
  field: string
}

/**
 * The frame of every verdict: on the version that was shown, by one of two colleagues, in one transaction with its line
 * in the log, the client's turn and reminders. Posting the same form twice says it once. Resolves to the key of the
 * client's next paper that waits. Throws `AppError('conflict')`, with what came between, for the one who comes second.
 */
export async function decideOnPaper(
  staff: Staff,
  target: Target,
  verdict: Verdict,
  at: Instant,
): Promise<string | null> {
  let next: string | null = null
  await changeDossier(staff, target.dossierId, at, async (tx, state) => {
    await requireScope(tx, staff, state.id, 'documents')
    if (!isPaperOf(state, target.key)) throw new AppError('not-found')
    next = await nextWaiting(tx, state, staff, target.key)
    const row = await readReview(tx, staff, target)
    if (isSaid(row, staff, target, verdict)) return false
    const status = state.documents.get(target.key)
    refuseHeld(row, staff, at, verdict.field)
    if ((status?.version ?? 0) !== target.version) throw newerAnswer(status?.updatedAt ?? at, at, verdict.field)
    if ((row?.version ?? 0) !== target.review) throw decidedMeanwhile(row, at, verdict.field)
    if (!verdict.from.includes(reviewStanding(status, row && reviewOf(row)))) {
      throw decidedMeanwhile(row, at, verdict.field)
    }
    await write(tx, staff, target, verdict, at)
    await recordEvent(tx, staff, at, {
      action: verdict.action,
      dossierId: state.id,
      details: {
        agency: staff.agencyId,
        document: target.key,
        version: target.version,
        ...(verdict.reason && { reason: verdict.reason }),
        ...(verdict.seenHow && { seenHow: verdict.seenHow }),
      },
    })
    return true
  })
  return next
}

export function isPaperOf(state: DossierState, key: string): boolean {
  return state.plan.items.some((item) => item.kind === 'document' && item.key === key)
}

function isSaid(row: ReviewRow | undefined, staff: Staff, target: Target, verdict: Verdict): boolean {
  return (
    row?.version === target.review + 1 &&
    row.decidedBy === staff.userId &&
    row.documentVersion === target.version &&
    row.state === verdict.state &&
    row.reason === (verdict.reason ?? null) &&
    row.words === (verdict.words ?? '') &&
    row.seenHow === (verdict.seenHow ?? null) &&
    !row.lookAgainAt
  )
}

async function write(tx: Tx, staff: Staff, target: Target, verdict: Verdict, at: Instant) {
  const said = {
    state: verdict.state,
    documentVersion: target.version,
    reason: verdict.reason ?? null,
    words: verdict.words ?? '',
    seenHow: verdict.seenHow ?? null,
    lookAgainAt: null,
    decidedBy: staff.userId,
    decidedAt: at,
    leasedBy: null,
    leaseUntil: null,
  }
  await tx
    .insert(reviews)
    .values({ dossierId: target.dossierId, agencyId: staff.agencyId, ...splitKey(target.key), ...said, version: 1 })
    .onConflictDoUpdate({
      target: [reviews.dossierId, reviews.agencyId, reviews.requirementId, reviews.personId],
      set: { ...said, version: sql`${reviews.version} + 1` },
    })
}
