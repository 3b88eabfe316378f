import { insertRows } from '#db/insert-rows.ts'
import { users } from '#db/schema/accounts.ts'
import { dossierFacts, dossiers } from '#db/schema/dossiers.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { workers } from '#tests/personas/workers.ts'

const BATCH = 1_000

/** People with a dossier begun on a day, each with its first reminder about papers due at an instant. Their addresses. */
export async function manyPeople(count: number, begun: Date, dueAt: Date): Promise<string[]> {
  const addresses: string[] = []
  const facts = Object.entries(workers[0]?.facts ?? {})
  for (let made = 0; made < count; made += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, count - made) }, () => ({ userId: newId(), id: newId() }))
    await asActor(systemActor('proof'), async (tx) => {
      const rows = people.map(({ userId: id }) => ({ id, email: `${id}@example.org`, timeZone: 'Europe/Paris' }))
      await insertRows(
        tx,
        users,
        rows.map((row) => ({ ...row, locale: 'en' as const, createdAt: begun, updatedAt: begun })),
      )
      addresses.push(...rows.map(({ email }) => email))
      const procedure = { procedure: 'registration', revision: 'test', title: 'A dossier' }
      await insertRows(
        tx,
        dossiers,
        people.map(({ userId: ownerId, id }) => ({ id, ownerId, ...procedure, createdAt: begun, turnSince: begun })),
      )
      await insertRows(
        tx,
        dossierFacts,
        people.flatMap(({ userId: setBy, id: dossierId }) =>
          facts.map(([factId, value]) => {
            const stored = typeof value === 'object' ? [...value] : value
            return { dossierId, factId, personId: '', value: stored, setBy, setAt: begun }
          }),
        ),
      )
      const first = {
        kind: 'items_to_get' as const,
        stage: '+3',
        anchor: begun.toISOString(),
        state: 'scheduled' as const,
      }
      await insertRows(
        tx,
        reminderDeliveries,
        people.map(({ userId: recipientId, id: dossierId }) => {
          return { id: newId(), dossierId, recipientId, ...first, dueAt, createdAt: begun }
        }),
      )
    })
  }
  return addresses
}
