import { eq } from 'drizzle-orm'
import { agencies } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { AppError } from '#lib/errors.ts'
import { requireMember } from './require-member.ts'

export type AgencySettings = { name: string; promiseDays: number; languages: readonly string[]; openingHours: string }

/** What an agency says of itself, for those who may change it. Throws `AppError('not-found')` for everybody else. */
export function getAgencySettings(staff: Staff): Promise<AgencySettings> {
  return asActor(
    staff,
    async (tx) => {
      if ((await requireMember(tx, staff)) !== 'manager') throw new AppError('not-found')
      const { name, promiseDays, languages, openingHours } = agencies
      const [agency] = await tx
        .select({ name, promiseDays, languages, openingHours })
        .from(agencies)
        .where(eq(agencies.id, staff.agencyId))
      if (!agency) throw new AppError('not-found')
      return agency
    },
    { readOnly: true },
  )
}
