import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { closeDatabase, database } from '#db/client.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import type { Person } from '#lib/access/actor.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson } from '#tests/factories.ts'
import { closeSession } from './close-session.ts'
import { ABSOLUTE_SECONDS, IDLE_SECONDS, openSession } from './open-session.ts'
import { readSession } from './read-session.ts'

useDatabase()

const AT = new Date('2026-11-23T11:00:00Z')
const DAY = 24 * 3600

const open = async (person: Person) =>
  (await asActor(systemActor('test'), (tx) => openSession(tx, person.userId, null, AT))).token

describe('a session', () => {
  it('says who its person is, with everything that a page needs', async () => {
    const person = await aPerson({ locale: 'fr', timeZone: 'America/Sao_Paulo', name: 'Carlos' })
    expect(await readSession(await open(person), AT)).toEqual(person)
  })

  it('is nobody’s for any other token', async () => {
    const token = await open(await aPerson())
    for (const other of ['', token.slice(1), `${token}x`, token.toLowerCase(), "' or true --", '\u0000']) {
      expect(await readSession(other, AT), other).toBeNull()
    }
  })

  it('ends after seven idle days', async () => {
    const token = await open(await aPerson())
    expect(await readSession(token, plusSeconds(AT, IDLE_SECONDS))).toBeNull()
    expect(IDLE_SECONDS).toBe(7 * DAY)
  })

  it('lasts while it is used, for thirty days and no longer', async () => {
    const token = await open(await aPerson())
    expect(ABSOLUTE_SECONDS).toBe(30 * DAY)
    for (let day = 6; day < 30; day += 6) expect(await readSession(token, plusSeconds(AT, day * DAY))).not.toBeNull()
    expect(await readSession(token, plusSeconds(AT, 30 * DAY - 1))).not.toBeNull()
    expect(await readSession(token, plusSeconds(AT, 30 * DAY))).toBeNull()
  })

  it('is seen again at most every quarter of an hour', async () => {
    const person = await aPerson()
    const token = await open(person)
    const seen = async () =>
      (await database().select().from(sessions).where(eq(sessions.userId, person.userId)))[0]?.lastSeenAt
    await readSession(token, plusSeconds(AT, 14 * 60))
    expect(await seen()).toEqual(AT)
    const later = plusSeconds(AT, 16 * 60)
    await Promise.all([readSession(token, later), readSession(token, later)])
    expect(await seen()).toEqual(later)
  })

  it('has ended at once when it is closed, and closing it again is no error', async () => {
    const person = await aPerson()
    const [token, elsewhere] = [await open(person), await open(person)]
    await Promise.all([closeSession(token), closeSession(token)])
    await closeSession(token)
    expect(await readSession(token, AT)).toBeNull()
    expect((await readSession(elsewhere, AT))?.userId).toBe(person.userId)
  })

  it('goes with the account', async () => {
    const person = await aPerson()
    const token = await open(person)
    await database().delete(users).where(eq(users.id, person.userId))
    expect(await readSession(token, AT)).toBeNull()
  })

  it('is not “signed out” while the database is away', async () => {
    const token = await open(await aPerson())
    const url = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgres://nobody:nothing@127.0.0.1:1/none'
    try {
      await expect(readSession(token, AT)).rejects.toMatchObject({ code: 'unavailable' })
    } finally {
      await closeDatabase()
      process.env.DATABASE_URL = url
    }
    expect(await readSession(token, AT)).not.toBeNull()
  })
})
