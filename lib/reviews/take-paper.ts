import type { z } from 'zod'
import { reviews } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { requireScope } from '#lib/consents/require-scope.ts'
import { itemInput, splitKey } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { isPaperOf } from './decide-on-paper.ts'
import { refuseHeld } from './refusals.ts'
import { readReview } from './review-row.ts'

export const LEASE_SECONDS = 15 * 60

export const takePaperInput = itemInput

/**
 * Takes a paper in hand for fifteen minutes, for colleagues to see. Throws `AppError('conflict')` with who has it and
 * until when, where somebody else does.
 */
export async function takePaper(
  staff: Staff,
  input: z.output<typeof takePaperInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(staff, async (tx) => {
    await reachDossier(tx, staff, input.dossierId, 'edit')
    await requireScope(tx, staff, input.dossierId, 'documents')
    const state = await readDossierState(tx, input.dossierId, parisDay(at), staff)
    if (!state || !isPaperOf(state, input.key)) throw new AppError('not-found')
    if (state.closed) throw new AppError('closed')
    const row = await readReview(tx, staff, input)
    refuseHeld(row, staff, at, 'key')
    const isMine = row?.leasedBy === staff.userId && row.leaseUntil !== null && row.leaseUntil > at
    if (isMine) return
    const lease = { leasedBy: staff.userId, leaseUntil: plusSeconds(at, LEASE_SECONDS) }
    const status = state.documents.get(input.key)
    await tx
      .insert(reviews)
      .values({
        dossierId: input.dossierId,
        agencyId: staff.agencyId,
        ...splitKey(input.key),
        ...lease,
        // Nothing is said by it: forms that were shown before are still about what they show.
        state: 'waiting',
        documentVersion: status?.version ?? 0,
        version: 0,
        decidedAt: at,
      })
      .onConflictDoUpdate({
        target: [reviews.dossierId, reviews.agencyId, reviews.requirementId, reviews.personId],
        set: lease,
      })
    const details = { agency: staff.agencyId, document: input.key }
    await recordEvent(tx, staff, at, { action: 'review.taken', dossierId: input.dossierId, details })
  })
}
