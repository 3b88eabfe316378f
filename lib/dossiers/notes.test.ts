import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { detailsOf, eventsOf, notesOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { addNote, addNoteInput, NOTE_LENGTH } from './add-note.ts'
import { closeDossier } from './close-dossier.ts'
import { deleteNote } from './delete-note.ts'
import { listNotes } from './list-notes.ts'

useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

const add = (body: string, id = newId(), at = NOON) => addNote(person, { dossierId, id, body }, at)
const remove = (note: string) => deleteNote(person, { dossierId, note }, NOON)

describe('addNote', () => {
  it('keeps the words, by whom and when; the log keeps none of them', async () => {
    const id = newId()
    await add('Called at ten, they will write', id)
    expect(await notesOf(dossierId)).toEqual([
      { id, dossierId, authorId: person.userId, body: 'Called at ten, they will write', createdAt: NOON },
    ])
    expect(await detailsOf(dossierId, 'note.added')).toEqual({ note: id })
  })

  it('posted twice, in a row and at once, is one note and one audit entry', async () => {
    const id = newId()
    await Promise.all([add('Once', id), add('Once', id), add('Once', id)])
    await add('Once', id, plusSeconds(NOON, 60))
    expect(await notesOf(dossierId)).toHaveLength(1)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'note.added'])
  })

  it('never passes off as kept a text that was not: other words under the same id are a conflict', async () => {
    const id = newId()
    await add('First words', id)
    await expect(add('Other words', id)).rejects.toMatchObject({ code: 'conflict' })
    expect((await notesOf(dossierId)).map(({ body }) => body)).toEqual(['First words'])
    const elsewhere = await aPerson()
    const other = await aDossier(elsewhere)
    const stolen = addNote(elsewhere, { dossierId: other, id, body: 'First words' }, NOON)
    await expect(stolen).rejects.toMatchObject({ code: 'conflict' })
    expect(await notesOf(other)).toEqual([])
  })

  it('is possible in a closed dossier: something may still be worth writing down', async () => {
    await closeDossier(person, { dossierId, reason: 'finished' }, NOON)
    await add('The card has come')
    expect(await notesOf(dossierId)).toHaveLength(1)
  })

  it('takes as many characters as it says, counted as people count them', () => {
    const parse = (body: string) => addNoteInput.safeParse({ dossierId, id: newId(), body })
    expect(parse('😀'.repeat(NOTE_LENGTH)).success).toBe(true)
    expect(parse('😀'.repeat(NOTE_LENGTH + 1)).error?.issues[0]).toMatchObject({ path: ['body'], message: 'too-long' })
    expect(parse('x'.repeat(10_000)).error?.issues[0]).toMatchObject({ path: ['body'], message: 'too-long' })
    for (const empty of ['', '   ', '\n\t', '\u0000', '\u200b'.repeat(0)]) {
      expect(parse(empty).error?.issues[0]?.message).toBe('required')
    }
  })
})

describe('deleteNote', () => {
  it('erases the words; twice, in a row and at once, is one audit entry', async () => {
    const id = newId()
    await add('To be forgotten', id)
    await Promise.all([remove(id), remove(id)])
    await remove(id)
    expect(await notesOf(dossierId)).toEqual([])
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'note.added', 'note.deleted'])
  })

  it('reaches no note of another dossier, whosever it is', async () => {
    const id = newId()
    await add('Mine', id)
    const stranger = await aPerson()
    const theirs = await aDossier(stranger)
    const throughMine = deleteNote(stranger, { dossierId, note: id }, NOON)
    await expect(throughMine).rejects.toMatchObject({ code: 'not-found' })
    await deleteNote(stranger, { dossierId: theirs, note: id }, NOON)
    expect(await notesOf(dossierId)).toHaveLength(1)
    expect(await eventsOf(theirs)).toEqual(['dossier.created'])
  })
})

describe('listNotes', () => {
  it('shows the newest first', async () => {
    await add('First', newId(), NOON)
    await add('Second', newId(), plusSeconds(NOON, 1))
    expect((await listNotes(person, dossierId)).map(({ body }) => body)).toEqual(['Second', 'First'])
  })

  it('says the same of somebody else’s dossier and of none', async () => {
    await add('Mine')
    const stranger = await aPerson()
    for (const id of [dossierId, newId(), 'x']) {
      await expect(listNotes(stranger, id)).rejects.toMatchObject({ code: 'not-found', message: 'not-found' })
    }
  })
})
