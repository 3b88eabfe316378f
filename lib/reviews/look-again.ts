import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { reviews } from '#db/schema/agencies.ts'
import type { Person } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { changeDossier } from '#lib/dossiers/change-dossier.ts'
import { itemInput, itemVersion } from '#lib/dossiers/dossier-input.ts'
import { AppError } from '#lib/errors.ts'
import { reviewStanding } from '#lib/progress/review-of.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isReview } from './review-row.ts'

export const lookAgainInput = itemInput.extend({
  /** The slug of the agency that asked for the change. */
  reviewer: z.string().max(100),
  review: itemVersion,
})

/**
 * A client asks an agency for a second look at a paper that it wanted changed. It waits for the agency again, and for
 * somebody else there where there is one. Throws `AppError('conflict')` when the agency said something else meanwhile.
 */
export async function lookAgain(
  person: Person,
  input: z.output<typeof lookAgainInput>,
  at: Instant = now(),
): Promise<void> {
  await changeDossier(person, input.dossierId, at, async (tx, state) => {
    const reviewer = state.agencies.find(({ slug }) => slug === input.reviewer)
    const review = reviewer?.reviews?.get(input.key)
    if (!reviewer || !review) throw new AppError('not-found')
    if (review.lookAgainAt && review.version === input.review + 1) return false
    if (review.version !== input.review) throw new AppError('conflict')
    if (reviewStanding(state.documents.get(input.key), review) !== 'changes_asked') throw new AppError('conflict')
    await tx
      .update(reviews)
      .set({ lookAgainAt: at, version: sql`${reviews.version} + 1` })
      .where(and(isReview(reviewer.agencyId, input), eq(reviews.version, input.review)))
    const details = { agency: reviewer.agencyId, document: input.key }
    await recordEvent(tx, person, at, { action: 'review.look-again', dossierId: state.id, details })
    return true
  })
}
