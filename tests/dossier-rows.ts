import { and, asc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { contacts, documentStatuses, dossierFacts, dossiers, notes, stepCompletions } from '#db/schema/dossiers.ts'

// What stands in the tables about one dossier, for tests of the verbs that write it.

/** The audit log of a dossier, oldest first. */
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

export function completionsOf(id: string) {
  return database().select().from(stepCompletions).where(eq(stepCompletions.dossierId, id))
}

export function statusesOf(id: string) {
  return database().select().from(documentStatuses).where(eq(documentStatuses.dossierId, id))
}

export function factsOf(id: string) {
  return database().select().from(dossierFacts).where(eq(dossierFacts.dossierId, id))
}

export function notesOf(id: string) {
  return database().select().from(notes).where(eq(notes.dossierId, id))
}

export function contactsOf(id: string) {
  return database().select().from(contacts).where(eq(contacts.dossierId, id))
}

export async function dossierOf(id: string): Promise<typeof dossiers.$inferSelect | undefined> {
  const [row] = await database().select().from(dossiers).where(eq(dossiers.id, id))
  return row
}
