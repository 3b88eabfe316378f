import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { documentStatuses, dossiers, milestones, stepCompletions } from '#db/schema/dossiers.ts'
import { mailTokens, personalReminders, reminderDeliveries, reminderPauses } from '#db/schema/reminders.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { addPersonalReminder } from '#lib/reminders/add-personal-reminder.ts'
import { readMailToken } from '#lib/reminders/read-mail-token.ts'
import { rescheduleReminders } from '#lib/reminders/reschedule-reminders.ts'
import { useDatabase } from '#tests/database.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { pressMailButton } from './press-mail-button.ts'
import { setCollection } from './set-collection.ts'

useDatabase()
setMailEnvironment()

const at = (text: string) => new Date(text)
const MONDAY = at('2026-11-23T13:20:00Z')
const THIRD_DAY = at('2026-11-26T08:00:00Z')
const test = systemActor('test')

let person: Person
let dossierId: string
let texts: string[]
const transport = {
  send: async ({ text }: { text: string }) => {
    texts.push(text)
    return { result: 'sent' as const }
  },
} as unknown as Transport

beforeEach(async () => {
  texts = []
  await database().delete(users)
  person = await newPerson()
  dossierId = await newDossier(person, MONDAY)
})

const mailOf = async (when: Date) => {
  await mailRound(transport, when)
  return texts.at(-1) ?? ''
}

/** The token behind a link, by its label. */
function tokenOf(text: string, label: string): string {
  const lines = text.split('\n')
  const link = lines[lines.findIndex((line) => line.startsWith(label)) + 1] ?? ''
  return link.split('/').at(-1) ?? ''
}

const papers = () => database().select().from(documentStatuses).where(eq(documentStatuses.dossierId, dossierId))
const planned = async () => {
  const rows = await database().select().from(reminderDeliveries).where(eq(reminderDeliveries.dossierId, dossierId))
  return rows.filter(({ state }) => state === 'scheduled').map(({ kind, stage }) => `${kind} ${stage}`)
}

describe('answers from a mail', () => {
  it('a scanner that opens every link changes nothing', async () => {
    const text = await mailOf(THIRD_DAY)
    const everything = async () => {
      const tables = [mailTokens, documentStatuses, reminderDeliveries, reminderPauses, dossiers, milestones]
      return JSON.stringify(await Promise.all(tables.map((table) => database().select().from(table))))
    }
    const before = await everything()
    const tokens = [...text.matchAll(/mail-action\/([\w-]+)/g)].map(([, token = '']) => token)
    expect(tokens.length).toBe(5)
    for (const token of [...tokens, ...tokens]) {
      expect(await readMailToken(token, THIRD_DAY)).toMatchObject({ state: 'ready' })
    }
    expect(await everything()).toBe(before)
  })

  it('keeps no token, only its hash', async () => {
    const token = tokenOf(await mailOf(THIRD_DAY), 'Done')
    expect(JSON.stringify(await database().select().from(mailTokens))).not.toContain(token)
  })

  it('done: what was to get when the mail was written is in hand, once', async () => {
    const token = tokenOf(await mailOf(THIRD_DAY), 'Done')
    await setCollection(
      person,
      { dossierId, key: 'rib', version: 0, collection: 'help_asked', helpReason: 'cannot_locate' },
      THIRD_DAY,
    )
    expect(await pressMailButton(token, null, THIRD_DAY)).toMatchObject({ state: 'ready', action: 'done' })
    const states = new Map((await papers()).map((row) => [row.requirementId, row.collection]))
    expect(states.get('rib')).toBe('help_asked')
    expect(states.get('id_doc')).toBe('have_it')
    expect(await planned()).toEqual([])
    expect(await pressMailButton(token, null, THIRD_DAY)).toMatchObject({ state: 'used' })
    expect((await papers()).map(({ version }) => version)).toEqual((await papers()).map(() => 1))
  })

  it('getting: asks again on that day and not before; needs a day', async () => {
    const token = tokenOf(await mailOf(THIRD_DAY), 'I’m getting it')
    await expect(pressMailButton(token, null, THIRD_DAY)).rejects.toMatchObject({ code: 'invalid' })
    await pressMailButton(token, '2026-12-15', THIRD_DAY)
    expect(new Set((await papers()).map(({ expectedOn }) => expectedOn))).toEqual(new Set(['2026-12-15']))
    const plan = await planned()
    expect(plan).toContain('expected_item day')
    expect(plan).not.toContain('items_to_get +7')
  })

  it('I can’t get it: help is asked, and the reminders rest', async () => {
    await pressMailButton(tokenOf(await mailOf(THIRD_DAY), 'I can’t get it'), null, THIRD_DAY)
    expect(new Set((await papers()).map(({ helpReason }) => helpReason))).toEqual(new Set(['cannot_obtain']))
    expect(await planned()).toEqual([])
  })

  it('two presses at once do it once', async () => {
    const token = tokenOf(await mailOf(THIRD_DAY), 'Done')
    await Promise.all([1, 2, 3].map(() => pressMailButton(token, null, THIRD_DAY)))
    expect((await papers()).every(({ version }) => version === 1)).toBe(true)
  })

  it('is over when the next stage comes, and after thirty days', async () => {
    const token = tokenOf(await mailOf(THIRD_DAY), 'Done')
    expect(await pressMailButton(token, null, at('2026-12-02T08:00:00Z'))).toEqual({ state: 'expired' })
    expect(await papers()).toEqual([])
  })

  it('a token for one thing does nothing else, and an invented one nothing', async () => {
    expect(await pressMailButton('x'.repeat(32), null, THIRD_DAY)).toEqual({ state: 'unknown' })
  })

  it('done: a limit that the law sets ends with what was given', async () => {
    const row = { id: newId(), dossierId, kind: 'civil_status_asked', on: '2026-11-21', recordedBy: person.userId }
    await asActor(test, async (tx) => {
      await tx.insert(milestones).values({ ...row, recordedAt: MONDAY })
      await rescheduleReminders(tx, dossierId, MONDAY)
    })
    // A Sunday: nothing else is in this mail.
    const sunday = at('2027-02-21T08:00:00Z')
    await pressMailButton(tokenOf(await mailOf(sunday), 'Done'), null, sunday)
    const kinds = await database().select().from(milestones).where(eq(milestones.dossierId, dossierId))
    expect(kinds.find(({ kind }) => kind === 'civil_status_given')).toMatchObject({ on: '2027-02-21' })
    expect((await planned()).filter((line) => line.startsWith('deadline'))).toEqual([])
  })

  it('done: of two limits in one mail each has its own button, named by its day', async () => {
    const asked = { id: newId(), dossierId, kind: 'civil_status_asked', on: '2026-11-21', recordedBy: person.userId }
    const again = { authority: 'more_asked', sentOn: '2026-11-02', answeredOn: '2026-11-20' } as const
    const paper = { dossierId, requirementId: 'id_doc', ...again, updatedBy: person.userId, updatedAt: MONDAY }
    await asActor(test, async (tx) => {
      await tx.insert(milestones).values({ ...asked, recordedAt: MONDAY })
      await tx.insert(documentStatuses).values({ ...paper, deadlineOn: '2027-02-12' })
      await rescheduleReminders(tx, dossierId, MONDAY)
    })
    // A week before the one and, moved off a Sunday, two before the other.
    const friday = at('2027-02-05T08:00:00Z')
    const text = await mailOf(friday)
    expect(text.match(/^Done.*/gm)).toEqual([
      'Done: the one due Friday 12 February 2027',
      'Done: the one due Sunday 21 February 2027',
      'Done (the documents to get)',
    ])
    const tokens = await database().select().from(mailTokens)
    expect(tokens.filter(({ action, kind }) => action === 'done' && kind === 'deadline')).toHaveLength(2)
    await pressMailButton(tokenOf(text, 'Done: the one due Friday 12'), null, friday)
    expect((await papers())[0]).toMatchObject({ authority: 'sent', sentOn: '2027-02-05' })
    const kinds = await database().select().from(milestones).where(eq(milestones.dossierId, dossierId))
    expect(kinds.map(({ kind }) => kind)).toEqual(['civil_status_asked'])
    await pressMailButton(tokenOf(text, 'Done: the one due Sunday 21'), null, friday)
    expect((await planned()).filter((line) => line.startsWith('deadline'))).toEqual([])
  })

  it('done: of two reminders with one day neither has a button', async () => {
    for (const dueOn of ['2026-11-24', '2026-11-24', '2026-11-28']) {
      await addPersonalReminder(person, { dossierId, id: newId(), text: 'call', dueOn }, MONDAY)
    }
    expect((await mailOf(at('2026-11-24T08:00:00Z'))).match(/^Done.*/gm)).toBeNull()
  })

  it('done: a person’s own reminder', async () => {
    const id = newId()
    await addPersonalReminder(person, { dossierId, id, text: 'call', dueOn: '2026-11-24' }, MONDAY)
    const text = await mailOf(at('2026-11-24T08:00:00Z'))
    await pressMailButton(tokenOf(text, 'Done'), null, at('2026-11-24T09:00:00Z'))
    const [reminder] = await database().select().from(personalReminders).where(eq(personalReminders.id, id))
    expect(reminder?.doneAt).toEqual(at('2026-11-24T09:00:00Z'))
  })

  it('still waiting: asks again in a month', async () => {
    const done = { doneOn: '2026-11-20', completedBy: person.userId, completedAt: MONDAY }
    await asActor(test, async (tx) => {
      for (const requirementId of ['gather', 'employer_dpae', 'address', 'apply']) {
        await tx.insert(stepCompletions).values({ dossierId, requirementId, ...done })
      }
      await rescheduleReminders(tx, dossierId, MONDAY)
    })
    const text = await mailOf(at('2026-12-11T08:00:00Z'))
    expect(text).toContain('Has a letter come?')
    await pressMailButton(tokenOf(text, 'Still waiting'), null, at('2026-12-11T10:00:00Z'))
    expect(await planned()).toContain('waiting again@2027-01-11')
  })
})
