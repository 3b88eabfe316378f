import { and, eq, isNull, sql } from 'drizzle-orm'
import { consents } from '#db/schema/agencies.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import { AppError } from '#lib/errors.ts'

/**
 * That a client shows this part of a dossier to the agency at this moment. Throws `AppError('not-found')`: what is not
 * shared looks like what is not there. Says nothing of who asks, see `reachDossier`.
 */
export async function requireScope(tx: Tx, staff: Staff, dossierId: string, scope: ConsentScope): Promise<void> {
  if (!isDossierId(dossierId)) throw new AppError('not-found')
  const [shown] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.dossierId, dossierId),
        eq(consents.agencyId, staff.agencyId),
        isNull(consents.revokedAt),
        sql`${scope} = any(${consents.scope})`,
      ),
    )
  if (!shown) throw new AppError('not-found')
}
