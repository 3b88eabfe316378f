import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { sessions, signInTickets, users } from '#db/schema/accounts.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { tablesHolding } from '#tests/search-database.ts'
import { limitCodes } from './limits.ts'
import { readSession } from './read-session.ts'
import { redeemTicket } from './redeem-ticket.ts'
import { requestSignIn, requestSignInInput, TICKET_MINUTES } from './request-sign-in.ts'

setMailEnvironment()
const addresses = useDatabase()
const log = captureLog()
afterAll(closeSender)

const AT = new Date('2026-11-23T11:00:00Z')
let made = 0
const newAddress = () => `somebody-${++made}@example.org`
/** Each visitor comes from a network of their own, so that limits of one test do not reach another. */
const visitor = () => ({ locale: 'en', network: `192.0.2.${++made}`, device: 'Firefox · Linux' }) as const

type Sent = { id: string; code: string; token: string; mail: typeof outgoingMails.$inferSelect }

/** Asks for a mail and reads it as its receiver would. */
async function ask(email: string, more: { next?: string; keep?: string } = {}, at = AT): Promise<Sent> {
  const id = await requestSignIn(visitor(), { email, ...more }, at)
  const [mail] = await database()
    .select()
    .from(outgoingMails)
    .where(eq(outgoingMails.key, `nobody|sign_in|${id}`))
  const text = mail?.textBody ?? ''
  const code = /^(\d{3}) (\d{3})$/m.exec(text)
  const link = /^(https:\S+)$/m.exec(text)?.[1]
  if (!mail || !code || !link) throw new Error('no such mail')
  const query = new URL(link).searchParams
  expect(query.get('ticket')).toBe(id)
  return { id, code: `${code[1]}${code[2]}`, token: query.get('token') ?? '', mail }
}

const byCode = ({ id, code }: Sent, at = AT) => redeemTicket(id, { kind: 'code', code }, 'Chrome · Android', at)
const byLink = ({ id, token }: Sent, at = AT) => redeemTicket(id, { kind: 'link', token }, null, at)
const wrong = ({ id, code }: Sent, at = AT) =>
  redeemTicket(id, { kind: 'code', code: code === '000000' ? '000001' : '000000' }, null, at)

const usersAt = (email: string) => database().select().from(users).where(eq(users.email, email))
const sessionsOf = (userId: string) => database().select().from(sessions).where(eq(sessions.userId, userId))

describe('asking to sign in', () => {
  it('treats a known address and an unknown one alike', async () => {
    const known = newAddress()
    await byCode(await ask(known))
    const [forKnown, forUnknown] = [await ask(known), await ask(newAddress())]
    const shape = ({ mail }: Sent) => ({
      ...mail,
      id: '',
      key: '',
      messageId: '',
      toAddress: '',
      textBody: mail.textBody?.replace(/^\d{3} \d{3}$/m, 'code').replace(/ticket=\S+/, 'link'),
      htmlBody: mail.htmlBody?.replace(/\d{3} \d{3}/, 'code').replace(/ticket=[^"]+/, 'link'),
    })
    expect(shape(forKnown)).toEqual(shape(forUnknown))
    expect(forKnown.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(forUnknown.id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('makes no account before the mail has been received', async () => {
    const email = newAddress()
    await ask(email)
    expect(await usersAt(email)).toEqual([])
  })

  it('keeps neither link nor code, and no session token: hashes only', async () => {
    const sent = await ask(newAddress())
    const { token } = await byLink(sent)
    // The mail itself holds what signs in until it has left; then it is emptied.
    expect(await tablesHolding(addresses.adminUrl, sent.token)).toEqual(['public.outgoing_mails'])
    expect(await tablesHolding(addresses.adminUrl, token)).toEqual([])
    const [ticket] = await database().select().from(signInTickets).where(eq(signInTickets.id, sent.id))
    expect(JSON.stringify(ticket)).not.toContain(sent.code)
    expect(ticket?.codeHash).not.toBe(ticket?.linkHash)
  })

  it('puts nothing of it into the log', async () => {
    const email = newAddress()
    const sent = await ask(email, { keep: 'birthCountry=CN' })
    await wrong(sent).catch(() => {})
    const { token } = await byCode(sent)
    await readSession(token, AT)
    for (const secret of [email, sent.code, sent.token, token]) expect(log.lines.join('\n')).not.toContain(secret)
  })

  it('links to the configured address, in the language of the page', async () => {
    const email = newAddress()
    const id = await requestSignIn({ ...visitor(), locale: 'fr' }, { email }, AT)
    const [mail] = await database()
      .select()
      .from(outgoingMails)
      .where(eq(outgoingMails.key, `nobody|sign_in|${id}`))
    expect(mail?.textBody).toContain(`https://complet.example/fr/sign-in/confirm?ticket=${id}&token=`)
    expect(mail?.subject).toBe('Connexion à Complet')
    expect(mail?.expiresAt).toEqual(plusSeconds(AT, TICKET_MINUTES * 60))
  })

  it('takes one mailbox, normalised, and no more than its form has', () => {
    const parsed = requestSignInInput.parse({ email: ' Mei@Example.ORG ', next: '/en/dossiers' })
    expect(parsed).toEqual({ email: 'mei@example.org', next: '/en/dossiers' })
    for (const bad of ['', 'mei', 'a@b.example, c@d.example', 'a@b.example\u0000', 'mei\ud800@example.org']) {
      expect(requestSignInInput.safeParse({ email: bad }).success, bad).toBe(false)
    }
    expect(requestSignInInput.safeParse({ email: 'mei@example.org', role: 'admin' }).success).toBe(false)
    expect(requestSignInInput.safeParse({ email: 'mei@example.org', keep: 'x'.repeat(4001) }).success).toBe(false)
  })
})

describe('redeeming a mail', () => {
  it('signs in with the code, makes the account, and hands back what travelled along', async () => {
    const email = newAddress()
    const redeemed = await byCode(await ask(email, { next: '/en/account', keep: 'birthCountry=CN' }))
    expect(redeemed).toMatchObject({ next: '/en/account', answers: 'birthCountry=CN' })
    const [user, ...others] = await usersAt(email)
    expect(others).toEqual([])
    expect(user).toMatchObject({ id: redeemed.userId, locale: 'en', emailVerifiedAt: AT, isDemo: false })
    expect(await readSession(redeemed.token, AT)).toMatchObject({ kind: 'person', userId: user?.id, email })
    const [ticket] = await database().select().from(signInTickets).where(eq(signInTickets.id, redeemed.ticketId))
    expect(ticket).toMatchObject({ usedAt: AT, payload: {} })
  })

  it('finds the account again, and does not touch its language', async () => {
    const email = newAddress()
    const first = await byCode(await ask(email))
    await database().update(users).set({ locale: 'fr', name: 'Mei' }).where(eq(users.email, email))
    const second = await byLink(await ask(email))
    expect(second.userId).toBe(first.userId)
    expect(second.token).not.toBe(first.token)
    expect(await usersAt(email)).toMatchObject([{ locale: 'fr', name: 'Mei' }])
    expect(await sessionsOf(first.userId)).toHaveLength(2)
  })

  it('counts wrong codes: after five nothing helps, not even the right code or the link', async () => {
    const sent = await ask(newAddress())
    for (let tries = 0; tries < 5; tries += 1) await expect(wrong(sent)).rejects.toMatchObject({ code: 'wrong-code' })
    await expect(wrong(sent)).rejects.toMatchObject({ code: 'expired' })
    await expect(byCode(sent)).rejects.toMatchObject({ code: 'expired' })
    await expect(byLink(sent)).rejects.toMatchObject({ code: 'expired' })
  })

  it('counts wrong codes that come at once', async () => {
    const sent = await ask(newAddress())
    const answers = await Promise.all(Array.from({ length: 12 }, () => wrong(sent).catch(({ code }) => code)))
    expect(answers.filter((code) => code === 'wrong-code')).toHaveLength(5)
    expect(answers.filter((code) => code === 'expired')).toHaveLength(7)
  })

  it('takes the right code at the fifth try', async () => {
    const sent = await ask(newAddress())
    for (let tries = 0; tries < 4; tries += 1) await wrong(sent).catch(() => {})
    expect((await byCode(sent)).token).toMatch(/^[\w-]{43}$/)
  })

  it('takes a link once, and neither the code after it nor the link after the code', async () => {
    const sent = await ask(newAddress())
    await byLink(sent)
    await expect(byLink(sent)).rejects.toMatchObject({ code: 'expired' })
    await expect(byCode(sent)).rejects.toMatchObject({ code: 'expired' })
    const other = await ask(newAddress())
    await byCode(other)
    await expect(byLink(other)).rejects.toMatchObject({ code: 'expired' })
  })

  it('opens one session when link and code are used at once', async () => {
    const email = newAddress()
    const sent = await ask(email)
    const outcomes = await Promise.allSettled([byLink(sent), byCode(sent), byLink(sent), byCode(sent)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const codes = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
    expect(codes).toEqual(['expired', 'expired', 'expired'])
    const [user, ...others] = await usersAt(email)
    expect(others).toEqual([])
    expect(await sessionsOf(user?.id ?? '')).toHaveLength(1)
    const events = await database().select().from(auditEvents).where(eq(auditEvents.action, 'account.signed-in'))
    expect(events.filter(({ details }) => details.userId === user?.id)).toHaveLength(1)
  })

  it('makes one account when two tickets of a new address are redeemed at once', async () => {
    const email = newAddress()
    const [one, other] = [await ask(email), await ask(email)]
    const [first, second] = await Promise.all([byCode(one), byLink(other)])
    expect(first.userId).toBe(second.userId)
    expect(await usersAt(email)).toHaveLength(1)
  })

  it('is too late after ten minutes, to the second', async () => {
    const sent = await ask(newAddress())
    await expect(byCode(sent, plusSeconds(AT, 600))).rejects.toMatchObject({ code: 'expired' })
    await expect(byLink(sent, plusSeconds(AT, 600))).rejects.toMatchObject({ code: 'expired' })
    expect((await byCode(sent, plusSeconds(AT, 599))).userId).toBeTruthy()
  })

  it('knows a ticket by its own link and code only', async () => {
    const [mine, theirs] = [await ask(newAddress()), await ask(newAddress())]
    await expect(byLink({ ...mine, token: theirs.token })).rejects.toMatchObject({ code: 'wrong-code' })
    await expect(byLink({ ...mine, token: mine.code })).rejects.toMatchObject({ code: 'wrong-code' })
    await expect(byLink({ ...mine, token: '' })).rejects.toMatchObject({ code: 'wrong-code' })
    await expect(byLink({ ...mine, id: '0193f0c0-0000-7000-8000-000000000000' })).rejects.toMatchObject({
      code: 'expired',
    })
  })

  it('keeps no name of the person in the audit log', async () => {
    const email = newAddress()
    const { userId } = await byCode(await ask(email))
    const events = await database().select().from(auditEvents)
    expect(events.some(({ details }) => details.userId === userId)).toBe(true)
    expect(JSON.stringify(events)).not.toContain(email)
  })
})

describe('the limits', () => {
  it('lets four mails an hour go to one address, whoever asks, and none of a fifth', async () => {
    const email = newAddress()
    for (let mails = 0; mails < 4; mails += 1) await ask(email)
    await expect(ask(email)).rejects.toMatchObject({ code: 'rate-limited' })
    const mails = await database().select().from(outgoingMails).where(eq(outgoingMails.toAddress, email))
    expect(mails).toHaveLength(4)
    await expect(ask(newAddress())).resolves.toBeTruthy()
  })

  it('counts mails that are asked for at once', async () => {
    const email = newAddress()
    const asked = await Promise.allSettled(Array.from({ length: 10 }, () => ask(email)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  })

  it('lets sixty mails an hour be asked for from one network', async () => {
    const school = visitor()
    const mails = Array.from({ length: 62 }, () => requestSignIn(school, { email: newAddress() }, AT))
    const asked = await Promise.allSettled(mails)
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(60)
    await expect(ask(newAddress())).resolves.toBeTruthy()
  })

  it('lets sixty codes an hour be typed from one network', async () => {
    const { network } = visitor()
    const typed = await Promise.allSettled(Array.from({ length: 62 }, () => limitCodes(network)))
    expect(typed.filter(({ status }) => status === 'fulfilled')).toHaveLength(60)
    await expect(limitCodes(visitor().network)).resolves.toBeUndefined()
  })

  it('counts under hashes: the table names no address and no network', async () => {
    const email = newAddress()
    await requestSignIn({ ...visitor(), network: '203.0.113.77' }, { email }, AT)
    const holding = await tablesHolding(addresses.adminUrl, email, '203.0.113.77')
    expect(holding).not.toContain('public.rate_limits')
  })
})
