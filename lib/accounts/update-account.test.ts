import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { updateAccount, updateAccountInput } from './update-account.ts'

useDatabase()

const rowOf = async (id: string) => (await database().select().from(users).where(eq(users.id, id)))[0]
const eventsBy = (id: string) => database().select().from(auditEvents).where(eq(auditEvents.actorId, id))

describe('updateAccount', () => {
  it('keeps name, language and time zone, and nothing else of the account', async () => {
    const person = await aPerson()
    const before = await rowOf(person.userId)
    await updateAccount(person, { name: 'Łucja', locale: 'fr', timeZone: 'Asia/Kolkata' }, NOON)
    expect(await rowOf(person.userId)).toEqual({ ...before, name: 'Łucja', locale: 'fr', timeZone: 'Asia/Kolkata' })
    expect(JSON.stringify(await eventsBy(person.userId))).not.toContain('Łucja')
  })

  it('twice, in a row and at once, is one audit entry', async () => {
    const person = await aPerson()
    const input = { name: null, locale: 'fr', timeZone: 'Europe/Paris' } as const
    await Promise.all([updateAccount(person, input, NOON), updateAccount(person, input, NOON)])
    await updateAccount(person, input, NOON)
    expect((await eventsBy(person.userId)).map(({ action }) => action)).toEqual(['account.updated'])
  })

  it('moves the reminders to where the person lives', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    const hours = async () => {
      const rows = await database().select().from(reminderDeliveries).where(eq(reminderDeliveries.dossierId, dossierId))
      const scheduled = rows.filter(({ state }) => state === 'scheduled' && rows.length > 0)
      expect(scheduled.length).toBeGreaterThan(0)
      return new Set(scheduled.map(({ dueAt }) => dueAt.getUTCHours()))
    }
    expect(await hours()).toContain(8)
    await updateAccount(person, { name: null, locale: 'en', timeZone: 'America/Sao_Paulo' }, NOON)
    expect(await hours()).toEqual(new Set([12]))
  })

  it('its form takes a time zone that can be computed with, a language of ours, and a name without a number', () => {
    const parse = (more: object) =>
      updateAccountInput.safeParse({ name: '', locale: 'en', timeZone: 'Europe/Paris', ...more })
    expect(parse({}).data).toEqual({ name: null, locale: 'en', timeZone: 'Europe/Paris' })
    expect(parse({ timeZone: 'Asia/Calcutta' }).success).toBe(true)
    expect(parse({ timeZone: 'UTC' }).success).toBe(true)
    for (const timeZone of ['', 'Mars/Olympus', '+02:00', 'Europe/Paris\u0000', '../etc', ['UTC', 'UTC']]) {
      expect(parse({ timeZone }).success, String(timeZone)).toBe(false)
    }
    expect(parse({ locale: 'de' }).success).toBe(false)
    expect(parse({ email: 'other@example.org' }).success).toBe(false)
    for (const name of ['עמוס עוז', '王小明', 'O’Brien-Ngô Đình', '👩‍👩‍👧‍👦', 'Null', 'X']) {
      expect(parse({ name }).data?.name, name).toBe(name.normalize('NFC'))
    }
    expect(parse({ name: 'a\u0000b\ud800c' }).data?.name).toBe('abc')
    expect(parse({ name: '2 55 08 14 168 025 38' }).error?.issues[0]?.message).toBe('holds-number')
  })
})
