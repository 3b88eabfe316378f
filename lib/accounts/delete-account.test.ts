import { setTimeout as sleep } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { DATA_REGISTRY } from '#db/data-registry.ts'
import { userIdentities } from '#db/schema/accounts.ts'
import { agencyMembers } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { Tx } from '#db/transaction.ts'
import type { Person } from '#lib/access/actor.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { mailboxTransport } from '#lib/mail/mailbox-transport.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, anAgency, aPerson, NOON } from '#tests/factories.ts'
import { fillDossier } from '#tests/full-dossier.ts'
import { mailRound, setMailEnvironment } from '#tests/mail-round.ts'
import { tablesHolding } from '#tests/search-database.ts'
import { deleteAccount, deleteAccountInput } from './delete-account.ts'
import { openSession } from './open-session.ts'
import { readSession } from './read-session.ts'
import { requestSignIn } from './request-sign-in.ts'

setMailEnvironment()
const addresses = useDatabase()
const log = captureLog()
afterAll(closeSender)

const sure = { sure: 'yes' } as const
const open = (person: Person) =>
  asActor(systemActor('test'), (tx) => openSession(tx, person.userId, 'Firefox · Linux', NOON))

/** Somebody with rows in every table that can hold something of a person. */
async function aFullPerson() {
  const person = await aPerson({
    name: 'Łucja Zebra-Nowak',
    email: `zebra-${Math.random().toString(36).slice(2)}@example.org`,
  })
  const { dossierId, words } = await fillDossier(person)
  const { token } = await open(person)
  await requestSignIn({ locale: 'en', network: '192.0.2.7', device: null }, { email: person.email }, NOON)
  const agencyId = await anAgency()
  await asActor(systemActor('test'), async (tx) => {
    await tx
      .insert(userIdentities)
      .values({ provider: 'google', subject: `sub-${person.userId}`, userId: person.userId })
    await tx.insert(agencyMembers).values({ agencyId, userId: person.userId, role: 'viewer' })
  })
  return { person, dossierId, words, token }
}

/** Until another connection of this database waits for a lock. */
async function somebodyWaits(tx: Tx): Promise<void> {
  for (;;) {
    const waiting = await tx.execute(
      sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.length > 0) return
    await sleep(10)
  }
}

describe('deleteAccount', () => {
  it('leaves nothing of a person but what the registry says, and why', async () => {
    const { person, dossierId, words, token } = await aFullPerson()
    const traces = [person.userId, person.email, person.name ?? '', dossierId, ...words]
    const fated = Object.entries(DATA_REGISTRY).flatMap(([table, { withPerson }]) =>
      withPerson === 'erased' ? [table] : [],
    )
    expect(await tablesHolding(addresses.adminUrl, ...traces)).toEqual(expect.arrayContaining(fated))

    await deleteAccount(person, sure, NOON)
    const kept = Object.keys(DATA_REGISTRY).filter((table) => !fated.includes(table))
    const left = await tablesHolding(addresses.adminUrl, ...traces)
    expect(left.filter((table) => !kept.includes(table))).toEqual([])
    // What is kept knows ids only: no address, no name, no word.
    expect(await tablesHolding(addresses.adminUrl, person.email, person.name ?? '', ...words)).toEqual([])
    expect(await readSession(token, NOON)).toBeNull()
    expect(log.lines.join('\n')).not.toContain(person.email)
  })

  it('touches nobody else', async () => {
    const [leaving, staying] = [await aPerson(), await aPerson()]
    const dossierId = await aDossier(staying)
    const { token } = await open(staying)
    await deleteAccount(leaving, sure, NOON)
    expect(await getDossier(staying, dossierId, 'en', NOON)).not.toBeNull()
    expect(await readSession(token, NOON)).not.toBeNull()
  })

  it('twice, in a row and at once, is one audit entry', async () => {
    const person = await aPerson()
    await aDossier(person)
    await Promise.all([deleteAccount(person, sure, NOON), deleteAccount(person, sure, NOON)])
    await deleteAccount(person, sure, NOON)
    const events = await database().select().from(auditEvents).where(eq(auditEvents.actorId, person.userId))
    expect(events.filter(({ action }) => action === 'account.deleted')).toHaveLength(1)
  })

  it('stops everything that was about to be sent', async () => {
    const person = await aPerson()
    await aDossier(person)
    await deleteAccount(person, sure, NOON)
    await mailRound(mailboxTransport(), plusSeconds(NOON, 4 * 24 * 3600))
    expect(await tablesHolding(addresses.adminUrl, person.email)).toEqual([])
  })

  it('and a change to a dossier at the same moment never lock each other out', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    let erasing: Promise<void> | undefined
    // As every verb does: the dossier is held first, then a reminder is written, which looks at its person's row.
    await asActor(person, async (tx) => {
      await reachDossier(tx, person, dossierId, 'edit')
      erasing = deleteAccount(person, sure, NOON)
      await somebodyWaits(tx)
      const reminder = { kind: 'personal', stage: 'day', anchor: 'x', dueAt: NOON, createdAt: NOON } as const
      await tx.insert(reminderDeliveries).values({ id: newId(), dossierId, recipientId: person.userId, ...reminder })
    })
    await erasing
    expect(await tablesHolding(addresses.adminUrl, person.email)).toEqual([])
  })

  it('an actor of before reaches nothing any more, and the address may begin anew', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    await deleteAccount(person, sure, NOON)
    expect(await getDossier(person, dossierId, 'en', NOON)).toBeNull()
    const again = await aPerson({ email: person.email })
    expect(again.userId).not.toBe(person.userId)
  })

  it('wants a yes', () => {
    expect(deleteAccountInput.safeParse(sure).success).toBe(true)
    for (const no of [{}, { sure: '' }, { sure: 'no' }, { ...sure, userId: 'x' }]) {
      expect(deleteAccountInput.safeParse(no).success).toBe(false)
    }
  })
})
