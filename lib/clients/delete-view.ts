import { z } from 'zod'
import { savedViews } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isViewOf } from './list-views.ts'

export const deleteViewInput = z.strictObject({ view: z.string().max(100) })

/** Keeps a list no longer. Throws `AppError('not-found')` for one that is not theirs, or is gone. */
export async function deleteView(
  staff: Staff,
  { view }: z.output<typeof deleteViewInput>,
  at: Instant = now(),
): Promise<void> {
  if (!z.uuid().safeParse(view).success) throw new AppError('not-found')
  await asActor(staff, async (tx) => {
    const gone = await tx.delete(savedViews).where(isViewOf(staff, view)).returning({ id: savedViews.id })
    if (gone.length === 0) throw new AppError('not-found')
    await recordEvent(tx, staff, at, { action: 'view.deleted', details: { agency: staff.agencyId, view } })
  })
}
