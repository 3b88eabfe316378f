import type { Day } from '#content/schema.ts'
import { anyText } from '#db/any-of.ts'
import { contentRevisions } from '#db/schema/content.ts'
import type { System } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvents } from '#lib/audit/record-events.ts'
import { listProcedures, revisionOf } from '#lib/procedures/registry.ts'
import { type Instant, now } from '#lib/time/clock.ts'

/** Nobody is asked to move to the present revisions before this day; null: from now on. Resolves to those it holds for. */
export function deferOffer(actor: System, on: Day | null, at: Instant = now()): Promise<string[]> {
  return asActor(actor, async (tx) => {
    const rows = await tx
      .update(contentRevisions)
      .set({ offeredOn: on })
      .where(anyText(contentRevisions.revision, listProcedures().map(revisionOf)))
      .returning({ revision: contentRevisions.revision })
    const entries = rows.map(({ revision }) => ({ action: 'content.deferred', details: { revision, on } }))
    await recordEvents(tx, actor, at, entries)
    return rows.map(({ revision }) => revision)
  })
}
