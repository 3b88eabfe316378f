import { sql } from 'drizzle-orm'
import { dossierLooks } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

/** Writes down that staff opened something of a client's dossier, a row a day: the client reads it. */
export async function recordLook(tx: Tx, { agencyId, userId }: Staff, dossierId: string, at: Instant): Promise<void> {
  await tx
    .insert(dossierLooks)
    .values({ dossierId, agencyId, userId, on: parisDay(at), firstAt: at, lastAt: at })
    .onConflictDoUpdate({
      target: [dossierLooks.dossierId, dossierLooks.agencyId, dossierLooks.userId, dossierLooks.on],
      set: { lastAt: sql`greatest(${dossierLooks.lastAt}, excluded.last_at)` },
    })
}
