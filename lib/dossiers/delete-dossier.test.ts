import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { DATA_REGISTRY } from '#db/data-registry.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { mailTokens, reminderDeliveries } from '#db/schema/reminders.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { mailboxTransport } from '#lib/mail/mailbox-transport.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { dossierOf, eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { fillDossier } from '#tests/full-dossier.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { fingerprint, tablesHolding } from '#tests/search-database.ts'
import { completeStep } from './complete-step.ts'
import { deleteDossier, deleteDossierInput } from './delete-dossier.ts'
import { getDossier } from './get-dossier.ts'

setMailEnvironment()
const addresses = useDatabase()
afterAll(closeSender)

const sure = 'yes' as const
const kept = Object.entries(DATA_REGISTRY).flatMap(([table, { withDossier }]) =>
  withDossier === 'erased' ? [] : [table],
)

describe('deleteDossier', () => {
  it('leaves nothing of a full dossier but what the registry says, and why', async () => {
    const person = await aPerson()
    const { dossierId, words } = await fillDossier(person)
    const other = await aDossier(person, { title: 'The other one' })
    const before = await tablesHolding(addresses.adminUrl, dossierId, ...words)
    const fated = Object.entries(DATA_REGISTRY).filter(([, { withDossier }]) => withDossier === 'erased')
    expect(before).toEqual(expect.arrayContaining(fated.map(([table]) => table)))

    await deleteDossier(person, { dossierId, sure }, NOON)
    const after = await tablesHolding(addresses.adminUrl, dossierId)
    expect(after.filter((table) => !kept.includes(table))).toEqual([])
    expect(await tablesHolding(addresses.adminUrl, ...words)).toEqual([])
    expect(await getDossier(person, dossierId, 'en', NOON)).toBeNull()
    expect(await dossierOf(other)).toBeDefined()
  })

  it('stops what was about to be sent', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    const due = plusSeconds(NOON, 4 * 24 * 3600)
    await deleteDossier(person, { dossierId, sure }, NOON)
    await mailRound(mailboxTransport(), due)
    const mails = await database().select().from(outgoingMails)
    expect(mails.filter(({ recipientId }) => recipientId === person.userId)).toEqual([])
    expect(await database().select().from(reminderDeliveries).where(sql`recipient_id = ${person.userId}`)).toEqual([])
    expect(await database().select().from(mailTokens).where(sql`recipient_id = ${person.userId}`)).toEqual([])
  })

  it('twice, in a row and at once, is one audit entry; the second finds nothing', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    const erase = () =>
      deleteDossier(person, { dossierId, sure }, NOON).then(
        () => 'done',
        ({ code }) => code,
      )
    const outcomes = await Promise.all([erase(), erase(), erase()])
    expect(outcomes.sort()).toEqual(['done', 'not-found', 'not-found'])
    expect(await erase()).toBe('not-found')
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'dossier.deleted'])
  })

  it('and ticking at once: the tick is there before, or finds nothing', async () => {
    const person = await aPerson()
    for (let round = 0; round < 5; round += 1) {
      const dossierId = await aDossier(person)
      const tick = completeStep(person, { dossierId, key: 'gather' }, NOON).then(
        () => 'done',
        ({ code }) => code,
      )
      await deleteDossier(person, { dossierId, sure }, NOON)
      expect(['done', 'not-found']).toContain(await tick)
      expect(await dossierOf(dossierId)).toBeUndefined()
    }
  })

  it('reaches nobody else’s: same answer as for none, and not a row less', async () => {
    const dossierId = await aDossier(await aPerson())
    const stranger = await aPerson()
    const before = await fingerprint(addresses.adminUrl)
    for (const id of [dossierId, newId(), 'x']) {
      const attempt = deleteDossier(stranger, { dossierId: id, sure }, NOON)
      await expect(attempt, id).rejects.toMatchObject({ code: 'not-found', message: 'not-found' })
    }
    expect(await fingerprint(addresses.adminUrl)).toEqual(before)
  })

  it('wants a yes', () => {
    const parse = (more: object) => deleteDossierInput.safeParse({ dossierId: newId(), ...more })
    expect(parse({ sure }).success).toBe(true)
    for (const no of [{}, { sure: '' }, { sure: 'on' }, { sure: ['yes', 'yes'] }]) {
      expect(parse(no).error?.issues[0]).toMatchObject({ path: ['sure'], message: 'required' })
    }
  })
})
