import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#db/schema/accounts.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { searchable } from '#lib/pure/searchable.ts'
import { rescheduleAllReminders } from '#lib/reminders/reschedule-all-reminders.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isTimeZone } from '#lib/time/time-zones.ts'

export const updateAccountInput = z.strictObject({
  name: z.union([z.literal(''), safeText(80)]).transform((name) => name || null),
  locale: z.enum(LOCALES),
  timeZone: z.string().refine(isTimeZone, 'unknown-time-zone'),
})

/** Keeps a person's name, language and time zone; their reminders move with the zone. */
export async function updateAccount(
  actor: Person,
  input: z.output<typeof updateAccountInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(actor, async (tx) => {
    const differs = sql`(${users.name}, ${users.locale}, ${users.timeZone}) is distinct from (${input.name}::text, ${input.locale}::text, ${input.timeZone}::text)`
    const changed = await tx
      .update(users)
      .set(input)
      .where(and(eq(users.id, actor.userId), differs))
      .returning({ id: users.id })
    if (changed.length === 0) return
    // Agencies that follow a dossier search by the name as it is now.
    await tx
      .update(clientStandings)
      .set({ search: searchable(input.name, actor.email) })
      .where(sql`${clientStandings.dossierId} in (select d.id from ${dossiers} d where d.owner_id = ${actor.userId})`)
    await rescheduleAllReminders(tx, actor.userId, at)
    await recordEvent(tx, actor, at, { action: 'account.updated', details: { locale: input.locale } })
  })
}
