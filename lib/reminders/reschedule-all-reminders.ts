import { asc, eq } from 'drizzle-orm'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import type { Instant } from '#lib/time/clock.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'

/** For a change that touches every dossier of a person: their time zone. */
export async function rescheduleAllReminders(tx: Tx, userId: string, at: Instant): Promise<void> {
  const own = await tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.ownerId, userId))
    .orderBy(asc(dossiers.id))
    .for('update')
  for (const { id } of own) await rescheduleReminders(tx, id, at)
}
