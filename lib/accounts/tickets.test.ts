import { and, desc, eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { sessions, signInTickets } from '#db/schema/accounts.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { eraseExpired } from './erase-expired.ts'
import { ABSOLUTE_SECONDS, IDLE_SECONDS } from './open-session.ts'
import { readTicket } from './read-ticket.ts'
import { redeemTicket } from './redeem-ticket.ts'
import { requestAgain } from './request-again.ts'
import { requestSignIn, TICKET_MINUTES } from './request-sign-in.ts'

process.env.COMPLET_MODE = 'local'
process.env.AUTH_URL = 'https://complet.example'
process.env.AUTH_SECRET = 'only-for-tests-0123456789-abcdefghij'
useDatabase()
afterAll(closeSender)

const NOW = new Date('2026-11-21T10:00:00Z')
const LATE = plusSeconds(NOW, TICKET_MINUTES * 60 + 1)
const visitor = { locale: 'en', network: '192.0.2.1', device: 'Firefox · Linux' } as const
let made = 0
const newAddress = () => `person-${++made}@example.org`

const ask = (email: string, more: { keep?: string; next?: string } = {}, at = NOW) =>
  requestSignIn(visitor, { email, ...more }, at)

async function codeSentTo(email: string): Promise<string> {
  const [mail] = await database()
    .select()
    .from(outgoingMails)
    .where(and(eq(outgoingMails.toAddress, email), eq(outgoingMails.state, 'queued')))
    .orderBy(desc(outgoingMails.id))
  const code = /^(\d{3}) (\d{3})$/m.exec(mail?.textBody ?? '')
  if (!code) throw new Error('no code was sent')
  return `${code[1]}${code[2]}`
}

describe('readTicket', () => {
  it('says what the pages of a sign-in need', async () => {
    const email = newAddress()
    const id = await ask(email, { keep: 'work=employee', next: '/en/account' })
    expect(await readTicket(id, NOW)).toEqual({
      device: 'Firefox · Linux',
      email,
      next: '/en/account',
      keep: 'work=employee',
    })
  })

  it('says nothing of one that has run out, was used, or never was', async () => {
    const email = newAddress()
    const id = await ask(email)
    expect(await readTicket(id, LATE)).toBeNull()
    await redeemTicket(id, { kind: 'code', code: await codeSentTo(email) }, null, NOW)
    expect(await readTicket(id, NOW)).toBeNull()
    for (const other of ['', '-'.repeat(36), 'not-an-id', `${id}'`, id.toUpperCase()]) {
      expect(await readTicket(other, NOW)).toBeNull()
    }
  })
})

describe('requestAgain', () => {
  it('sends a new code after the first ran out, and the answers travel along', async () => {
    const email = newAddress()
    const first = await ask(email, { keep: 'work=employee' })
    const again = await requestAgain(visitor, first, LATE)
    expect(again).not.toBe(first)
    const redeemed = await redeemTicket(again, { kind: 'code', code: await codeSentTo(email) }, null, LATE)
    expect(redeemed.answers).toBe('work=employee')
    expect(redeemed.ticketId).toBe(again)
  })

  it('keeps to the limits of the address', async () => {
    const first = await ask(newAddress())
    await requestAgain(visitor, first, NOW)
    await requestAgain(visitor, first, NOW)
    await requestAgain(visitor, first, NOW)
    await expect(requestAgain(visitor, first, NOW)).rejects.toMatchObject({ code: 'rate-limited' })
  })

  it.each(['', 'x', '-'.repeat(36), '0193f0c0-0000-7000-8000-000000000000'])('refuses %j', async (id) => {
    await expect(requestAgain(visitor, id, NOW)).rejects.toMatchObject({ code: 'expired' })
  })
})

describe('eraseExpired', () => {
  it('erases tickets and the record of their mails a day later, not before', async () => {
    const email = newAddress()
    const id = await ask(email)
    await database().update(outgoingMails).set({ state: 'sent', sentAt: NOW }).where(eq(outgoingMails.toAddress, email))
    const left = async () => [
      (await database().select().from(signInTickets).where(eq(signInTickets.id, id))).length,
      (await database().select().from(outgoingMails).where(eq(outgoingMails.toAddress, email))).length,
    ]
    await eraseExpired(plusSeconds(NOW, 23 * 3600))
    expect(await left()).toEqual([1, 1])
    await eraseExpired(plusSeconds(LATE, 24 * 3600))
    await eraseExpired(plusSeconds(LATE, 24 * 3600))
    expect(await left()).toEqual([0, 0])
  })

  it('leaves mail that has yet to leave, and live sessions', async () => {
    const email = newAddress()
    const { userId } = await redeemTicket(await ask(email), { kind: 'code', code: await codeSentTo(email) }, null, NOW)
    const ofUser = () => database().select().from(sessions).where(eq(sessions.userId, userId))
    await eraseExpired(plusSeconds(NOW, IDLE_SECONDS - 1))
    expect(await ofUser()).toHaveLength(1)
    expect(await database().select().from(outgoingMails).where(eq(outgoingMails.toAddress, email))).toHaveLength(1)
    await eraseExpired(plusSeconds(NOW, ABSOLUTE_SECONDS + 1))
    expect(await ofUser()).toHaveLength(0)
  })
})
