import { and, desc, eq } from 'drizzle-orm'
import type { Day } from '#content/schema.ts'
import { consents } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId } from '#lib/access/reach-dossier.ts'
import { requireMember } from '#lib/agencies/require-member.ts'
import { parisDay } from '#lib/time/paris-day.ts'

/**
 * The Paris day on which a client took back the agency's access to a dossier. Null where the agency has access, never had
 * any, or the dossier is gone. Throws `AppError('not-found')` for whoever has left the agency.
 */
export async function accessEndedOn(staff: Staff, dossierId: string): Promise<Day | null> {
  if (!isDossierId(dossierId)) return null
  return asActor(
    staff,
    async (tx) => {
      await requireMember(tx, staff)
      const [last] = await tx
        .select({ revokedAt: consents.revokedAt })
        .from(consents)
        .where(and(eq(consents.dossierId, dossierId), eq(consents.agencyId, staff.agencyId)))
        // A live one has no end, and comes first.
        .orderBy(desc(consents.revokedAt))
        .limit(1)
      return last?.revokedAt ? parisDay(last.revokedAt) : null
    },
    { readOnly: true },
  )
}
