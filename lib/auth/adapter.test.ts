import { eq } from 'drizzle-orm'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { sessions, userIdentities } from '#db/schema/accounts.ts'
import { readSession } from '#lib/accounts/read-session.ts'
import { now, plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { tablesHolding } from '#tests/search-database.ts'
import { adapter } from './adapter.ts'
import { SESSION_COOKIE } from './cookies.ts'
import { googleHandlers } from './google-handlers.ts'
import { handlers } from './next-auth.ts'

setMailEnvironment()
process.env.AUTH_URL = 'https://complet.example'
const addresses = useDatabase()

const expires = () => plusSeconds(now(), 3600)

describe('the adapter of Auth.js', () => {
  it('keeps sessions as hashes, which our own reading understands', async () => {
    const { userId } = await aPerson()
    const sessionToken = 'a-token-of-the-identity-provider-0123456789'
    await adapter.createSession?.({ sessionToken, userId, expires: expires() })
    expect(await tablesHolding(addresses.adminUrl, sessionToken)).toEqual([])
    expect(await readSession(sessionToken)).toMatchObject({ userId })
    expect(await adapter.getSessionAndUser?.(sessionToken)).toMatchObject({ user: { id: userId } })
    expect(await adapter.getSessionAndUser?.('another')).toBeNull()
    await adapter.deleteSession?.(sessionToken)
    expect(await adapter.getSessionAndUser?.(sessionToken)).toBeNull()
  })

  it('finds people by provider and subject, and links no account by its address', async () => {
    const { userId, email } = await aPerson()
    const identity = { provider: 'google', providerAccountId: 'subject-1' }
    expect(await adapter.getUserByAccount?.(identity)).toBeNull()
    await adapter.linkAccount?.({ ...identity, userId, type: 'oidc' })
    expect(await adapter.getUserByAccount?.(identity)).toMatchObject({ id: userId, email })
    expect(await adapter.getUserByAccount?.({ ...identity, providerAccountId: 'subject-2' })).toBeNull()
    expect(await adapter.getUserByAccount?.({ ...identity, provider: 'other' })).toBeNull()
    const rows = await database().select().from(userIdentities).where(eq(userIdentities.userId, userId))
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['createdAt', 'provider', 'subject', 'userId'])
  })

  it('makes an account for one normalised address, once', async () => {
    const user = { id: 'ignored', email: 'Emma.Ｎew@Example.org', name: null, emailVerified: now() }
    const made = await adapter.createUser?.(user)
    expect(made).toMatchObject({ email: 'emma.new@example.org' })
    expect(made?.id).not.toBe('ignored')
    await expect(adapter.createUser?.(user)).rejects.toThrow()
    await expect(adapter.createUser?.({ ...user, email: '"a@b.example"@c.example' })).rejects.toThrow()
    expect(await adapter.getUserByEmail?.('EMMA.NEW@example.org')).toMatchObject({ id: made?.id })
    expect(await adapter.getUser?.(made?.id ?? '')).toMatchObject({ email: 'emma.new@example.org' })
  })

  it('never moves the end of a session', async () => {
    const { userId } = await aPerson()
    const [sessionToken, end] = ['a-token-that-is-to-live-forever-0123456789', expires()]
    await adapter.createSession?.({ sessionToken, userId, expires: end })
    await adapter.updateSession?.({ sessionToken, expires: plusSeconds(end, 99_999) })
    const [row] = await database().select().from(sessions).where(eq(sessions.userId, userId))
    expect(row?.expiresAt).toEqual(end)
  })
})

describe('the routes of Auth.js', () => {
  it('are not there without an identity provider', () => {
    expect(googleHandlers()).toBeNull()
  })

  it('say to a script neither token nor id nor address, only until when', async () => {
    const { userId, email } = await aPerson()
    const sessionToken = 'a-token-that-scripts-must-not-read-012345678'
    await adapter.createSession?.({ sessionToken, userId, expires: expires() })
    const headers = { cookie: `${SESSION_COOKIE}=${sessionToken}` }
    const answer = await handlers.GET(new NextRequest('https://complet.example/api/auth/session', { headers }))
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(['expires', 'user'])
    for (const secret of [sessionToken, userId, email]) expect(text).not.toContain(secret)
  })
})
