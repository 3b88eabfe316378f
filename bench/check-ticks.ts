import { inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'

/** An action can answer 200 and do nothing, so what was sent is compared with what the database was told. */
export async function checkTicks(sent: number): Promise<void> {
  const written = await database().$count(auditEvents, inArray(auditEvents.action, ['step.completed', 'step.reopened']))
  // Seeding ticks as well.
  if (written < sent) throw new Error(`${sent} ticks were sent, and ${written} are on record`)
}
