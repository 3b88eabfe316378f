import { and, ne } from 'drizzle-orm'
import { z } from 'zod'
import { savedViews } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isViewOf } from './list-views.ts'
import { viewName } from './save-view.ts'

export const renameViewInput = z.strictObject({ view: z.string().max(100), name: viewName })

/** Gives a kept list another name. Throws `AppError('not-found')` for one that is not theirs. */
export async function renameView(
  staff: Staff,
  { view, name }: z.output<typeof renameViewInput>,
  at: Instant = now(),
): Promise<void> {
  if (!z.uuid().safeParse(view).success) throw new AppError('not-found')
  await asActor(staff, async (tx) => {
    const isIt = isViewOf(staff, view)
    const [there] = await tx.select({ id: savedViews.id }).from(savedViews).where(isIt)
    if (!there) throw new AppError('not-found')
    const renamed = await tx
      .update(savedViews)
      .set({ name })
      .where(and(isIt, ne(savedViews.name, name)))
      .returning({ id: savedViews.id })
    if (renamed.length === 0) return
    await recordEvent(tx, staff, at, { action: 'view.renamed', details: { agency: staff.agencyId, view } })
  })
}
