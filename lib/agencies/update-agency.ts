import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { agencies } from '#db/schema/agencies.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { AGENCY_LANGUAGES } from './languages.ts'
import { requireManager } from './require-member.ts'

const many = (value: unknown) => (typeof value === 'string' ? [value] : (value ?? []))

export const updateAgencyInput = z.strictObject({
  name: safeText(80),
  promiseDays: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, 'not-a-number')
    .transform(Number)
    .refine((days) => days >= 1 && days <= 10, 'out-of-range'),
  languages: z.preprocess(many, z.array(z.enum(AGENCY_LANGUAGES, 'not-a-choice')).min(1, 'required')),
  openingHours: z.union([z.literal(''), safeText(300)]),
})

/** Keeps what an agency tells its clients of itself: name, promise in working days, languages, opening hours. */
export async function updateAgency(
  staff: Staff,
  input: z.output<typeof updateAgencyInput>,
  at: Instant = now(),
): Promise<void> {
  const languages = AGENCY_LANGUAGES.filter((language) => input.languages.includes(language))
  await asActor(staff, async (tx) => {
    await requireManager(tx, staff)
    const { name, promiseDays, openingHours } = agencies
    const differs = sql`(${name}, ${promiseDays}, ${openingHours}, array_to_string(${agencies.languages}, ' '))
      is distinct from (${input.name}::text, ${input.promiseDays}::int, ${input.openingHours}::text, ${languages.join(' ')}::text)`
    const changed = await tx
      .update(agencies)
      .set({ ...input, languages: [...languages] })
      .where(and(eq(agencies.id, staff.agencyId), differs))
      .returning({ id: agencies.id })
    if (changed.length === 0) return
    const details = { agency: staff.agencyId, promiseDays: input.promiseDays }
    await recordEvent(tx, staff, at, { action: 'agency.updated', details })
  })
}
