import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import { mintPerson, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { inviteClient } from '#lib/consents/invite-client.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { deleteAccount } from './delete-account.ts'

setMailEnvironment()
useDatabase()
afterAll(closeSender)

const test = systemActor('test')
const refusal = { code: 'invalid', field: { name: 'sure', code: 'last-manager-of' } }

let agencyId: string
let claire: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'manager')
})

const erase = ({ userId, email, name, locale, timeZone }: Staff, at = NOON) =>
  deleteAccount(mintPerson({ userId, email, name, locale, timeZone }), { sure: 'yes' }, at)
const isThere = async ({ userId }: Staff) =>
  (await asActor(test, (tx) => tx.select().from(users).where(eq(users.id, userId)))).length === 1
const leave = ({ userId }: Staff) =>
  asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(eq(agencyMembers.userId, userId)))

describe('the last manager of an agency deletes the account', () => {
  it('not while there are colleagues, and is told which agency', async () => {
    await aStaff(agencyId, 'viewer')
    const refused = await erase(claire).catch((error: unknown) => error)
    expect(refused).toMatchObject(refusal)
    expect((refused as { field: { words: (locale: 'en') => object } }).field.words('en')).toEqual({
      agency: 'Zenith Relocation',
    })
    expect(await isThere(claire)).toBe(true)
  })

  it('not while there are clients, or people invited to be', async () => {
    await aConsent(await aDossier(await aPerson()), agencyId)
    await expect(erase(claire)).rejects.toMatchObject(refusal)
    const hugo = await aStaff(await anAgency(), 'manager')
    const input = { id: newId(), email: `${newId()}@example.org`, locale: 'en', caseWorker: hugo.userId } as const
    await inviteClient(hugo, input, NOON)
    await expect(erase(hugo)).rejects.toMatchObject(refusal)
    await erase(hugo, plusSeconds(NOON, 14 * 24 * 3600))
  })

  it('when there is another manager who has not left, and not both at once', async () => {
    const hugo = await aStaff(agencyId, 'manager')
    await aStaff(agencyId, 'case_worker')
    const both = await Promise.allSettled([erase(claire), erase(hugo)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await isThere(claire)) !== (await isThere(hugo))).toBe(true)
  })

  it('when nobody else needs the agency, which stays', async () => {
    await leave(await aStaff(agencyId))
    await erase(claire)
    expect(await isThere(claire)).toBe(false)
    const kept = await asActor(test, (tx) => tx.select().from(agencies).where(eq(agencies.id, agencyId)))
    expect(kept).toHaveLength(1)
  })

  it('when they have left it, or were no manager', async () => {
    const hugo = await aStaff(agencyId, 'case_worker')
    await erase(hugo)
    expect(await isThere(hugo)).toBe(false)
    await aStaff(agencyId, 'case_worker')
    await leave(claire)
    await erase(claire)
    expect(await isThere(claire)).toBe(false)
  })
})
