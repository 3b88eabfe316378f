import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { newId } from '#lib/ids.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { addPersonalReminder } from '#lib/reminders/add-personal-reminder.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { aDossier, aPerson } from '#tests/factories.ts'
import type { Persona } from '#tests/personas/persona.ts'
import { personas } from '#tests/personas/personas.ts'

/** Somebody signed in, with a dossier in use. `tick`: a step that may be ticked and unticked. */
export type Seeded = {
  person: Person
  cookie: string
  dossierId: string
  tick: string
  /** What the page calls the button that ticks it, and the one that unticks it. */
  toTick: string
  toUntick: string
  /** The key of one. */
  document: string
  /** In words. */
  holds: string
}

const REMINDERS = 5

/** So many people, each with 12 steps or a few more, 10 documents, 5 reminders, and a session: all through the verbs. */
export async function seedPeople(count: number): Promise<Seeded[]> {
  const seeded: Seeded[] = []
  for (let index = 0; index < count; index += 1) seeded.push(await seedOne())
  return seeded
}

async function seedOne(): Promise<Seeded> {
  const [at, person] = [now(), await aPerson()]
  const dossierId = await aDossier(person, { at, facts: fullest.facts })
  for (let day = 1; day <= REMINDERS; day += 1) {
    const reminder = { dossierId, id: newId(), text: `Call number ${day}`, dueOn: addDays(parisDay(at), day * 10) }
    await addPersonalReminder(person, reminder, at)
  }
  const before = await getDossier(person, dossierId, 'en', at)
  const [first, second] = before?.documents ?? []
  const [step] = before?.steps.filter(({ standing }) => standing === 'open') ?? []
  if (!before || !first || !second || !step) throw new Error('the seeded dossier has nothing to do')
  const expectedOn = addDays(parisDay(at), 12)
  await setCollection(person, { dossierId, key: first.key, version: 0, collection: 'have_it' }, at)
  await setCollection(person, { dossierId, key: second.key, version: 0, collection: 'being_obtained', expectedOn }, at)
  await completeStep(person, { dossierId, key: step.key }, at)
  const after = await getDossier(person, dossierId, 'en', at)
  const open = after?.steps.find(({ standing }) => standing === 'open')
  if (!open) throw new Error('the seeded dossier has no second step')
  const { token } = await asActor(person, (tx) => openSession(tx, person.userId, 'Bench', at))
  const holds = `${before.steps.length} steps, ${before.documents.length} documents, ${REMINDERS} reminders`
  const { tickStep, tickTheirStep, untickStep } = messagesFor('en').dossier
  const inWords = (text: string) => text.replace('{step}', open.title)
  return {
    person,
    cookie: `__Host-complet-session=${token}`,
    dossierId,
    tick: open.key,
    toTick: inWords(open.actor === 'me' ? tickStep : tickTheirStep),
    toUntick: inWords(untickStep),
    document: first.key,
    holds,
  }
}

/** Of those whose dossier has at least twelve steps and ten documents, the one with the fewest. */
const fullest = personas
  .filter(({ people, expect }) => !people && sizeOf(expect).steps >= 12 && sizeOf(expect).documents >= 10)
  .toSorted((a, b) => total(a) - total(b))[0] as Persona

function sizeOf({ steps, documents }: Persona['expect']) {
  return { steps: steps.length, documents: Object.keys(documents).length }
}

function total({ expect }: Persona): number {
  return sizeOf(expect).steps + sizeOf(expect).documents
}
