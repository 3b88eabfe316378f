import { beforeEach, describe, expect, it } from 'vitest'
import { documentStatuses } from '#db/schema/dossiers.ts'
import type { Person } from '#lib/access/actor.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { listReminders } from './list-reminders.ts'
import { pauseReminders, pauseRemindersInput } from './pause-reminders.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'
import { resumeReminders } from './resume-reminders.ts'

useDatabase()

const MONDAY = new Date('2026-11-23T13:20:00Z')

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await newPerson()
  dossierId = await newDossier(person, MONDAY)
})

type Input = Parameters<typeof pauseReminders>[1]

const pause = (more: Partial<Input>) =>
  pauseReminders(person, { dossierId, kind: null, untilOn: null, ...more }, MONDAY)
const page = async (id = dossierId) => {
  const found = await listReminders(person, id, MONDAY)
  if (!found) throw new Error('no page')
  return found
}
const planned = async (kind: string) => (await page()).upcoming.filter((line) => line.kind === kind)

async function paper(requirementId: string) {
  const dates = { collection: 'being_obtained' as const, expectedOn: '2026-12-08' }
  const row = { dossierId, requirementId, updatedBy: person.userId, updatedAt: MONDAY, ...dates }
  await asActor(systemActor('test'), async (tx) => {
    await tx.insert(documentStatuses).values(row)
    await rescheduleReminders(tx, dossierId, MONDAY)
  })
}

describe('pauseReminders', () => {
  it.each([
    ['week', '2026-11-30'],
    ['month', '2026-12-23'],
    ['open', null],
  ] as const)('for a %s: until %s, whatever day was left in the form', async (lasts, untilOn) => {
    await pause({ lasts, untilOn: '2027-03-01', reason: 'travelling' })
    expect((await page()).pauses).toEqual([{ kind: null, item: '', reason: 'travelling', untilOn }])
  })

  it('about a step: its papers rest, and those of other steps do not', async () => {
    await paper('id_doc')
    await paper('proof_address')
    expect(await planned('expected_item')).toHaveLength(4)
    await pause({ where: 'item', item: 'address' })
    expect((await planned('expected_item')).map(({ item }) => item)).toEqual(['id_doc', 'id_doc'])
    expect((await page()).pauses).toMatchObject([{ item: 'address' }])
    await resumeReminders(person, { dossierId, kind: null, item: 'address' }, MONDAY)
    expect(await planned('expected_item')).toHaveLength(4)
  })

  it('about the step of getting papers together: all that it collects rests, and nothing else', async () => {
    await paper('id_doc')
    await paper('photo_vitale')
    await pause({ where: 'item', item: 'gather' })
    expect((await planned('expected_item')).map(({ item }) => item)).toEqual(['photo_vitale', 'photo_vitale'])
  })

  it('about the dossier, or everywhere: an item left in the form is not meant', async () => {
    await pause({ where: 'here', item: 'rib' })
    expect((await page()).pauses).toMatchObject([{ item: '' }])
    const other = await newDossier(person, MONDAY)
    await pause({ where: 'everywhere', item: 'rib', lasts: 'month' })
    expect((await page(other)).pauses).toMatchObject([{ item: '', untilOn: '2026-12-23' }])
  })

  it('keeps no item that the dossier does not have', async () => {
    await expect(pause({ where: 'item', item: '255081416802538' })).rejects.toMatchObject({ code: 'invalid' })
    expect((await page()).pauses).toEqual([])
  })

  it('another reason takes the place of the one before; the same once more changes nothing', async () => {
    await pause({ lasts: 'week', reason: 'busy' })
    await pause({ lasts: 'week', reason: 'other' })
    await pause({ lasts: 'week', reason: 'other' })
    expect((await page()).pauses).toMatchObject([{ reason: 'other' }])
  })
})

describe('the form of a pause', () => {
  const read = (more: Record<string, string>) => {
    const form = { dossierId, kind: '', where: 'here', item: '', lasts: 'week', untilOn: '', reason: '', ...more }
    const parsed = pauseRemindersInput.safeParse(form)
    return parsed.success ? 'taken' : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  }
  const today = parisDay(now())

  it('asks for what belongs to the answer, and for nothing else', () => {
    expect(read({})).toBe('taken')
    expect(read({ untilOn: '31-02-2' })).toBe('taken')
    expect(read({ where: 'item' })).toEqual(['item required'])
    expect(read({ lasts: 'day' })).toEqual(['untilOn required'])
    expect(read({ lasts: 'day', untilOn: today })).toEqual(['untilOn too-early'])
    expect(read({ lasts: 'day', untilOn: addDays(addMonths(today, 12), 1) })).toEqual(['untilOn too-late'])
    expect(read({ lasts: 'day', untilOn: addDays(today, 1), where: 'everywhere', reason: 'waiting' })).toBe('taken')
    expect(read({ reason: 'flu' })).not.toBe('taken')
  })
})
