import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { milestones } from '#db/schema/dossiers.ts'
import { calendarFeeds, reminderDeliveries } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { addContact } from '#lib/dossiers/add-contact.ts'
import { addNote } from '#lib/dossiers/add-note.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { newId } from '#lib/ids.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { addPersonalReminder } from '#lib/reminders/add-personal-reminder.ts'
import { finishPersonalReminder } from '#lib/reminders/finish-personal-reminder.ts'
import { useDatabase } from '#tests/database.ts'
import { eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier } from '#tests/reminder-people.ts'
import { endCalendarFeed } from './end-calendar-feed.ts'
import { getCalendarFeed } from './get-calendar-feed.ts'
import { makeCalendarFeed } from './make-calendar-feed.ts'
import { readCalendar } from './read-calendar.ts'

useDatabase()
setMailEnvironment()

const zoneOfMachine = process.env.TZ
afterEach(() => {
  if (zoneOfMachine === undefined) delete process.env.TZ
  else process.env.TZ = zoneOfMachine
})

let networks = 0
const aNetwork = () => `192.0.2.${++networks}`
const read = (token: string, at = NOON) => readCalendar(token, aNetwork(), at)

/** What another library makes of the file: days as `2026-12-01`, instants as ISO. */
async function parsed(token: string, at = NOON): Promise<{ when: string; summary: string; uid: string }[]> {
  const component = new ICAL.Component(ICAL.parse((await read(token, at)) ?? ''))
  expect(component.getFirstPropertyValue('version')).toBe('2.0')
  return component.getAllSubcomponents('vevent').map((vevent) => {
    const event = new ICAL.Event(vevent)
    const start = event.startDate
    const when = start.isDate ? start.toString() : new Date(start.toUnixTime() * 1000).toISOString()
    return { when, summary: event.summary, uid: event.uid }
  })
}

async function happened(
  person: Person,
  dossierId: string,
  list: Record<string, string>,
  limitOn: string | null = null,
) {
  const rows = Object.entries(list).map(([kind, on]) => ({
    id: newId(),
    dossierId,
    kind,
    on,
    limitOn,
    recordedBy: person.userId,
    recordedAt: NOON,
  }))
  await database().insert(milestones).values(rows)
}

const days = (events: { when: string; summary: string }[]) =>
  events.map(({ when, summary }) => `${when} ${summary.replace('Complet: ', '')}`).sort()

describe('what stands in a calendar', () => {
  it('has the days of the clock, of papers and of own reminders, a range by both its ends', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    const own = { dossierId, id: newId(), text: 'Ring Zoé', dueOn: '2026-12-09' }
    await addPersonalReminder(person, own, NOON)
    const getting = {
      dossierId,
      key: 'rib',
      version: 0,
      collection: 'being_obtained',
      expectedOn: '2026-12-01',
    } as const
    await setCollection(person, getting, NOON)
    await happened(person, dossierId, { sent: '2026-08-31', civil_status_asked: '2026-11-02' })
    const token = await makeCalendarFeed(person, {}, NOON)
    const shown = days((await parsed(token)).filter(({ summary }) => !summary.includes('leaves for your mailbox')))
    expect(shown).toEqual([
      '2026-09-28 an answer may come from today',
      '2026-12-01 a day you named',
      '2026-12-09 your own reminder',
      '2027-02-02 a last day of yours',
      '2027-05-31 an answer should have come by today',
    ])
    await finishPersonalReminder(person, { dossierId, id: own.id }, NOON)
    expect(days(await parsed(token)).join()).not.toContain('your own reminder')
  })

  it('a day that the letter itself names takes the place of the rule’s; a limit that was met is gone', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    await happened(person, dossierId, { sent: '2026-08-31' })
    await happened(person, dossierId, { more_asked: '2026-11-02' }, '2026-11-30')
    const token = await makeCalendarFeed(person, {}, NOON)
    expect(days(await parsed(token))).toContain('2026-11-30 a last day of yours')
    await happened(person, dossierId, { more_given: '2026-11-20' })
    expect(days(await parsed(token))).not.toContain('2026-11-30 a last day of yours')
  })

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Paris'])(
    'a legal day is the same day whatever the zone of the machine (%s)',
    async (zone) => {
      const person = await aPerson({ timeZone: 'America/Sao_Paulo' })
      const dossierId = await aDossier(person)
      await happened(person, dossierId, { sent: '2026-08-31', civil_status_asked: '2026-11-30' })
      const token = await makeCalendarFeed(person, {}, NOON)
      process.env.TZ = zone
      expect(days(await parsed(token))).toContain('2027-02-28 a last day of yours')
      expect(await read(token)).toContain('DTSTART;VALUE=DATE:20270228')
    },
  )

  it.each([
    ['Europe/Paris', '2026-10-21'],
    ['America/New_York', '2026-10-28'],
    ['America/St_Johns', '2027-03-10'],
    ['Australia/Lord_Howe', '2026-09-30'],
    ['Africa/Casablanca', '2027-02-02'],
    ['Asia/Kathmandu', '2026-11-23'],
    ['Pacific/Auckland', '2027-03-31'],
  ])(
    'mails stand at the instants at which they leave, nine in the morning in %s, across %s',
    async (timeZone, from) => {
      const at = new Date(`${from}T10:00:00Z`)
      const person = await aPerson({ timeZone })
      const dossierId = await newDossier(person, at)
      const token = await makeCalendarFeed(person, {}, at)
      const rows = await database()
        .select({ dueAt: reminderDeliveries.dueAt })
        .from(reminderDeliveries)
        .where(and(eq(reminderDeliveries.dossierId, dossierId), eq(reminderDeliveries.state, 'scheduled')))
      const mails = (await parsed(token, at))
        .filter(({ summary }) => summary.includes('mailbox'))
        .map(({ when }) => when)
      expect(mails.length).toBeGreaterThan(2)
      expect(mails.sort()).toEqual([...new Set(rows.map(({ dueAt }) => dueAt.toISOString()))].sort())
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
      expect([...new Set(mails.map((when) => clock.format(new Date(when))))]).toEqual(['09:00'])
    },
  )

  it('names no paper, no milestone, no title and nothing that was typed, not even in its ids', async () => {
    for (const locale of ['en', 'fr'] as const) {
      const person = await aPerson({ locale, name: 'Xaviera Quux' })
      const dossierId = await aDossier(person, { title: 'Zebra-Dossier' })
      await addNote(person, { dossierId, id: newId(), body: 'A note on Wombat' }, NOON)
      const call = { on: '2026-11-20', channel: 'phone', withWhom: 'Yeti', said: 'Gnu', reference: 'K-77' } as const
      await addContact(person, { ...call, dossierId, id: newId() }, NOON)
      await addPersonalReminder(person, { dossierId, id: newId(), text: 'Ring Zoé', dueOn: '2026-12-09' }, NOON)
      const getting = {
        dossierId,
        key: 'rib',
        version: 0,
        collection: 'being_obtained',
        expectedOn: '2026-12-01',
      } as const
      await setCollection(person, getting, NOON)
      await happened(person, dossierId, {
        sent: '2026-08-31',
        civil_status_asked: '2026-11-02',
        formal_notice: '2026-11-20',
      })
      const text = ((await read(await makeCalendarFeed(person, {}, NOON))) ?? '').replaceAll('\r\n ', '')
      const procedure = getProcedure('registration')
      const names = [
        ...(procedure?.requirements ?? []).flatMap(({ id, title }) => [id, title.en, title.fr]),
        ...(procedure?.afterFiling?.milestones ?? []).flatMap(({ id, label }) => [id, label.en, label.fr]),
        ...(procedure?.afterFiling?.clock ?? []).flatMap(({ id, title }) => [id, title.en, title.fr]),
      ].filter((name) => name.length > 4)
      const typed = ['Quux', 'Zebra', 'Wombat', 'Yeti', 'Gnu', 'K-77', 'Zoé', person.email, person.userId]
      const all = [...names, ...typed, 'registration', 'CPAM', 'China', 'Chin']
      expect(names.length).toBeGreaterThan(100)
      const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}_-]+/u))
      const isThere = (name: string) =>
        /^[a-z_]+$/.test(name) ? words.has(name) : text.toLowerCase().includes(name.toLowerCase())
      expect(all.filter(isThere)).toEqual([])
      expect(text).toContain(`/${locale}/dossiers/${dossierId}`)
    }
  })

  it('has all open dossiers of the person, none that is closed, none of anybody else, and the same ids each time', async () => {
    const [person, stranger] = [await aPerson(), await aPerson()]
    const [one, two, theirs] = [await aDossier(person), await aDossier(person), await aDossier(stranger)]
    const token = await makeCalendarFeed(person, {}, NOON)
    const text = await read(token)
    expect([one, two, theirs].map((id) => text?.includes(id))).toEqual([true, true, false])
    const before = await parsed(token)
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length)
    expect(await parsed(token)).toEqual(before)
    await closeDossier(person, { dossierId: one, reason: 'finished' }, NOON)
    expect(await read(token)).not.toContain(one)
  })

  it('is a calendar where there is nothing to say', async () => {
    const token = await makeCalendarFeed(await aPerson({ locale: 'fr' }), {}, NOON)
    expect(await parsed(token)).toEqual([])
  })
})

describe('the address', () => {
  it('has 256 random bits, and only its hash is kept', async () => {
    const person = await aPerson()
    const tokens = [await makeCalendarFeed(person, {}, NOON), await makeCalendarFeed(person, {}, NOON)]
    expect(tokens.map((token) => Buffer.from(token, 'base64url').length)).toEqual([32, 32])
    const rows = await database().select().from(calendarFeeds).where(eq(calendarFeeds.userId, person.userId))
    expect(rows.map(({ tokenHash }) => tokenHash).sort()).toEqual(tokens.map(hashOfToken).sort())
  })

  it('ends at once, twice without harm; a new one ends the old', async () => {
    const person = await aPerson()
    const first = await makeCalendarFeed(person, {}, NOON)
    const second = await makeCalendarFeed(person, {}, NOON)
    expect([await read(first), typeof (await read(second))]).toEqual([null, 'string'])
    expect(await getCalendarFeed(person)).toEqual({ createdAt: NOON })
    await Promise.all([endCalendarFeed(person, {}, NOON), endCalendarFeed(person, {}, NOON)])
    await endCalendarFeed(person, {}, NOON)
    expect([await read(second), await getCalendarFeed(person)]).toEqual([null, null])
    for (const unknown of [randomUUID(), '', 'x'.repeat(100), 'é\u0000']) expect(await read(unknown)).toBeNull()
  })

  it('made several times at once leaves one that works', async () => {
    const person = await aPerson()
    const tokens = await Promise.all(Array.from({ length: 5 }, () => makeCalendarFeed(person, {}, NOON)))
    const live = (await Promise.all(tokens.map((token) => read(token)))).filter((text) => text !== null)
    expect(live).toHaveLength(1)
    const rows = await database()
      .select()
      .from(calendarFeeds)
      .where(and(eq(calendarFeeds.userId, person.userId), isNull(calendarFeeds.revokedAt)))
    expect(rows).toHaveLength(1)
  })

  it('is nobody else’s to end', async () => {
    const person = await aPerson()
    const token = await makeCalendarFeed(person, {}, NOON)
    await endCalendarFeed(await aPerson(), {}, NOON)
    expect(await read(token)).not.toBeNull()
  })

  it('reads so often an hour and no more; a network that tries unknown ones is stopped, a known one is not', async () => {
    const token = await makeCalendarFeed(await aPerson(), {}, NOON)
    for (let count = 0; count < 120; count += 1) await readCalendar(token, '198.51.100.1', NOON)
    await expect(readCalendar(token, '198.51.100.2', NOON)).rejects.toMatchObject({ code: 'rate-limited' })
    for (let count = 0; count < 120; count += 1) await readCalendar('x', '198.51.100.3', NOON)
    await expect(readCalendar('y', '198.51.100.3', NOON)).rejects.toMatchObject({ code: 'rate-limited' })
    const other = await makeCalendarFeed(await aPerson(), {}, NOON)
    expect(await readCalendar(other, '198.51.100.3', NOON)).not.toBeNull()
  })

  it('making and reading it stands in no dossier’s log', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    await read(await makeCalendarFeed(person, {}, NOON))
    expect(await eventsOf(dossierId)).toEqual(['dossier.created'])
  })
})
