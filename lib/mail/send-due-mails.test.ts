import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { mailboxMessages, outgoingMails } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'
import { type SmtpSink, startSmtpSink } from '#tests/smtp-sink.ts'
import { forgetOldMails } from './forget-old-mails.ts'
import { mailboxTransport } from './mailbox-transport.ts'
import { queueMail } from './queue-mail.ts'
import { signInMail } from './sign-in-mail.ts'
import { smtpTransport } from './smtp-transport.ts'
import type { Transport } from './transport.ts'

useDatabase()
setMailEnvironment()

// A Sunday night: mail that somebody asked for knows no window.
const NIGHT = new Date('2026-11-22T02:00:00Z')
const later = (seconds: number, from = NIGHT) => plusSeconds(from, seconds)
const MONDAY = new Date('2026-11-23T13:20:00Z')
const THIRD_DAY = new Date('2026-11-26T08:00:00Z')

let sink: SmtpSink
let transport: Transport
beforeAll(async () => {
  sink = await startSmtpSink()
  transport = smtpTransport(sink.url, 'Complet <hello@complet.example>')
})
afterAll(() => sink.close())
beforeEach(async () => {
  await database().delete(users)
  await database().delete(outgoingMails)
  sink.mails.length = 0
  sink.refuseRecipient = () => null
  sink.beforeAccept = async () => 'accept'
})

function queueSignIn(reference: string, to = 'mei@example.org', at = NIGHT) {
  const link = `https://complet.example/en/sign-in/confirm?ticket=${reference}&token=t`
  const content = signInMail('en', { code: '123456', link, device: 'Firefox <b>on</b>\r\nBcc: x@y.z', minutes: 10 })
  const mail = { purpose: 'sign_in' as const, reference, recipientId: null, to, locale: 'en' as const, content }
  return asActor(systemActor('test'), (tx) => queueMail(tx, { ...mail, expiresAt: later(600, at), at }))
}

const mailOf = async (to: string) => {
  const [mail] = await database().select().from(outgoingMails).where(eq(outgoingMails.toAddress, to))
  return mail
}

describe('a sign-in mail', () => {
  it('leaves at once, once for a ticket, and its code is not kept', async () => {
    await queueSignIn('one')
    await queueSignIn('one')
    expect((await mailOf('mei@example.org'))?.textBody).toContain('123 456')
    await mailRound(transport, NIGHT)
    await mailRound(transport, later(60))
    expect(sink.mails).toHaveLength(1)
    const [sunk] = sink.mails
    expect(sunk?.mail.text).toContain('123 456')
    expect(sunk?.mail.text).toContain('https://complet.example/en/sign-in/confirm?ticket=one&token=t')
    expect(sunk?.header('Auto-Submitted')).toBe('auto-generated')
    expect(sunk?.header('List-Unsubscribe')).toBeUndefined()
    expect(sunk?.mail.html).toContain('Firefox &#60;b&#62;on&#60;/b&#62;')
    expect(sunk?.mail.html).not.toContain('<b>')
    expect(await mailOf('mei@example.org')).toMatchObject({ state: 'sent', textBody: null, htmlBody: null })
  })

  it('expires instead of coming late', async () => {
    await queueSignIn('late')
    expect(await mailRound(transport, later(600))).toMatchObject({ sent: 0, expired: 1 })
    expect(await mailOf('mei@example.org')).toMatchObject({ state: 'expired', textBody: null })
    expect(sink.mails).toEqual([])
  })

  it('is tried again when refused for now, until it expires', async () => {
    sink.beforeAccept = async () => 450
    await queueSignIn('grey')
    for (const seconds of [0, 59, 60, 180, 420, 599]) await mailRound(transport, later(seconds))
    expect(await mailOf('mei@example.org')).toMatchObject({ state: 'queued', attempts: 4 })
    await mailRound(transport, later(900))
    expect(await mailOf('mei@example.org')).toMatchObject({ state: 'expired' })
  })

  it('is not sent a second time on a doubt', async () => {
    sink.beforeAccept = async () => 'cut'
    await queueSignIn('cut')
    expect(await mailRound(transport, NIGHT)).toMatchObject({ again: 1 })
    sink.beforeAccept = async () => 'accept'
    await mailRound(transport, later(120))
    expect(await mailOf('mei@example.org')).toMatchObject({ state: 'failed', lastError: 'unconfirmed', textBody: null })
    expect(sink.mails).toEqual([])
  })

  it('fails for good on a 5xx, of the address or of the mail', async () => {
    sink.refuseRecipient = (address) => (address === 'gone@example.org' ? 550 : null)
    await queueSignIn('gone', 'gone@example.org')
    await mailRound(transport, NIGHT)
    expect(await mailOf('gone@example.org')).toMatchObject({ state: 'failed', lastError: 'bounced: EENVELOPE 550' })
    sink.beforeAccept = async () => 554
    await queueSignIn('spam', 'spam@example.org')
    await mailRound(transport, NIGHT)
    expect(await mailOf('spam@example.org')).toMatchObject({ state: 'failed', lastError: 'refused: EMESSAGE 554' })
  })

  it('is forgotten after a week', async () => {
    await queueSignIn('old')
    await mailRound(transport, NIGHT)
    await forgetOldMails(later(6 * 86_400))
    expect(await mailOf('mei@example.org')).toBeDefined()
    await forgetOldMails(later(8 * 86_400))
    expect(await mailOf('mei@example.org')).toBeUndefined()
  })
})

describe('trouble with the server', () => {
  it('away: one mail finds out for all, none is lost, and all leave when it is back', async () => {
    const port = Number(new URL(sink.url).port)
    await sink.close()
    for (let i = 0; i < 8; i += 1) await queueSignIn(`t${i}`, `p${i}@example.org`)
    const tried = await mailRound(transport, NIGHT)
    expect(tried.sent).toBe(0)
    // At most one for each lane.
    expect(tried.again).toBeLessThanOrEqual(4)
    sink = await startSmtpSink(port)
    await mailRound(transport, later(60))
    expect(sink.mails.map(({ to }) => to.join()).sort()).toEqual(
      Array.from({ length: 8 }, (_, i) => `p${i}@example.org`),
    )
  })

  it('a reminder is tried with longer and longer waits, in the window, for 72 hours at most', {
    timeout: 60_000,
  }, async () => {
    const person = await newPerson()
    await newDossier(person, MONDAY)
    sink.beforeAccept = async () => 451
    const attempts: string[] = []
    for (let minute = 0; minute < 5 * 24 * 60; minute += minute < 40 ? 1 : 60) {
      const at = later(minute * 60, THIRD_DAY)
      const { again, failed } = await mailRound(transport, at)
      if (again + failed > 0) attempts.push(at.toISOString().slice(5, 16))
      if (failed > 0) break
    }
    expect(attempts.slice(0, 6)).toEqual([
      '11-26T08:00',
      '11-26T08:01',
      '11-26T08:03',
      '11-26T08:07',
      '11-26T08:15',
      '11-26T08:31',
    ])
    expect(attempts.every((at) => at.slice(6) >= '08:00' && at.slice(6) < '17:00')).toBe(true)
    expect(attempts.some((at) => at.startsWith('11-28') || at.startsWith('11-29'))).toBe(false)
    expect(attempts.at(-1)).toMatch(/^11-30T08/)
    const mail = await mailOf(person.email)
    expect(mail).toMatchObject({ state: 'failed', lastError: 'later: EMESSAGE 451' })
  })

  it('an answer that is lost is no refusal: the same mail goes again under the same Message-ID', async () => {
    const person = await newPerson()
    await newDossier(person, MONDAY)
    const seen: string[] = []
    sink.beforeAccept = async ({ messageId, mail }) => {
      seen.push(`${messageId} ${mail.text}`)
      return seen.length < 3 ? 'cut' : 'accept'
    }
    for (const seconds of [0, 61, 200, 500]) await mailRound(transport, later(seconds, THIRD_DAY))
    expect(seen).toHaveLength(3)
    expect(new Set(seen).size).toBe(1)
    expect(await mailOf(person.email)).toMatchObject({ state: 'sent', attempts: 3 })
  })
})

describe('the local mailbox', () => {
  it('keeps a mail once, whatever happens between handing over and recording', async () => {
    const local = mailboxTransport()
    await queueSignIn('local', 'local@example.org')
    await mailRound(local, NIGHT)
    const [kept] = await database().select().from(mailboxMessages)
    expect(kept).toMatchObject({ toAddress: 'local@example.org', subject: 'Sign in to Complet' })
    const message = { subject: 's', text: 't', html: 'h', to: 'x@example.org', unsubscribeUrl: null, at: NIGHT }
    await local.send({ ...message, messageId: '<one@complet.example>' })
    await local.send({ ...message, messageId: '<one@complet.example>' })
    const all = await database().select().from(mailboxMessages).where(eq(mailboxMessages.toAddress, 'x@example.org'))
    expect(all).toHaveLength(1)
  })
})
