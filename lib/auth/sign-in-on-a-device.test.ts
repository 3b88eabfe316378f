import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '#db/client.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Person } from '#lib/access/actor.ts'
import { readSession } from '#lib/accounts/read-session.ts'
import type { Visitor } from '#lib/accounts/request-sign-in.ts'
import { listDossiers } from '#lib/dossiers/list-dossiers.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { now, plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, request } from '#tests/next-request.ts'
import { beginConfirming } from './begin-confirming.ts'
import { beginAgain, beginSignIn } from './begin-sign-in.ts'
import { readKnownDevice, SESSION_COOKIE } from './cookies.ts'
import { endAccount, endOtherSessions, endSession } from './end-session.ts'
import { finishByCode, finishByCodeInput, finishByLink, finishByLinkInput } from './finish-sign-in.ts'
import { currentPerson, requireActor } from './require-actor.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
setMailEnvironment()
useDatabase()
afterAll(closeSender)

const TICKET_COOKIE = '__Host-complet-ticket'
const ANSWERS = 'nationalities=CN&birthCountry=CN&activity=employee&age=30'
let made = 0
const newAddress = () => `device-${++made}@example.org`
const visitor = (more: { locale?: 'en' | 'fr' } = {}) =>
  ({ locale: 'en', network: `198.51.100.${++made}`, device: 'Safari · iPhone', ...more }) as const

beforeEach(() => {
  browser.clear()
  request('/en/sign-in')
})

/** What the latest mail to an address holds. */
async function mailTo(email: string) {
  const mails = await database().select().from(outgoingMails).where(eq(outgoingMails.toAddress, email))
  const text = mails.sort((a, b) => a.id.localeCompare(b.id)).at(-1)?.textBody ?? ''
  const query = new URL(/https:\S+/.exec(text)?.[0] ?? '').searchParams
  const code = (/^\d{3} \d{3}$/m.exec(text)?.[0] ?? '').replace(' ', '')
  return { ticket: query.get('ticket') ?? '', token: query.get('token') ?? '', code }
}

const userAt = async (email: string) => (await database().select().from(users).where(eq(users.email, email)))[0]

describe('signing in by code', () => {
  it('works on the device that asked, keeps the session in a cookie, and forgets the ticket', async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email })
    expect(browser.get(TICKET_COOKIE)?.options).toEqual({
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 24 * 3600,
    })
    const { code } = await mailTo(email)
    expect(await finishByCode(visitor(), { code })).toBe('/en/sign-in?next=%2Fen%2Fdossiers&problem=no-cookies')
    const cookie = browser.get(SESSION_COOKIE)
    expect(cookie?.options).toMatchObject({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
    expect(cookie?.options.expires).toBeInstanceOf(Date)
    expect(browser.get(TICKET_COOKIE)).toBeUndefined()
    expect(await currentPerson()).toMatchObject({ email })
  })

  it('gives another session each time: one that was planted beforehand is never taken over', async () => {
    const email = newAddress()
    browser.set(SESSION_COOKIE, 'planted-by-somebody-else-0123456789-0123456')
    await beginSignIn(visitor(), { email })
    await finishByCode(visitor(), { code: (await mailTo(email)).code })
    expect(browser.get(SESSION_COOKIE)?.value).not.toContain('planted')
    expect(await readSession('planted-by-somebody-else-0123456789-0123456')).toBeNull()
  })

  it('is impossible on another device, which has no ticket', async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email })
    const { code } = await mailTo(email)
    browser.clear()
    await expect(finishByCode(visitor(), { code })).rejects.toMatchObject({ code: 'no-cookies' })
    browser.set(TICKET_COOKIE, 'nonsense')
    await expect(finishByCode(visitor(), { code })).rejects.toMatchObject({ code: 'expired' })
    expect(await userAt(email)).toBeUndefined()
  })

  it('blames no cookies where the mail’s link was used in another tab', async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email })
    const { code, ticket, token } = await mailTo(email)
    await finishByLink(visitor(), { ticket, token })
    await expect(finishByCode(visitor(), { code })).rejects.toMatchObject({ code: 'expired' })
  })

  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['12345', null],
    ['1234567', null],
    ['abcdef', null],
    ['', null],
  ])('reads %j as %s', (typed, code) => {
    const parsed = finishByCodeInput.safeParse({ code: typed })
    expect(parsed.success ? parsed.data.code : null).toBe(code)
  })
})

describe('signing in by link', () => {
  it('works on another device, and keeps the answers given on the first', async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email, keep: ANSWERS })
    const { ticket, token } = await mailTo(email)
    browser.clear()
    const to = await finishByLink(visitor({ locale: 'fr' }), { ticket, token })
    expect(to).toBe(`/fr/sign-in?next=%2Ffr%2Fdossiers%2F${ticket}&problem=no-cookies`)
    const person = await currentPerson()
    if (!person) throw new Error('nobody is signed in')
    const [dossier, ...others] = await listDossiers(person, 'fr')
    expect(others).toEqual([])
    expect(dossier).toMatchObject({ id: ticket, next: { kind: expect.any(String) } })
    const [row] = await database().select().from(sessions).where(eq(sessions.userId, person.userId))
    expect(row?.device).toBe('Safari · iPhone')
  })

  it('leads to where the person was going, if that is ours', async () => {
    for (const [next, to] of [
      ['/en/account', '/en/sign-in?next=%2Fen%2Faccount&problem=no-cookies'],
      ['//evil.example', '/en/sign-in?next=%2Fen%2Fdossiers&problem=no-cookies'],
      ['https://evil.example/', '/en/sign-in?next=%2Fen%2Fdossiers&problem=no-cookies'],
      ['/\\evil.example', '/en/sign-in?next=%2Fen%2Fdossiers&problem=no-cookies'],
    ] as const) {
      const email = newAddress()
      await beginSignIn(visitor(), { email, next })
      const { ticket, token } = await mailTo(email)
      expect(await finishByLink(visitor(), { ticket, token }), next).toBe(to)
    }
  })

  it('does not make a second dossier when the link is opened twice', async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email, keep: ANSWERS })
    const { ticket, token } = await mailTo(email)
    const attempts = await Promise.allSettled([
      finishByLink(visitor(), { ticket, token }),
      finishByLink(visitor(), { ticket, token }),
    ])
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const person = await currentPerson()
    expect(person && (await listDossiers(person, 'en'))).toHaveLength(1)
  })

  it('takes nothing but a ticket and a token', () => {
    const ticket = '0193f0c0-0000-7000-8000-000000000000'
    expect(finishByLinkInput.safeParse({ ticket, token: 'x' }).success).toBe(true)
    for (const bad of [
      { ticket: 'x', token: 'x' },
      { ticket },
      { ticket, token: 'x'.repeat(101) },
      { ticket, token: 'x', next: '/' },
    ]) {
      expect(finishByLinkInput.safeParse(bad).success).toBe(false)
    }
  })
})

describe('asking again', () => {
  it('sends another code to the same address; the answers travel along', async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email, keep: ANSWERS })
    const first = browser.get(TICKET_COOKIE)?.value
    await beginAgain(visitor(), {})
    expect(browser.get(TICKET_COOKIE)?.value).not.toBe(first)
    const { code, ticket } = await mailTo(email)
    expect(await finishByCode(visitor(), { code })).toContain(ticket)
  })

  it('is impossible without a ticket', async () => {
    await expect(beginAgain(visitor(), {})).rejects.toMatchObject({ code: 'expired' })
    await expect(beginAgain(visitor(), { ticket: 'x' })).rejects.toMatchObject({ code: 'expired' })
  })
})

describe('a device that has signed in before', () => {
  const KNOWN_COOKIE = '__Host-complet-known'
  const here = async () => ({ ...visitor(), known: await readKnownDevice() })
  const askUntilRefused = async (email: string, from: () => Promise<Visitor>) => {
    for (let mails = 0; mails < 20; mails += 1) {
      const code = await beginSignIn(await from(), { email }).then(
        () => null,
        (error) => error.code,
      )
      if (code) return { mails, code }
    }
    throw new Error('nothing was refused')
  }

  it('gets its mail although somebody else has used up all that an address gets in an hour', async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email })
    await finishByCode(visitor(), { code: (await mailTo(email)).code })
    expect(browser.get(KNOWN_COOKIE)?.options).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
    })
    expect(browser.get(KNOWN_COOKIE)?.value).not.toContain(email)
    await endSession()
    expect(await askUntilRefused(email, async () => visitor())).toEqual({ mails: 3, code: 'rate-limited' })
    expect(await askUntilRefused(email, here), 'a budget of its own, not an endless one').toEqual({
      mails: 4,
      code: 'rate-limited',
    })
  })

  it('is known for its own address only, and not by a mark that somebody made up', async () => {
    const [email, another] = [newAddress(), newAddress()]
    await beginSignIn(visitor(), { email })
    await finishByCode(visitor(), { code: (await mailTo(email)).code })
    await askUntilRefused(another, async () => visitor())
    expect(await askUntilRefused(another, here)).toEqual({ mails: 0, code: 'rate-limited' })
    await askUntilRefused(email, async () => visitor())
    for (const known of ['', 'x', email, 'x'.repeat(43)]) {
      expect(await askUntilRefused(email, async () => ({ ...visitor(), known })), known).toMatchObject({ mails: 0 })
    }
  })
})

describe('leaving', () => {
  const enter = async () => {
    const email = newAddress()
    await beginSignIn(visitor(), { email })
    await finishByCode(visitor(), { code: (await mailTo(email)).code })
    const person = await currentPerson()
    const token = browser.get(SESSION_COOKIE)?.value
    if (!person || !token) throw new Error('nobody is signed in')
    return { person, token }
  }

  it('ends the session itself: a kept copy of the cookie opens nothing', async () => {
    const { token } = await enter()
    await endSession()
    expect(browser.get(SESSION_COOKIE)).toBeUndefined()
    expect(await readSession(token)).toBeNull()
    await endSession()
  })

  it('ends the other devices and stays on this one', async () => {
    const { person, token } = await enter()
    const phone = browser.get(SESSION_COOKIE)?.value ?? ''
    browser.clear()
    await beginSignIn(visitor(), { email: person.email })
    await finishByCode(visitor(), { code: (await mailTo(person.email)).code })
    await endOtherSessions(person, {})
    expect(await readSession(phone)).toBeNull()
    expect(await currentPerson()).toMatchObject({ userId: person.userId })
    browser.clear()
    await expect(endOtherSessions(person, {})).rejects.toMatchObject({ code: 'signed-out' })
    expect(token).toBe(phone)
  })

  it('erases the account and forgets the cookie', async () => {
    const { person, token } = await enter()
    await aDossier(person)
    await endAccount(person, { sure: 'yes' })
    expect(browser.get(SESSION_COOKIE)).toBeUndefined()
    expect(await readKnownDevice()).toBeNull()
    expect(await readSession(token)).toBeNull()
    expect(await userAt(person.email)).toBeUndefined()
  })
})

describe('erasing the account a while after signing in', () => {
  const enter = async (email = newAddress()) => {
    request('/en/account')
    await beginSignIn(visitor(), { email })
    await finishByCode(visitor(), { code: (await mailTo(email)).code })
    const person = await currentPerson()
    if (!person) throw new Error('nobody is signed in')
    return person
  }
  const letPass = (person: Person, seconds: number) =>
    database()
      .update(sessions)
      .set({ createdAt: plusSeconds(now(), -seconds) })
      .where(eq(sessions.userId, person.userId))
  const erase = (person: Person) => endAccount(person, { sure: 'yes' })
  const sessionsOf = (person: Person) => database().select().from(sessions).where(eq(sessions.userId, person.userId))

  it('asks first to confirm who it is; a mail to their own address does', async () => {
    const person = await enter()
    await aDossier(person)
    await letPass(person, 10 * 60 + 1)
    await expect(erase(person)).rejects.toMatchObject({ code: 'not-fresh' })
    expect(await userAt(person.email)).toBeDefined()
    expect(await listDossiers(person, 'en')).toHaveLength(1)

    await beginConfirming(person)
    const { code } = await mailTo(person.email)
    await expect(erase(person), 'the mail alone proves nothing').rejects.toMatchObject({ code: 'not-fresh' })
    expect(await finishByCode(visitor(), { code })).toBe(
      '/en/sign-in?next=%2Fen%2Faccount%3Fdone%3Dconfirmed&problem=no-cookies',
    )
    expect(await sessionsOf(person), 'this device is one line in the list, not two').toHaveLength(1)
    await erase(person)
    expect(await userAt(person.email)).toBeUndefined()
  })

  it('is possible up to ten minutes after signing in', async () => {
    const person = await enter()
    await letPass(person, 9 * 60 + 50)
    await erase(person)
    expect(await userAt(person.email)).toBeUndefined()
  })

  it('takes nobody else’s code, and no other device’s sign-in', async () => {
    const person = await enter()
    await letPass(person, 3600)
    const old = browser.get(SESSION_COOKIE)?.value ?? ''
    const other = await enter()
    await expect(erase(person)).rejects.toMatchObject({ code: 'not-fresh' })
    expect(await readSession(old), 'who signs in as somebody else has left').toBeNull()
    expect(await userAt(other.email)).toBeDefined()

    browser.clear()
    const again = await enter(person.email)
    await letPass(person, 3600)
    const mine = browser.get(SESSION_COOKIE)?.value ?? ''
    browser.clear()
    await enter(person.email)
    browser.set(SESSION_COOKIE, mine)
    await expect(erase(again)).rejects.toMatchObject({ code: 'not-fresh' })
    expect(await userAt(person.email)).toBeDefined()
  })
})

describe('requireActor', () => {
  it('leads whoever is signed out to sign in, and back to where they were', async () => {
    request('/fr/dossiers/7?tab=2')
    await expect(requireActor('fr')).rejects.toMatchObject({
      digest: expect.stringContaining('/fr/sign-in?next=%2Ffr%2Fdossiers%2F7%3Ftab%3D2'),
    })
    browser.set(SESSION_COOKIE, 'nobody')
    await expect(requireActor('fr')).rejects.toMatchObject({ digest: expect.stringContaining('/fr/sign-in') })
  })
})
