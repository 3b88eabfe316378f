import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import { mintPerson, type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { closeOtherSessions } from './close-other-sessions.ts'
import { listSessions } from './list-sessions.ts'
import { ABSOLUTE_SECONDS, IDLE_SECONDS, openSession } from './open-session.ts'
import { readSession } from './read-session.ts'

useDatabase()

const NOW = new Date('2026-11-21T10:00:00Z')

async function newPerson(): Promise<Person> {
  const userId = newId()
  const email = `${userId}@example.org`
  await database().insert(users).values({ id: userId, email })
  return mintPerson({ userId, email, name: null, locale: 'en', timeZone: 'Europe/Paris' })
}

async function signIn(person: Person, device: string | null, at = NOW): Promise<string> {
  const opened = await asActor(systemActor('test'), (tx) => openSession(tx, person.userId, device, at))
  return opened.token
}

let person: Person
let here: string
beforeEach(async () => {
  person = await newPerson()
  here = await signIn(person, 'Firefox · Linux')
})

describe('listSessions', () => {
  it('names this device first and never the token', async () => {
    await signIn(person, 'Safari · iPhone', plusSeconds(NOW, 60))
    const list = await listSessions(person, here, plusSeconds(NOW, 120))
    expect(list.map(({ device, isCurrent }) => [device, isCurrent])).toEqual([
      ['Firefox · Linux', true],
      ['Safari · iPhone', false],
    ])
    expect(JSON.stringify(list)).not.toContain(here)
  })

  it('leaves out what has ended: idle too long, too old, or somebody else’s', async () => {
    await signIn(person, 'idle', plusSeconds(NOW, -IDLE_SECONDS - 1))
    await signIn(person, 'old', plusSeconds(NOW, -ABSOLUTE_SECONDS - 1))
    await signIn(await newPerson(), 'somebody else’s')
    expect((await listSessions(person, here, NOW)).map(({ device }) => device)).toEqual(['Firefox · Linux'])
  })
})

describe('closeOtherSessions', () => {
  it('signs one device out at once, twice without harm', async () => {
    const phone = await signIn(person, 'Safari · iPhone')
    const tablet = await signIn(person, 'Safari · iPad')
    const list = await listSessions(person, here, NOW)
    const session = list.find(({ device }) => device === 'Safari · iPhone')?.id ?? ''
    await closeOtherSessions(person, { session }, here, NOW)
    await closeOtherSessions(person, { session }, here, NOW)
    expect(await readSession(phone, NOW)).toBeNull()
    expect(await readSession(tablet, NOW)).not.toBeNull()
  })

  it('signs every other device out and stays here', async () => {
    const phone = await signIn(person, null)
    await Promise.all([closeOtherSessions(person, {}, here, NOW), closeOtherSessions(person, {}, here, NOW)])
    expect(await readSession(phone, NOW)).toBeNull()
    expect((await readSession(here, NOW))?.userId).toBe(person.userId)
  })

  it('reaches nobody else’s, and never this one', async () => {
    const stranger = await newPerson()
    const theirs = await signIn(stranger, 'theirs')
    const [row] = await database().select().from(sessions).where(eq(sessions.userId, stranger.userId))
    await closeOtherSessions(person, { session: row?.tokenHash ?? '' }, here, NOW)
    await closeOtherSessions(person, {}, here, NOW)
    const own = (await listSessions(person, here, NOW))[0]?.id ?? ''
    await closeOtherSessions(person, { session: own }, here, NOW)
    expect(await readSession(theirs, NOW)).not.toBeNull()
    expect(await readSession(here, NOW)).not.toBeNull()
  })
})
