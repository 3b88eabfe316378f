import { users } from '#db/schema/accounts.ts'
import { dossierFacts, dossiers } from '#db/schema/dossiers.ts'
import { mintPerson, type Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { rescheduleReminders } from '#lib/reminders/reschedule-reminders.ts'
import { workers } from '#tests/personas/workers.ts'

// People with a dossier whose turn it is and who need documents, for the tests of reminders and mail.

export async function newPerson(more: { timeZone?: string; locale?: Locale; email?: string } = {}): Promise<Person> {
  const userId = newId()
  const { timeZone = 'Europe/Paris', locale = 'en', email = `${userId}@example.org` } = more
  const person = mintPerson({ userId, email, name: null, locale, timeZone })
  await asActor(person, (tx) => tx.insert(users).values({ id: userId, email, locale, timeZone }))
  return person
}

/** A dossier of somebody hired in France, made at an instant, with its reminders planned. Returns its id. */
export async function newDossier(person: Person, at: Date): Promise<string> {
  const id = newId()
  const procedure = { procedure: 'registration', revision: 'test', title: 'Zebra-Dossier' }
  await asActor(person, async (tx) => {
    await tx.insert(dossiers).values({ id, ownerId: person.userId, ...procedure, createdAt: at, turnSince: at })
    await tx.insert(dossierFacts).values(
      Object.entries(workers[0]?.facts ?? {}).map(([factId, value]) => {
        const stored = typeof value === 'object' ? [...value] : value
        return { dossierId: id, factId, value: stored, setBy: person.userId, setAt: at }
      }),
    )
    await rescheduleReminders(tx, id, at)
  })
  return id
}
