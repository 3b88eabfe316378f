import { and, asc, eq } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { documentStatuses, dossierFacts, dossiers, notes, stepCompletions } from '#db/schema/dossiers.ts'

// What stands in the tables about one dossier, for tests of the verbs that write it.

/** The audit log of a dossier, oldest first: `<action> {details}`. */
export async function eventsOf(dossierId: string): Promise<string[]> {
  const rows = await database()
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.dossierId, dossierId))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id))
  return rows.map(({ action }) => action)
}

/** The details of the latest event of one kind. */
export async function detailsOf(dossierId: string, action: string): Promise<Record<string, unknown> | undefined> {
  const rows = await database()
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.dossierId, dossierId), eq(auditEvents.action, action)))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id))
  return rows.at(-1)?.details
}

export const completionsOf = (id: string) => rowsOf(stepCompletions, id)
export const statusesOf = (id: string) => rowsOf(documentStatuses, id)
export const factsOf = (id: string) => rowsOf(dossierFacts, id)
export const notesOf = (id: string) => rowsOf(notes, id)

export async function dossierOf(id: string): Promise<typeof dossiers.$inferSelect | undefined> {
  const [row] = await database().select().from(dossiers).where(eq(dossiers.id, id))
  return row
}

type OfDossier = typeof stepCompletions | typeof documentStatuses | typeof dossierFacts | typeof notes

async function rowsOf<T extends OfDossier>(table: T, id: string): Promise<T['$inferSelect'][]> {
  return database()
    .select()
    .from(table as PgTable)
    .where(eq(table.dossierId, id)) as Promise<T['$inferSelect'][]>
}
