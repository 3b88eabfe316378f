import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { personalReminders } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { addPersonalReminder, addPersonalReminderInput } from './add-personal-reminder.ts'
import { finishPersonalReminder } from './finish-personal-reminder.ts'
import { listReminders } from './list-reminders.ts'
import { pauseReminders, pauseRemindersInput } from './pause-reminders.ts'
import { removePersonalReminder } from './remove-personal-reminder.ts'
import { resumeReminders } from './resume-reminders.ts'

useDatabase()
setMailEnvironment()

const MONDAY = new Date('2026-11-23T13:20:00Z')
const input = (dossierId: string, dueOn = '2026-12-06') => ({ dossierId, id: newId(), text: 'Call the office', dueOn })

let person: Person
let stranger: Person
let dossierId: string
beforeAll(async () => {
  person = await newPerson()
  stranger = await newPerson()
  dossierId = await newDossier(person, MONDAY)
})

const page = async (id = dossierId) => {
  const found = await listReminders(person, id, MONDAY)
  if (!found) throw new Error('no page')
  return found
}

const events = (action: string, id: string) =>
  database()
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.action, action), eq(auditEvents.dossierId, id)))

describe('a reminder of one’s own', () => {
  it('added twice, in a row and at once, is one reminder, one delivery and one audit row', async () => {
    const id = await newDossier(person, MONDAY)
    const one = input(id)
    await addPersonalReminder(person, one, MONDAY)
    await Promise.all([addPersonalReminder(person, one, MONDAY), addPersonalReminder(person, one, MONDAY)])
    const { personal, upcoming } = await page(id)
    expect(personal).toEqual([{ id: one.id, text: 'Call the office', dueOn: '2026-12-06', doneAt: null }])
    const own = upcoming.filter(({ kind }) => kind === 'personal')
    expect(own.map(({ dueAt, text }) => [dueAt.toISOString(), text])).toEqual([
      ['2026-12-04T08:00:00.000Z', 'Call the office'],
    ])
    expect(await events('reminder.added', id)).toHaveLength(1)
    expect(JSON.stringify(await events('reminder.added', id))).not.toContain('Call')
  })

  it('finished or removed, twice, is not sent, and the page says why', async () => {
    const id = await newDossier(person, MONDAY)
    const [done, gone] = [input(id), input(id)]
    await addPersonalReminder(person, done, MONDAY)
    await addPersonalReminder(person, gone, MONDAY)
    for (let round = 0; round < 2; round += 1) {
      await finishPersonalReminder(person, { dossierId: id, id: done.id }, MONDAY)
      await removePersonalReminder(person, { dossierId: id, id: gone.id }, MONDAY)
    }
    const { personal, past, upcoming } = await page(id)
    expect(personal.map((reminder) => [reminder.id, reminder.doneAt])).toEqual([[done.id, MONDAY]])
    expect(past.map(({ state, reason, text }) => `${state} ${reason} ${text}`).sort()).toEqual([
      'cancelled done Call the office',
      'cancelled removed null',
    ])
    expect(upcoming.some(({ kind }) => kind === 'personal')).toBe(false)
    expect(await events('reminder.finished', id)).toHaveLength(1)
    expect(await events('reminder.removed', id)).toHaveLength(1)
  })

  it.each([
    ['text', '', 'required'],
    ['text', 'x'.repeat(201), 'too-long'],
    ['text', 'my number is 1 85 05 78 006 084 91', 'holds-number'],
    ['dueOn', '2026-02-31', 'no-such-day'],
    ['dueOn', 'soon', 'not-a-date'],
    ['dueOn', '2001-01-01', 'too-early'],
    ['dueOn', '2091-01-01', 'too-late'],
  ])('refuses %s %j: %s', (field, value, code) => {
    const parsed = addPersonalReminderInput.safeParse({ ...input(dossierId, '2027-06-01'), [field]: value })
    const issues = parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    expect(issues).toContain(`${field} ${code}`)
  })

  it('judges the day once more where it is kept', async () => {
    await expect(addPersonalReminder(person, input(dossierId, '2026-11-22'), MONDAY)).rejects.toThrow('invalid')
    await expect(addPersonalReminder(person, input(dossierId, '2031-11-24'), MONDAY)).rejects.toThrow('invalid')
    await addPersonalReminder(person, input(dossierId, '2026-11-23'), MONDAY)
  })

  it('somebody else’s dossier answers like one that does not exist', async () => {
    const one = input(dossierId)
    const absent = newId()
    for (const id of [dossierId, absent, 'not-an-id']) {
      const attempts = [
        () => addPersonalReminder(stranger, { ...one, dossierId: id }, MONDAY),
        () => finishPersonalReminder(stranger, { dossierId: id, id: one.id }, MONDAY),
        () => removePersonalReminder(stranger, { dossierId: id, id: one.id }, MONDAY),
        () => pauseReminders(stranger, { dossierId: id, kind: null, untilOn: null }, MONDAY),
        () => resumeReminders(stranger, { dossierId: id, kind: null }, MONDAY),
      ]
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
      expect(await listReminders(stranger, id, MONDAY)).toBeNull()
    }
    const rows = await database().select().from(personalReminders).where(eq(personalReminders.id, one.id))
    expect(rows).toEqual([])
  })

  it('cannot be finished or removed through another dossier of one’s own', async () => {
    const [first, second] = [await newDossier(person, MONDAY), await newDossier(person, MONDAY)]
    const one = input(first)
    await addPersonalReminder(person, one, MONDAY)
    await finishPersonalReminder(person, { dossierId: second, id: one.id }, MONDAY)
    await removePersonalReminder(person, { dossierId: second, id: one.id }, MONDAY)
    expect((await page(first)).personal).toMatchObject([{ id: one.id, doneAt: null }])
  })
})

describe('a pause', () => {
  it('stops one kind at once, shows it, and gives it back', async () => {
    const id = await newDossier(person, MONDAY)
    await addPersonalReminder(person, input(id), MONDAY)
    const stop = { dossierId: id, kind: 'items_to_get' as const, untilOn: null }
    await pauseReminders(person, stop, MONDAY)
    await pauseReminders(person, stop, MONDAY)
    const stopped = await page(id)
    expect(stopped.upcoming.map(({ kind }) => kind)).toEqual(['personal'])
    expect(stopped.past.map(({ reason }) => reason)).toEqual(Array(6).fill('stopped'))
    expect(stopped.pauses).toMatchObject([{ kind: 'items_to_get', untilOn: null }])
    expect(await events('reminders.paused', id)).toHaveLength(1)
    await resumeReminders(person, { dossierId: id, kind: 'items_to_get' }, MONDAY)
    await resumeReminders(person, { dossierId: id, kind: 'items_to_get' }, MONDAY)
    const resumed = await page(id)
    expect(resumed.upcoming).toHaveLength(7)
    expect([resumed.past, resumed.pauses]).toEqual([[], []])
    expect(await events('reminders.resumed', id)).toHaveLength(1)
  })

  it('until a day swallows what falls before it; a second one takes its place', async () => {
    const id = await newDossier(person, MONDAY)
    await pauseReminders(person, { dossierId: id, kind: null, untilOn: '2026-12-03' }, MONDAY)
    expect((await page(id)).past.map(({ stage, reason }) => `${stage} ${reason}`).sort()).toEqual([
      '+3 snoozed',
      '+7 snoozed',
    ])
    await pauseReminders(person, { dossierId: id, kind: null, untilOn: '2026-11-30' }, MONDAY)
    const { past, pauses, upcoming } = await page(id)
    expect(past.map(({ stage, reason }) => `${stage} ${reason}`).sort()).toEqual([
      '+3 snoozed',
      'again@2026-12-03 date_changed',
    ])
    expect(pauses).toMatchObject([{ kind: null, untilOn: '2026-11-30' }])
    expect(upcoming[0]?.stage).toBe('+7')
  })

  it('has a day to come, within a year', async () => {
    const scope = { dossierId, kind: null }
    await expect(pauseReminders(person, { ...scope, untilOn: '2026-11-23' }, MONDAY)).rejects.toThrow('invalid')
    await expect(pauseReminders(person, { ...scope, untilOn: '2027-11-24' }, MONDAY)).rejects.toThrow('invalid')
    const typed = pauseRemindersInput.safeParse({ ...scope, untilOn: '2001-01-01' })
    expect(typed.error?.issues[0]?.message).toBe('too-early')
    expect(pauseRemindersInput.parse({ dossierId, kind: '', untilOn: '' })).toEqual({ ...scope, untilOn: null })
  })
})
