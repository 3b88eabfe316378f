import { and, eq, getTableColumns } from 'drizzle-orm'
import { reviews } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { calledOf } from '#lib/agencies/called.ts'
import { splitKey } from '#lib/dossiers/dossier-input.ts'
import type { Review } from '#lib/progress/review-of.ts'
import type { Instant } from '#lib/time/clock.ts'

/** An agency's row about one paper, with the names of who decided and who has it in hand. */
export type ReviewRow = typeof reviews.$inferSelect & { deciderName: string | null; leaserName: string | null }

export async function readReview(
  tx: Tx,
  staff: Staff,
  target: { dossierId: string; key: string },
): Promise<ReviewRow | undefined> {
  const [row] = await tx
    .select({
      ...getTableColumns(reviews),
      deciderName: calledOf(reviews.decidedBy),
      leaserName: calledOf(reviews.leasedBy),
    })
    .from(reviews)
    .where(isReview(staff.agencyId, target))
  return row
}

export function isReview(agencyId: string, { dossierId, key }: { dossierId: string; key: string }) {
  const { requirementId, personId } = splitKey(key)
  return and(
    eq(reviews.dossierId, dossierId),
    eq(reviews.agencyId, agencyId),
    eq(reviews.requirementId, requirementId),
    eq(reviews.personId, personId),
  )
}

/** Who else has a paper in hand at this moment, and until when. */
export function heldByAnother(
  row: ReviewRow | undefined,
  staff: Staff,
  at: Instant,
): { name: string; until: Instant } | null {
  if (!row?.leasedBy || !row.leaseUntil || row.leaseUntil <= at || row.leasedBy === staff.userId) return null
  return { name: row.leaserName ?? '', until: row.leaseUntil }
}

/** The row as the rules know a word on a paper. */
export function reviewOf(row: ReviewRow): Review {
  return { ...row, decidedBy: row.deciderName, deciderId: row.decidedBy }
}
