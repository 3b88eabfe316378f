import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { now, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { contactsOf, detailsOf, eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { addContact, addContactInput, SAID_LENGTH } from './add-contact.ts'
import { closeDossier } from './close-dossier.ts'
import { deleteContact } from './delete-contact.ts'
import { listContacts } from './list-contacts.ts'

useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

type Entry = Parameters<typeof addContact>[1]

const entry = (more: Partial<Entry> = {}): Entry => ({
  dossierId,
  id: newId(),
  on: '2026-11-20',
  channel: 'phone',
  withWhom: 'CPAM de Paris',
  said: 'They will call back',
  reference: 'A-77',
  ...more,
})
const remove = (contact: string) => deleteContact(person, { dossierId, contact }, NOON)

describe('addContact', () => {
  it('keeps what was typed, by whom and when; the log keeps none of the words', async () => {
    const one = entry()
    await addContact(person, one, NOON)
    expect(await contactsOf(dossierId)).toEqual([{ ...one, authorId: person.userId, createdAt: NOON }])
    expect(await detailsOf(dossierId, 'contact.added')).toEqual({ contact: one.id, on: one.on, channel: 'phone' })
  })

  it('posted twice, in a row and at once, is one entry and one line of the log', async () => {
    const one = entry()
    await Promise.all([addContact(person, one, NOON), addContact(person, one, NOON), addContact(person, one, NOON)])
    await addContact(person, one, plusSeconds(NOON, 60))
    expect(await contactsOf(dossierId)).toHaveLength(1)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'contact.added'])
  })

  it('never passes off as kept what was not: anything else under the same id is a conflict', async () => {
    const one = entry()
    await addContact(person, one, NOON)
    const changes: Partial<Entry>[] = [
      { on: '2026-11-19' },
      { channel: 'counter' },
      { withWhom: 'Somebody else' },
      { said: 'Other words' },
      { reference: 'B-78' },
      { dossierId: await aDossier(person) },
    ]
    for (const change of changes) {
      await expect(addContact(person, { ...one, ...change }, NOON)).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await contactsOf(dossierId)).toMatchObject([{ said: 'They will call back' }])
  })

  it('is possible in a closed dossier', async () => {
    await closeDossier(person, { dossierId, reason: 'finished' }, NOON)
    await addContact(person, entry(), NOON)
    expect(await contactsOf(dossierId)).toHaveLength(1)
  })

  it('takes today in Paris and refuses tomorrow, in the form and where it is kept', async () => {
    // 23:30 in Paris, where the next day has begun further east.
    const late = new Date('2026-11-23T22:30:00Z')
    await addContact(person, entry({ on: '2026-11-23' }), late)
    await expect(addContact(person, entry({ on: '2026-11-24' }), late)).rejects.toMatchObject({ code: 'invalid' })
    const typed = { ...entry(), on: addDays(parisDay(now()), 1) }
    expect(addContactInput.safeParse(typed).error?.issues[0]).toMatchObject({ path: ['on'], message: 'too-late' })
  })

  it('needs a day and how, and nothing more', () => {
    const parse = (more: Record<string, string>) =>
      addContactInput.safeParse({ dossierId, id: newId(), on: '2026-11-20', channel: 'phone', ...more })
    expect(parse({ withWhom: '', said: '', reference: '' }).success).toBe(true)
    expect(parse({}).data).toMatchObject({ withWhom: '', said: '', reference: '' })
    const faults = (more: Record<string, string>) =>
      parse(more).error?.issues.map(({ path, message }) => [...path, message])
    expect(faults({ on: '' })).toEqual([['on', 'required']])
    expect(faults({ on: '2026-02-31' })).toEqual([['on', 'no-such-day']])
    expect(faults({ on: '1999-12-31' })).toEqual([['on', 'too-early']])
    expect(faults({ channel: '' })).toEqual([['channel', 'required']])
    expect(faults({ channel: 'pigeon' })).toEqual([['channel', 'required']])
  })

  it.each([
    ['withWhom', 200],
    ['said', SAID_LENGTH],
    ['reference', 100],
  ])('%s: takes %i characters, and no social security number', (field, length) => {
    const issue = (text: string) => {
      const parsed = addContactInput.safeParse({ ...entry(), [field]: text })
      return parsed.error?.issues.flatMap((one) => (one.code === 'invalid_union' ? one.errors.flat() : [one])).at(-1)
        ?.message
    }
    expect(issue('😀'.repeat(length))).toBeUndefined()
    expect(issue('x'.repeat(length + 1))).toBe('too-long')
    expect(issue('my number is 1 85 05 78 006 084 91')).toBe('holds-number')
  })
})

describe('deleteContact', () => {
  it('erases the entry; twice, in a row and at once, is one line of the log', async () => {
    const one = entry()
    await addContact(person, one, NOON)
    await Promise.all([remove(one.id), remove(one.id)])
    await remove(one.id)
    expect(await contactsOf(dossierId)).toEqual([])
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'contact.added', 'contact.deleted'])
  })

  it('reaches no entry of another dossier, whosever it is', async () => {
    const one = entry()
    await addContact(person, one, NOON)
    const stranger = await aPerson()
    const theirs = await aDossier(stranger)
    const throughMine = deleteContact(stranger, { dossierId, contact: one.id }, NOON)
    await expect(throughMine).rejects.toMatchObject({ code: 'not-found' })
    await deleteContact(stranger, { dossierId: theirs, contact: one.id }, NOON)
    expect(await contactsOf(dossierId)).toHaveLength(1)
  })
})

describe('listContacts', () => {
  it('shows the newest day first, and of one day what was written last', async () => {
    await addContact(person, entry({ said: 'a', on: '2026-11-03' }), NOON)
    await addContact(person, entry({ said: 'b', on: '2026-11-20' }), plusSeconds(NOON, 1))
    await addContact(person, entry({ said: 'c', on: '2026-11-03' }), plusSeconds(NOON, 2))
    expect((await listContacts(person, dossierId)).map(({ said }) => said)).toEqual(['b', 'c', 'a'])
  })

  it('says the same of somebody else’s dossier and of none', async () => {
    const stranger = await aPerson()
    for (const id of [dossierId, newId(), 'x']) {
      await expect(listContacts(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
      await expect(addContact(stranger, entry({ dossierId: id }), NOON)).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})
