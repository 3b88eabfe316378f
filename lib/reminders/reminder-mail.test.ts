import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { mailTokens } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { smtpTransport } from '#lib/mail/smtp-transport.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { useDatabase } from '#tests/database.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { type SmtpSink, startSmtpSink } from '#tests/smtp-sink.ts'
import { addPersonalReminder } from './add-personal-reminder.ts'
import { finishPersonalReminder } from './finish-personal-reminder.ts'
import { listReminders } from './list-reminders.ts'
import { pauseFromMail } from './pause-from-mail.ts'
import { pauseReminders } from './pause-reminders.ts'
import { readMailToken } from './read-mail-token.ts'
import { resumeReminders } from './resume-reminders.ts'

useDatabase()
setMailEnvironment()

const FROM = 'Complet <reminders@complet.example>'
const MONDAY = new Date('2026-11-23T13:20:00Z')
const at = (text: string) => new Date(text)
const THIRD_DAY = at('2026-11-26T08:00:00Z')

let sink: SmtpSink
let transport: Transport
beforeAll(async () => {
  sink = await startSmtpSink()
  transport = smtpTransport(sink.url, FROM)
})
afterAll(() => sink.close())
beforeEach(async () => {
  // Nobody of an earlier test is due.
  await database().delete(users)
  await database().delete(outgoingMails)
  sink.mails.length = 0
  sink.refuseRecipient = () => null
  sink.beforeAccept = async () => 'accept'
})

const round = (when: Date) => mailRound(transport, when)
const linksOf = (text = '') => text.match(/https?:\/\/\S+/g) ?? []
const onlyMail = () => {
  const [mail, ...more] = sink.mails
  if (!mail || more.length > 0) throw new Error(`${sink.mails.length} mails instead of one`)
  return mail
}
const mailed = () => sink.mails.map(({ to }) => to.join())
const remind = async (person: Person, dossierId: string, dueOn: string, when = MONDAY) => {
  const id = newId()
  await addPersonalReminder(person, { dossierId, id, text: 'Zebra-Text', dueOn }, when)
  return id
}
const past = async (person: Person, dossierId: string) =>
  (await listReminders(person, dossierId, MONDAY))?.past.map(({ kind, stage, state, reason }) =>
    [kind, stage, state, reason].filter(Boolean).join(' '),
  )

describe('a reminder mail', () => {
  it('comes on the third working day, says why, what next and how to stop, and names nothing private', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    expect(await round(at('2026-11-26T07:59:59Z'))).toMatchObject({ sent: 0 })
    expect(await round(THIRD_DAY)).toMatchObject({ sent: 1 })
    const { mail, to, from, header } = onlyMail()
    expect([to, from]).toEqual([[person.email], 'reminders@complet.example'])
    expect(mail.subject).toBe('Something is due in your dossier')
    expect(mail.text).toContain('It has been your turn since Monday 23 November 2026')
    expect(mail.text).toContain('the next one comes on Wednesday 2 December 2026')
    expect(mail.html).toContain('lang="en"')
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(
      /Zebra|passport|id_doc|birth|certificate|<img|<script/i,
    )
    expect(header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(header('List-Unsubscribe')).toMatch(/^<https:\/\/complet\.example\/api\/unsubscribe\/[\w-]{32}>$/)
    expect(linksOf(mail.text)).toHaveLength(7)
    for (const link of linksOf(mail.text)) expect(link).toMatch(/^https:\/\/complet\.example\/en\//)
    expect(await past(person, dossierId)).toEqual(['items_to_get +3 sent'])
  })

  it('is in French for a French reader', async () => {
    await newDossier(await newPerson({ locale: 'fr' }), MONDAY)
    await round(THIRD_DAY)
    const text = sink.mails[0]?.mail.text ?? ''
    expect(text).toContain('C’est à vous d’agir depuis le lundi 23 novembre 2026')
    expect(text).toContain('https://complet.example/fr/dossiers/')
    expect(text).not.toMatch(/ [:;?!]/)
  })

  it('says when it slows down, and which is the last', async () => {
    await newDossier(await newPerson(), MONDAY)
    for (const day of [
      '2026-11-26',
      '2026-12-02',
      '2026-12-11',
      '2027-01-11',
      '2027-02-11',
      '2027-03-11',
      '2027-04-12',
    ]) {
      await round(at(`${day}T09:00:00Z`))
    }
    const texts = sink.mails.map(({ mail }) => mail.text ?? '')
    expect(texts).toHaveLength(6)
    expect(texts.map((text) => text.includes('once a month, three times'))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ])
    expect(texts.map((text) => text.includes('This is the last one'))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ])
    expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(6)
  })
})

describe('the guards', () => {
  it('one mail a person and day, with everything in it; what comes due later waits for the next working day', async () => {
    const person = await newPerson()
    const [first, second] = [await newDossier(person, MONDAY), await newDossier(person, MONDAY)]
    await remind(person, first, '2026-11-26')
    await round(THIRD_DAY)
    expect(sink.mails).toHaveLength(1)
    expect(sink.mails[0]?.mail.text).toMatch(/Dossier 1 of 2[\s\S]*Dossier 2 of 2/)
    expect(sink.mails[0]?.mail.text).toContain('the reminder that you set for Thursday 26 November 2026')
    await remind(person, second, '2026-11-26', at('2026-11-26T10:00:00Z'))
    await round(at('2026-11-26T10:00:01Z'))
    await round(at('2026-11-26T16:59:00Z'))
    expect(sink.mails).toHaveLength(1)
    await round(at('2026-11-27T08:00:00Z'))
    expect(sink.mails).toHaveLength(2)
  })

  it.each([
    ['early in the morning', '2026-11-27T07:30:00Z'],
    ['in the evening', '2026-11-26T17:00:00Z'],
    ['on a Saturday', '2026-11-28T10:00:00Z'],
    ['at Christmas', '2026-12-25T10:00:00Z'],
  ])('nothing leaves %s, whatever is overdue', async (_, when) => {
    await newDossier(await newPerson(), MONDAY)
    await round(at(when))
    expect(sink.mails).toEqual([])
  })

  it('the window is the person’s own, on both sides of a change of the clocks', async () => {
    const person = await newPerson({ timeZone: 'America/New_York' })
    const dossierId = await newDossier(person, at('2027-03-01T15:00:00Z'))
    await remind(person, dossierId, '2027-03-12', at('2027-03-01T15:00:00Z'))
    await remind(person, dossierId, '2027-03-15', at('2027-03-01T15:00:00Z'))
    await pauseReminders(person, { dossierId, kind: 'items_to_get', untilOn: null }, at('2027-03-01T15:00:00Z'))
    const sentAt: string[] = []
    for (let hour = 0; hour < 24 * 5; hour += 1) {
      const when = new Date(Date.UTC(2027, 2, 12, hour))
      if ((await round(when)).sent > 0) sentAt.push(when.toISOString())
    }
    expect(sentAt).toEqual(['2027-03-12T14:00:00.000Z', '2027-03-15T13:00:00.000Z'])
  })

  it('after an outage one line, the latest stage; the others are withheld and say so', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    await round(at('2026-12-14T09:00:00Z'))
    expect(sink.mails).toHaveLength(1)
    expect(sink.mails[0]?.mail.text?.match(/your turn since/g)).toHaveLength(1)
    expect((await past(person, dossierId))?.sort()).toEqual([
      'items_to_get +14 sent',
      'items_to_get +3 withheld superseded',
      'items_to_get +7 withheld superseded',
    ])
  })

  it('what was done after it was queued is not sent', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    await pauseReminders(person, { dossierId, kind: 'items_to_get', untilOn: null }, MONDAY)
    const id = await remind(person, dossierId, '2026-11-26')
    sink.beforeAccept = async () => 451
    await round(THIRD_DAY)
    sink.beforeAccept = async () => 'accept'
    await finishPersonalReminder(person, { dossierId, id }, at('2026-11-26T08:00:30Z'))
    await round(at('2026-11-26T08:02:00Z'))
    expect(sink.mails).toEqual([])
    expect(await past(person, dossierId)).toContain('personal day cancelled done')
  })

  it('a change that bypassed the schedule is seen when the mail is written', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    await database()
      .update(dossiers)
      .set({ turnSince: at('2026-11-25T10:00:00Z') })
      .where(eq(dossiers.id, dossierId))
    await round(THIRD_DAY)
    expect(sink.mails).toEqual([])
    expect(await past(person, dossierId)).toEqual(['items_to_get +3 withheld date_changed'])
  })

  it('two workers at once send one mail to each person', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => newPerson()))
    for (const person of people) await newDossier(person, MONDAY)
    await Promise.all([round(THIRD_DAY), round(THIRD_DAY), round(THIRD_DAY)])
    await round(THIRD_DAY)
    expect(mailed().sort()).toEqual(people.map(({ email }) => email).sort())
  })

  it('deleting the account or the dossier stops everything', async () => {
    const [gone, tidy] = [await newPerson(), await newPerson()]
    await newDossier(gone, MONDAY)
    const dossierId = await newDossier(tidy, MONDAY)
    await database().delete(users).where(eq(users.id, gone.userId))
    await database().delete(dossiers).where(eq(dossiers.id, dossierId))
    await round(THIRD_DAY)
    expect(sink.mails).toEqual([])
  })

  it('waits for somebody who is just writing to the dossier', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let locked = () => {}
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve
    })
    const writer = asActor(person, async (tx) => {
      await tx.select().from(dossiers).where(eq(dossiers.id, dossierId)).for('update')
      locked()
      await held
    })
    await isLocked
    expect(await round(THIRD_DAY)).toMatchObject({ sent: 0, postponed: 1 })
    release()
    await writer
    expect(await round(at('2026-11-26T08:00:03Z'))).toMatchObject({ sent: 1 })
  })
})

describe('a bounce', () => {
  it('closes the channel and says so; a sign-in mail that arrives opens it again', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    sink.refuseRecipient = () => 550
    expect(await round(THIRD_DAY)).toMatchObject({ failed: 1 })
    sink.refuseRecipient = () => null
    expect(await listReminders(person, dossierId, MONDAY)).toMatchObject({ bounced: true })
    await round(at('2026-12-02T09:00:00Z'))
    expect(sink.mails).toEqual([])
    expect((await past(person, dossierId))?.sort()).toEqual([
      'items_to_get +3 withheld bounced',
      'items_to_get +7 withheld bounced',
    ])
    const [kept] = await database().select().from(outgoingMails).where(eq(outgoingMails.recipientId, person.userId))
    expect(kept).toMatchObject({ state: 'failed', lastError: 'bounced: EENVELOPE 550', textBody: null })
    const when = at('2026-12-03T09:00:00Z')
    await asActor(person, (tx) =>
      queueMail(tx, {
        purpose: 'sign_in',
        reference: 'ticket',
        recipientId: null,
        to: person.email,
        locale: 'en',
        content: { subject: 's', text: 't', html: 'h' },
        expiresAt: at('2026-12-03T09:10:00Z'),
        at: when,
      }),
    )
    await round(when)
    expect(await listReminders(person, dossierId, MONDAY)).toMatchObject({ bounced: false })
    await round(at('2026-12-11T09:00:00Z'))
    expect(sink.mails).toHaveLength(2)
  })
})

describe('the buttons', () => {
  async function sentMail(person: Person) {
    await round(THIRD_DAY)
    const mail = sink.mails.find(({ to }) => to[0] === person.email)
    // What pauses and stops comes last, after its own sentence.
    const last = mail?.mail.text?.split('opens a page with one button')[1]
    const tokens = linksOf(last).flatMap((link) => link.match(/mail-action\/([\w-]+)$/)?.[1] ?? [])
    const unsubscribe = mail?.header('List-Unsubscribe')?.match(/unsubscribe\/([\w-]+)>/)?.[1] ?? ''
    return { snooze: tokens[0] ?? '', stops: tokens.slice(1), unsubscribe }
  }

  it('"not this week": opened by a scanner nothing happens, pressed once it pauses a week, then comes again', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    const { snooze } = await sentMail(person)
    for (let opened = 0; opened < 5; opened += 1) {
      expect(await readMailToken(snooze, THIRD_DAY)).toEqual({
        state: 'ready',
        action: 'snooze_week',
        kinds: ['items_to_get'],
        count: 1,
      })
    }
    expect((await listReminders(person, dossierId, THIRD_DAY))?.pauses).toEqual([])
    const results = await Promise.all([pauseFromMail(snooze, THIRD_DAY), pauseFromMail(snooze, THIRD_DAY)])
    expect(results.map(({ state }) => state).sort()).toEqual(['ready', 'used'])
    const page = await listReminders(person, dossierId, THIRD_DAY)
    expect(page?.pauses).toMatchObject([{ kind: 'items_to_get', untilOn: '2026-12-03' }])
    expect(await past(person, dossierId)).toContain('items_to_get +7 cancelled snoozed')
    await round(at('2026-12-02T09:00:00Z'))
    expect(sink.mails).toHaveLength(1)
    expect(page?.upcoming.map(({ stage }) => stage)[0]).toBe('again@2026-12-03')
    await round(at('2026-12-03T09:00:00Z'))
    expect(sink.mails).toHaveLength(2)
  })

  it('a snooze ends when the next reminder comes; a stop works for good, and again after resuming', async () => {
    const person = await newPerson()
    const dossierId = await newDossier(person, MONDAY)
    const { snooze, stops, unsubscribe } = await sentMail(person)
    expect(stops).toEqual([unsubscribe])
    const later = at('2027-11-26T08:00:00Z')
    expect(await readMailToken(snooze, at('2026-12-02T08:00:00Z'))).toEqual({ state: 'expired' })
    expect(await pauseFromMail(snooze, later)).toEqual({ state: 'expired' })
    for (let press = 0; press < 3; press += 1) {
      expect(await pauseFromMail(unsubscribe, later)).toMatchObject({ state: 'ready', action: 'stop_kind' })
    }
    const pauses = async () => (await listReminders(person, dossierId, later))?.pauses
    expect(await pauses()).toMatchObject([{ kind: 'items_to_get', untilOn: null }])
    await resumeReminders(person, { dossierId, kind: 'items_to_get' }, later)
    expect(await pauses()).toEqual([])
    await pauseFromMail(unsubscribe, later)
    expect(await pauses()).toMatchObject([{ kind: 'items_to_get', untilOn: null }])
  })

  it('each kind has a stop of its own; one click in the mail program stops all that the mail carried', async () => {
    const person = await newPerson()
    const [first, second] = [await newDossier(person, MONDAY), await newDossier(person, MONDAY)]
    await remind(person, first, '2026-11-26')
    const { stops, unsubscribe } = await sentMail(person)
    expect(stops).toHaveLength(2)
    const kinds = await Promise.all(stops.map((token) => readMailToken(token, THIRD_DAY)))
    expect(kinds.map((button) => ('kinds' in button ? button.kinds.join() : '')).sort()).toEqual([
      'items_to_get',
      'personal',
    ])
    await pauseFromMail(unsubscribe, THIRD_DAY)
    const pauses = async (id: string) =>
      (await listReminders(person, id, THIRD_DAY))?.pauses.map(({ kind }) => kind).sort()
    expect([await pauses(first), await pauses(second)]).toEqual([['items_to_get', 'personal'], ['items_to_get']])
  })

  it('an invented token does nothing, and no token is kept in clear', async () => {
    const person = await newPerson()
    await newDossier(person, MONDAY)
    const { snooze, unsubscribe } = await sentMail(person)
    expect(await pauseFromMail('x'.repeat(32), THIRD_DAY)).toEqual({ state: 'unknown' })
    const kept = JSON.stringify(await database().select().from(mailTokens))
    expect([kept.includes(snooze), kept.includes(unsubscribe)]).toEqual([false, false])
    const rows = await database()
      .select()
      .from(outgoingMails)
      .where(and(eq(outgoingMails.purpose, 'reminders')))
    expect(rows.map(({ textBody, htmlBody }) => [textBody, htmlBody])).toEqual([[null, null]])
  })
})
