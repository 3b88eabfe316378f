import { and, eq, lt, max, sql } from 'drizzle-orm'
import { dossierLooks } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

/** Pages opened within so many seconds of each other are one visit: what was new stays new while somebody is reading. */
const ONE_VISIT_SECONDS = 600

/**
 * Writes down that staff opened a client's dossier, a row a day. Returns when they last looked before this visit, or null
 * when they never did.
 */
export async function recordLook(tx: Tx, staff: Staff, dossierId: string, at: Instant): Promise<Instant | null> {
  const { agencyId, userId } = staff
  const on = parisDay(at)
  const isMine = and(
    eq(dossierLooks.dossierId, dossierId),
    eq(dossierLooks.agencyId, agencyId),
    eq(dossierLooks.userId, userId),
    lt(dossierLooks.on, on),
  )
  const [earlier] = await tx
    .select({ at: max(dossierLooks.lastAt) })
    .from(dossierLooks)
    .where(isMine)
  const ago = plusSeconds(at, -ONE_VISIT_SECONDS).toISOString()
  const [look] = await tx
    .insert(dossierLooks)
    .values({ dossierId, agencyId, userId, on, firstAt: at, lastAt: at, beforeAt: earlier?.at ?? null })
    .onConflictDoUpdate({
      target: [dossierLooks.dossierId, dossierLooks.agencyId, dossierLooks.userId, dossierLooks.on],
      set: {
        beforeAt: sql`case when ${dossierLooks.lastAt} <= ${ago}::timestamptz
          then ${dossierLooks.lastAt} else ${dossierLooks.beforeAt} end`,
        lastAt: sql`greatest(${dossierLooks.lastAt}, excluded.last_at)`,
      },
    })
    .returning({ beforeAt: dossierLooks.beforeAt })
  return look?.beforeAt ?? null
}
