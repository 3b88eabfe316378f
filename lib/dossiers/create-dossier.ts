import { z } from 'zod'
import { dossierFacts, dossiers, householdMembers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import { type Actor, actorId, type Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { AppError } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { decodeAnswers } from '#lib/procedures/encode-answers.ts'
import { decodePeople } from '#lib/procedures/encode-people.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { rescheduleReminders } from '#lib/reminders/reschedule-reminders.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

export const createDossierInput = z.strictObject({
  /** Minted when the form is rendered: posting it twice makes one dossier. */
  id: z.uuid('invalid'),
  procedure: z.string().max(60),
  title: safeText(80),
  /** The answers so far, as the questionnaire's query. */
  answers: z.string().max(4000),
})

/** Makes a dossier from the answers given. Answers that the content no longer takes are left out. Returns its id. */
export async function createDossier(
  actor: Person,
  input: z.output<typeof createDossierInput>,
  at: Instant = now(),
): Promise<string> {
  const procedure = getProcedure(input.procedure)
  if (!procedure) throw new AppError('not-found')
  const today = parisDay(at)
  const query = queryOf(input.answers)
  const { facts } = decodeAnswers(procedure, query, today)
  const { people } = decodePeople(procedure, query, today)
  return asActor(actor, async (tx) => {
    const made = await tx
      .insert(dossiers)
      .values({
        id: input.id,
        ownerId: actor.userId,
        procedure: procedure.slug,
        revision: revisionOf(procedure),
        title: input.title,
        createdAt: at,
        turnSince: at,
      })
      .onConflictDoNothing()
      .returning({ id: dossiers.id })
    if (made.length === 0) {
      // The same form posted twice; an id that is somebody else's is told from one's own only by its owner.
      await reachDossier(tx, actor, input.id, 'read').catch(() => {
        throw new AppError('conflict')
      })
      return input.id
    }
    const ids = await addPeople(tx, actor, input.id, people.length, at)
    const rows = [{ id: '', facts }, ...people.map((one, index) => ({ ...one, id: ids[index] ?? '' }))].flatMap((one) =>
      Object.entries(one.facts).map(([fact, value]) => factRow(actor, input.id, fact, value, at, one.id)),
    )
    if (rows.length > 0) await tx.insert(dossierFacts).values(rows)
    await recordEvent(tx, actor, at, {
      action: 'dossier.created',
      dossierId: input.id,
      details: { procedure: procedure.slug },
    })
    await rescheduleReminders(tx, input.id, at)
    return input.id
  })
}

/** Rows of people who have no name yet: an address holds none. Returns their ids, which sort as they were told. */
async function addPeople(tx: Tx, actor: Actor, dossierId: string, count: number, at: Instant): Promise<string[]> {
  const ids = Array.from({ length: count }, newId).toSorted()
  const added = { dossierId, addedBy: actorId(actor), addedAt: at }
  if (count > 0) await tx.insert(householdMembers).values(ids.map((id) => ({ id, ...added })))
  return ids
}

/** A row of an answer, about the dossier or one person of it. A list is stored as a JSON array. */
export function factRow(
  actor: Actor,
  dossierId: string,
  factId: string,
  value: string | number | boolean | readonly string[],
  at: Instant,
  personId = '',
): typeof dossierFacts.$inferInsert {
  const stored = typeof value === 'object' ? [...value] : value
  return { dossierId, factId, personId, value: stored, setBy: actorId(actor), setAt: at }
}

function queryOf(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query)
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]))
}
