import { and, eq, max, sql } from 'drizzle-orm'
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
  const isMine = and(
    eq(dossierLooks.dossierId, dossierId),
    eq(dossierLooks.agencyId, agencyId),
    eq(dossierLooks.userId, userId),
  )
  const ago = plusSeconds(at, -ONE_VISIT_SECONDS).toISOString()
  const before = sql`${dossierLooks.lastAt} <= ${ago}::timestamptz`
  const [last] = await tx
    .select({ at: max(dossierLooks.lastAt) })
    .from(dossierLooks)
    .where(and(isMine, before))
  await tx
    .insert(dossierLooks)
    .values({ dossierId, agencyId, userId, on: parisDay(at), firstAt: at, lastAt: at })
    .onConflictDoUpdate({
      target: [dossierLooks.dossierId, dossierLooks.agencyId, dossierLooks.userId, dossierLooks.on],
      set: { lastAt: sql`greatest(${dossierLooks.lastAt}, excluded.last_at)` },
    })
  return last?.at ?? null
}
