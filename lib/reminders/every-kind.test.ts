import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { documentStatuses, dossierFacts, dossiers, milestones, stepCompletions } from '#db/schema/dossiers.ts'
import type { Person } from '#lib/access/actor.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, anAgency } from '#tests/factories.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { listReminders } from './list-reminders.ts'
import { pauseReminders } from './pause-reminders.ts'
import { rescheduleReminders } from './reschedule-reminders.ts'

useDatabase()
setMailEnvironment()

const at = (text: string) => new Date(text)
const MONDAY = at('2026-11-23T13:20:00Z')
const test = systemActor('test')

let person: Person
let dossierId: string
let sent: { subject: string; text: string }[]
const transport = {
  send: async (mail: { subject: string; text: string }) => {
    sent.push(mail)
    return { result: 'sent' as const }
  },
} as unknown as Transport

beforeEach(async () => {
  sent = []
  // Nobody of an earlier test is due.
  await database().delete(users)
  person = await newPerson()
  dossierId = await newDossier(person, MONDAY)
})

const reschedule = (when = MONDAY) => asActor(test, (tx) => rescheduleReminders(tx, dossierId, when))

async function happened(kind: string, on: string, limitOn: string | null = null) {
  const row = { id: newId(), dossierId, kind, on, limitOn, recordedBy: person.userId, recordedAt: MONDAY }
  await asActor(test, (tx) => tx.insert(milestones).values(row))
  await reschedule()
}

async function paper(requirementId: string, more: Partial<typeof documentStatuses.$inferInsert>) {
  const row = { dossierId, requirementId, updatedBy: person.userId, updatedAt: MONDAY, ...more }
  await asActor(test, (tx) => tx.insert(documentStatuses).values(row))
  await reschedule()
}

/** What is planned of one kind, as `<stage> <instant>`. */
async function planned(kind: string, when = MONDAY) {
  const page = await listReminders(person, dossierId, when)
  const lines = page?.upcoming.filter((line) => line.kind === kind) ?? []
  return lines.map(({ stage, dueAt }) => `${stage} ${dueAt.toISOString().slice(0, 16)}`)
}

describe('deadline', () => {
  it('comes 30, 14, 7, 3 and 1 days before and on the day; the last two on a weekend, too', async () => {
    // Three months from 21 November are 21 February 2027, a Sunday.
    await happened('civil_status_asked', '2026-11-21')
    expect(await planned('deadline')).toEqual([
      '-30 2027-01-22T08:00',
      '-14 2027-02-05T08:00',
      '-7 2027-02-12T08:00',
      '-3 firm 2027-02-18T08:00',
      '-1 firm 2027-02-20T08:00',
      '-0 firm 2027-02-21T08:00',
    ])
  })

  it('keeps its last three when the kind, or everything, is stopped', async () => {
    await happened('civil_status_asked', '2026-11-21')
    await pauseReminders(person, { dossierId, kind: 'deadline', untilOn: null }, MONDAY)
    await pauseReminders(person, { dossierId, kind: null, untilOn: null }, MONDAY)
    expect((await planned('deadline')).map((line) => line.slice(0, 7))).toEqual(['-3 firm', '-1 firm', '-0 firm'])
  })

  it('ends with what was given, and says that it was done', async () => {
    await happened('civil_status_asked', '2026-11-21')
    await happened('civil_status_given', '2026-11-23')
    expect(await planned('deadline')).toEqual([])
    const past = (await listReminders(person, dossierId, MONDAY))?.past ?? []
    expect(new Set(past.filter(({ kind }) => kind === 'deadline').map(({ reason }) => reason))).toEqual(
      new Set(['done']),
    )
  })

  it('plans the court’s limit before the silence of the commission has run out', async () => {
    await happened('refused', '2026-11-02')
    await happened('cra_asked', '2026-11-20')
    expect(await planned('deadline')).toContain('-0 firm 2027-03-20T08:00')
  })

  it('a limit that nobody set is reminded of on working days only, and can be stopped', async () => {
    await happened('more_asked', '2026-11-22')
    expect((await planned('deadline')).at(-1)).toBe('-0 2026-12-22T08:00')
    await pauseReminders(person, { dossierId, kind: 'deadline', untilOn: null }, MONDAY)
    expect(await planned('deadline')).toEqual([])
  })

  it('leaves on a Sunday by itself: what is not urgent waits for Monday', async () => {
    await happened('civil_status_asked', '2026-11-21')
    await asActor(test, (tx) =>
      tx
        .update(dossiers)
        .set({ turnSince: at('2027-02-16T09:00:00Z') })
        .where(eq(dossiers.id, dossierId)),
    )
    await reschedule(at('2027-02-17T09:00:00Z'))
    await mailRound(transport, at('2027-02-21T07:59:00Z'))
    expect(sent).toHaveLength(0)
    await mailRound(transport, at('2027-02-21T08:00:00Z'))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('A step of yours is due by Sunday 21 February 2027.')
    expect(sent[0]?.text).not.toContain('documents that you still have to get')
  })

  it('is not sent at night, however late the worker is', async () => {
    await happened('civil_status_asked', '2026-11-21')
    await mailRound(transport, at('2027-02-20T20:00:00Z'))
    expect(sent).toHaveLength(0)
  })
})

describe('pauses', () => {
  it('about one item: the rest goes on', async () => {
    await paper('id_doc', { collection: 'have_it', validUntilOn: '2027-03-31' })
    await paper('rib', { collection: 'have_it', validUntilOn: '2027-03-31' })
    await pauseReminders(person, { dossierId, kind: null, item: 'rib', reason: 'waiting', untilOn: null }, MONDAY)
    expect(await planned('validity')).toHaveLength(4)
    expect((await listReminders(person, dossierId, MONDAY))?.pauses).toEqual([
      { kind: null, item: 'rib', reason: 'waiting', untilOn: null },
    ])
    expect((await planned('items_to_get')).length).toBeGreaterThan(0)
  })

  it('everywhere: all dossiers of the person and nobody else’s, until the day', async () => {
    const second = await newDossier(person, MONDAY)
    const other = await newPerson()
    const theirs = await newDossier(other, MONDAY)
    await pauseReminders(person, { dossierId, kind: null, where: 'everywhere', untilOn: '2026-12-10' }, MONDAY)
    expect((await planned('items_to_get'))[0]).toBe('+14 2026-12-11T08:00')
    expect((await listReminders(person, second, MONDAY))?.pauses).toMatchObject([{ kind: null, untilOn: '2026-12-10' }])
    expect((await listReminders(other, theirs, MONDAY))?.pauses).toEqual([])
  })
})

describe('the other kinds', () => {
  it('validity: 60, 30, 14 and 7 days before a paper ends that is still to be read', async () => {
    await paper('id_doc', { collection: 'have_it', validUntilOn: '2027-03-31' })
    expect(await planned('validity')).toEqual([
      '-60 2027-01-29T08:00',
      '-30 2027-03-01T08:00',
      '-14 2027-03-17T08:00',
      '-7 2027-03-24T08:00',
    ])
  })

  it('coverage gap: on the last certain day and on the first after it', async () => {
    await happened('provisional_number', '2026-11-20')
    expect(await planned('coverage_gap')).toEqual(['before 2027-08-20T07:00', 'day 2027-08-23T07:00'])
  })

  it('waiting: only while it is the authority’s turn', async () => {
    await happened('sent', '2026-11-20')
    expect(await planned('waiting')).toEqual([])
    for (const key of ['gather', 'employer_dpae', 'address', 'apply']) await tick(key)
    expect(await planned('waiting')).toEqual([
      '+3 weeks 2026-12-11T08:00',
      '+3 months 2027-02-22T08:00',
      '+6 months 2027-05-20T07:00',
      '+8 months 2027-07-20T07:00',
    ])
  })

  it('items to get: with an agency three times, then it takes over', async () => {
    await aConsent(dossierId, await anAgency())
    await reschedule()
    expect((await planned('items_to_get')).map((line) => line.split(' ')[0])).toEqual(['+3', '+7', '+14'])
    await mailRound(transport, at('2026-12-11T08:00:00Z'))
    expect(sent[0]?.text).toContain('From tomorrow your agency takes over')
  })

  it('unfinished: one and seven working days after, until the answers say something', async () => {
    await database().delete(dossierFacts).where(eq(dossierFacts.dossierId, dossierId))
    await reschedule()
    expect(await planned('unfinished')).toEqual(['+1 2026-11-24T08:00', '+7 2026-12-02T08:00'])
  })
})

async function tick(requirementId: string) {
  const done = { doneOn: '2026-11-20', completedBy: person.userId, completedAt: MONDAY }
  await asActor(test, (tx) => tx.insert(stepCompletions).values({ dossierId, requirementId, ...done }))
  await reschedule()
}
