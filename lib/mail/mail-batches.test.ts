import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { mailTokens, reminderDeliveries } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { deleteAccount } from '#lib/accounts/delete-account.ts'
import { collectDueReminders } from '#lib/reminders/collect-due-reminders.ts'
import { reminderComposer } from '#lib/reminders/reminder-composer.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { queueMail } from './queue-mail.ts'
import { sendDueMails } from './send-due-mails.ts'
import type { MailMessage, MailOutcome, Transport } from './transport.ts'

useDatabase()
setMailEnvironment()

const MONDAY = new Date('2026-11-23T13:20:00Z')
const THIRD_DAY = new Date('2026-11-26T08:00:00Z')
const later = (seconds: number) => plusSeconds(THIRD_DAY, seconds)

beforeEach(async () => {
  await database().delete(users)
  await database().delete(outgoingMails)
})
afterEach(() => vi.useRealTimers())

type One = { person: Person; dossierId: string }

async function peopleWithReminder(count: number): Promise<One[]> {
  const people: One[] = []
  for (let one = 0; one < count; one += 1) {
    const person = await newPerson()
    people.push({ person, dossierId: await newDossier(person, MONDAY) })
  }
  return people
}

/** A transport that answers as it is told, and what it took. */
function transportThat(answer: (message: MailMessage) => Promise<MailOutcome> | MailOutcome) {
  const taken: MailMessage[] = []
  const transport: Transport = {
    async send(message) {
      const outcome = await answer(message)
      if (outcome.result === 'sent') taken.push(message)
      return outcome
    },
    close() {},
  }
  return { transport, taken, addresses: () => taken.map(({ to }) => to).sort() }
}

const accept = () => ({ result: 'sent' }) as const
const addressesOf = (people: readonly One[]) => people.map(({ person }) => person.email).sort()
const round = (transport: Transport, at = THIRD_DAY) => mailRound(transport, at)
const mailTo = async ({ person }: One) => {
  const [mail] = await database().select().from(outgoingMails).where(eq(outgoingMails.toAddress, person.email))
  return mail
}
const firstDeliveries = async () => {
  const rows = await database().select().from(reminderDeliveries).where(eq(reminderDeliveries.stage, '+3'))
  return rows.map(({ state }) => state).sort()
}
const sentInAudit = (people: readonly One[]) => {
  const ids = people.map(({ dossierId }) => dossierId)
  return database().$count(
    auditEvents,
    and(eq(auditEvents.action, 'reminder.sent'), inArray(auditEvents.dossierId, ids)),
  )
}

/** A promise that is kept from outside. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

async function until(isSo: () => boolean | Promise<boolean>) {
  for (const end = performance.now() + 10_000; performance.now() < end; await sleep(10)) if (await isSo()) return
  throw new Error('it did not come to that')
}

describe('a batch of reminders', () => {
  it('leaves as one mail each, with buttons and an audit row of its own', async () => {
    const people = await peopleWithReminder(7)
    const { transport, taken, addresses } = transportThat(accept)
    expect(await round(transport)).toMatchObject({ sent: 7, broken: 0 })
    expect(addresses()).toEqual(addressesOf(people))
    for (const { person, dossierId } of people) {
      const mail = taken.find(({ to }) => to === person.email)
      expect(mail?.text.match(/dossiers\/([\w-]+)/)?.[1]).toBe(dossierId)
      const buttons = await database()
        .selectDistinct({ token: mailTokens.tokenHash, action: mailTokens.action })
        .from(mailTokens)
        .where(eq(mailTokens.recipientId, person.userId))
      expect(buttons.map(({ action }) => action).sort()).toEqual([
        'cannot_get',
        'done',
        'getting',
        'snooze_week',
        'stop_kind',
      ])
    }
    expect(new Set(taken.map(({ unsubscribeUrl }) => unsubscribeUrl)).size).toBe(7)
    expect(await firstDeliveries()).toEqual(Array(7).fill('sent'))
    expect(await sentInAudit(people)).toBe(7)
  })

  it('is not held up by one that cannot be written: that one waits, and leaves when it can', async () => {
    const people = await peopleWithReminder(5)
    const [bad, ...good] = people as [One, ...One[]]
    const procedureOf = (procedure: string) =>
      database().update(dossiers).set({ procedure }).where(eq(dossiers.id, bad.dossierId))
    await procedureOf('unheard-of')
    const { transport, addresses } = transportThat(accept)
    expect(await round(transport)).toMatchObject({ sent: 4, broken: 1 })
    expect(addresses()).toEqual(addressesOf(good))
    expect(await mailTo(bad)).toMatchObject({ state: 'queued', attempts: 0, lastError: 'broken', textBody: null })
    await procedureOf('registration')
    expect(await round(transport, later(299))).toMatchObject({ sent: 0, broken: 0 })
    expect(await round(transport, later(300))).toMatchObject({ sent: 1 })
    expect(addresses()).toEqual(addressesOf(people))
  })

  it('is not held up by one that cannot be recorded: only that one is tried again, as it was', async () => {
    const people = await peopleWithReminder(5)
    const [bad, ...good] = people as [One, ...One[]]
    const ill = {
      ...reminderComposer,
      onSent: (async (tx, mails, at) => {
        if (mails.some(({ toAddress }) => toAddress === bad.person.email)) throw new Error('ill')
        await reminderComposer.onSent(tx, mails, at)
      }) as typeof reminderComposer.onSent,
    }
    const { transport, taken } = transportThat(accept)
    await collectDueReminders(THIRD_DAY)
    const tried = await sendDueMails({ transport, composers: { reminders: ill }, clock: () => THIRD_DAY })
    expect(tried).toMatchObject({ sent: 4, broken: 1 })
    for (const one of good) expect(await mailTo(one)).toMatchObject({ state: 'sent' })
    expect(await mailTo(bad)).toMatchObject({ state: 'sending', attempts: 1 })
    await round(transport, later(121))
    const copies = taken.filter(({ to }) => to === bad.person.email)
    expect(copies).toHaveLength(2)
    expect(copies[0]).toEqual(copies[1])
    expect(await sentInAudit(people)).toBe(5)
  })

  it('passes over somebody who is just writing, and takes the others', async () => {
    const people = await peopleWithReminder(4)
    const [busy, ...others] = people as [One, ...One[]]
    const { open, opened } = gate()
    const locked = gate()
    const writer = asActor(busy.person, async (tx) => {
      await tx.select().from(dossiers).where(eq(dossiers.id, busy.dossierId)).for('update')
      locked.open()
      await opened
    })
    await locked.opened
    const { transport, addresses } = transportThat(accept)
    expect(await round(transport)).toMatchObject({ sent: 3, postponed: 1 })
    expect(addresses()).toEqual(addressesOf(others))
    open()
    await writer
    expect(await round(transport, later(3))).toMatchObject({ sent: 1 })
  })

  it('bounces one by one', async () => {
    const people = await peopleWithReminder(4)
    const [gone, refused] = people as [One, One, ...One[]]
    const { transport, addresses } = transportThat(({ to }) => {
      if (to === gone.person.email) return { result: 'bounced', code: '550' }
      return to === refused.person.email ? { result: 'refused', code: '554' } : { result: 'sent' }
    })
    expect(await round(transport)).toMatchObject({ sent: 2, failed: 2 })
    expect(addresses()).toEqual(addressesOf(people.slice(2)))
    expect(await mailTo(gone)).toMatchObject({ state: 'failed', lastError: 'bounced: 550' })
    expect(await mailTo(refused)).toMatchObject({ state: 'failed', lastError: 'refused: 554' })
    expect(await firstDeliveries()).toEqual(['sent', 'sent', 'withheld', 'withheld'])
    const reasons = await database()
      .select({ to: reminderDeliveries.recipientId, reason: reminderDeliveries.reason })
      .from(reminderDeliveries)
      .where(eq(reminderDeliveries.state, 'withheld'))
    expect(new Map(reasons.map(({ to, reason }) => [to, reason]))).toEqual(
      new Map([
        [gone.person.userId, 'bounced'],
        [refused.person.userId, 'undeliverable'],
      ]),
    )
  })
})

describe('with the server away', () => {
  it('those that were not tried are as they were: unwritten, no attempt spent, their reminders still to be sent', async () => {
    const people = await peopleWithReminder(9)
    const { transport } = transportThat(() => ({ result: 'unreachable', code: 'ECONNREFUSED' }))
    const { again } = await round(transport)
    expect(again).toBeGreaterThan(0)
    expect(again).toBeLessThanOrEqual(4)
    const mails = await database().select().from(outgoingMails)
    expect(mails.every(({ state, textBody, leaseUntil }) => state === 'queued' && !textBody && !leaseUntil)).toBe(true)
    const untried = mails.filter(({ attempts }) => attempts === 0)
    expect(untried).toHaveLength(9 - again)
    expect(untried.every(({ notBefore }) => notBefore.getTime() === THIRD_DAY.getTime())).toBe(true)
    expect(await firstDeliveries()).toEqual(Array(9).fill('scheduled'))
    const { transport: back, addresses } = transportThat(accept)
    await round(back, later(61))
    expect(addresses()).toEqual(addressesOf(people))
  })

  it('a mail in doubt stays in doubt: it goes out unchanged however often it is refused in between', async () => {
    const [one] = (await peopleWithReminder(1)) as [One]
    const answers: MailOutcome[] = [
      { result: 'unclear', code: 'ECONNECTION' },
      { result: 'unreachable', code: 'ECONNREFUSED' },
      { result: 'later', code: '451' },
      { result: 'sent' },
    ]
    const seen: MailMessage[] = []
    const { transport } = transportThat((message) => answers[seen.push(message) - 1] ?? accept())
    for (const seconds of [0, 61, 200, 500]) await round(transport, later(seconds))
    expect(seen).toHaveLength(4)
    for (const message of seen) expect(message).toEqual(seen[0])
    expect(await mailTo(one)).toMatchObject({ state: 'sent', attempts: 4 })
  })
})

describe('a slow server', () => {
  it('gets few mails at a time; what it had no time for is given back, and each leaves once', async () => {
    const people = await peopleWithReminder(12)
    let most = 0
    const { transport, addresses } = transportThat(async () => {
      await sleep(450)
      most = Math.max(most, await database().$count(outgoingMails, eq(outgoingMails.attempts, 2)))
      return accept()
    })
    expect(await round(transport)).toMatchObject({ sent: 12, broken: 0 })
    expect(addresses()).toEqual(addressesOf(people))
    // Given back is as if never taken.
    expect(most).toBe(0)
    expect(await sentInAudit(people)).toBe(12)
  })

  it('does not keep a sign-in mail waiting behind the reminders', async () => {
    // The queue's own start takes a while, and is not what is measured.
    await queueUrgent('early@example.org')
    await peopleWithReminder(60)
    const { transport, taken } = transportThat(async () => {
      await sleep(60)
      return accept()
    })
    const sending = round(transport)
    await until(() => taken.length > 1)
    await queueUrgent('mei@example.org')
    const before = taken.length
    expect(await sending).toMatchObject({ sent: 62 })
    const overtaken = taken.findIndex(({ to }) => to === 'mei@example.org') - before
    // A second's worth of four lanes and what was under way; without precedence all sixty come first.
    expect(overtaken).toBeLessThan(40)
  })

  it('nor behind invitations, however many an agency sends at once', async () => {
    for (let each = 0; each < 12; each++) await queueUrgent(`invited-${each}@example.org`, 'invitation')
    await queueUrgent('mei@example.org')
    const { transport, taken } = transportThat(accept)
    expect(await round(transport)).toMatchObject({ sent: 13 })
    expect(taken.slice(0, 4).map(({ to }) => to)).toContain('mei@example.org')
  })

  it('what was taken is recorded soon, while another mail still hangs', async () => {
    const people = await peopleWithReminder(6)
    const [hanging, ...others] = people as [One, ...One[]]
    const { open, opened } = gate()
    const { transport } = transportThat(async ({ to }) => {
      if (to === hanging.person.email) await opened
      return accept()
    })
    const sending = round(transport)
    const areRecorded = async () => (await database().$count(outgoingMails, eq(outgoingMails.state, 'sent'))) === 5
    await until(areRecorded)
    expect(await mailTo(hanging)).toMatchObject({ state: 'sending' })
    for (const one of others) expect(await mailTo(one)).toMatchObject({ state: 'sent' })
    open()
    expect(await sending).toMatchObject({ sent: 6 })
  })

  it('keeps its lease while it hangs; where the lease was lost, the one who took over has the last word', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const [one] = (await peopleWithReminder(1)) as [One]
    let at = THIRD_DAY
    const { open, opened } = gate()
    const { transport, taken } = transportThat(async () => {
      await opened
      return accept()
    })
    await collectDueReminders(at)
    const first = sendDueMails({ transport, composers: { reminders: reminderComposer }, clock: () => at })
    await until(async () => (await mailTo(one))?.state === 'sending')
    at = later(100)
    await vi.advanceTimersByTimeAsync(40_000)
    await until(async () => (await mailTo(one))?.leaseUntil?.getTime() === later(220).getTime())
    const other = gate()
    const second = transportThat(() => other.opened.then(accept))
    expect(await round(second.transport, later(130))).toMatchObject({ sent: 0 })
    const takingOver = round(second.transport, later(221))
    await until(async () => (await mailTo(one))?.attempts === 2)
    open()
    await first
    expect(await mailTo(one)).toMatchObject({ state: 'sending', attempts: 2, sentAt: null })
    other.open()
    expect(await takingOver).toMatchObject({ sent: 1 })
    expect(second.taken).toEqual(taken)
    expect(await mailTo(one)).toMatchObject({ state: 'sent', attempts: 2, sentAt: later(221) })
    expect(await sentInAudit([one])).toBe(1)
  })
})

describe('while people act', () => {
  it('accounts are erased in the middle of it without a deadlock, and nobody is written to afterwards', async () => {
    const people = await peopleWithReminder(24)
    const leaving = people.filter((_, index) => index % 3 === 0)
    const { transport, taken } = transportThat(async () => {
      await sleep(5)
      return accept()
    })
    const [drained] = await Promise.all([
      round(transport),
      ...leaving.map(async ({ person }, index) => {
        await sleep(index * 12)
        await deleteAccount(person, { sure: 'yes' }, THIRD_DAY)
      }),
    ])
    expect(drained.broken).toBe(0)
    await round(transport, later(10))
    const staying = people.filter((one) => !leaving.includes(one))
    expect(taken.map(({ to }) => to)).toEqual(expect.arrayContaining(addressesOf(staying)))
    expect(new Set(taken.map(({ to }) => to)).size).toBe(taken.length)
    const ids = leaving.map(({ person }) => person.userId)
    expect(await database().$count(outgoingMails, inArray(outgoingMails.recipientId, ids))).toBe(0)
  })
})

function queueUrgent(to: string, purpose: 'sign_in' | 'invitation' = 'sign_in') {
  return asActor(systemActor('test'), (tx) =>
    queueMail(tx, {
      purpose,
      reference: to,
      recipientId: null,
      to,
      locale: 'en',
      content: { subject: 's', text: 't', html: 'h' },
      expiresAt: later(600),
      at: THIRD_DAY,
    }),
  )
}
