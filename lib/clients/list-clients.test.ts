import { and, eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { agencyMembers, consents, dossierLooks, messages } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import { STANDINGS, TURNS } from '#db/schema/values.ts'
import { type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { updateAccount } from '#lib/accounts/update-account.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { setAnswer } from '#lib/dossiers/set-answer.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { newId } from '#lib/ids.ts'
import { writeToClient } from '#lib/messages/write-to-client.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { type ClientFilter, clientFilterOf, clientQueryOf } from './client-filter.ts'
import { countClients } from './count-clients.ts'
import { listClients } from './list-clients.ts'

setMailEnvironment()
useDatabase()

const test = systemActor('test')
const LATER = plusSeconds(NOON, 3600)
const PROMISE = { promiseDays: 2 }
let agencyId: string
let claire: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId)
})

const list = async (filter: ClientFilter = {}, staff = claire, at = LATER) =>
  (await listClients(staff, PROMISE, filter, 'en', { at })).rows
const idsOf = async (filter: ClientFilter = {}, staff = claire) =>
  (await list(filter, staff)).map((row) => row.dossierId)

async function aClient(more: Parameters<typeof aPerson>[0] = {}) {
  const person = await aPerson(more)
  const dossierId = await aDossier(person)
  await aConsent(dossierId, agencyId)
  return { person, dossierId }
}

describe('the list of an agency’s clients', () => {
  it('holds whoever consents, and nobody of another agency', async () => {
    const { dossierId } = await aClient({ name: 'Mei' })
    const other = await anAgency()
    const theirs = await aDossier(await aPerson())
    await aConsent(theirs, other)
    const nobodys = await aDossier(await aPerson())
    expect(nobodys).not.toBe(dossierId)
    expect(await idsOf()).toEqual([dossierId])
    expect(await idsOf({}, await aStaff(other))).toEqual([theirs])
    const [row] = await list()
    expect(row).toMatchObject({ name: 'Mei', standing: 'getting_ready', turn: 'me', promise: null, isNew: true })
  })

  it('holds nobody who has withdrawn, even before the queue is told', async () => {
    const { dossierId } = await aClient({ name: 'Withdrawn' })
    await asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, dossierId)))
    expect(await list()).toEqual([])
    expect(await list({ search: 'withdrawn' })).toEqual([])
    expect(await countClients(claire, { all: {}, found: { search: 'withdrawn' } }, LATER)).toEqual({ all: 0, found: 0 })
    await asActor(test, (tx) => refreshStanding(tx, dossierId, LATER))
    const left = await asActor(test, (tx) =>
      tx.select().from(clientStandings).where(eq(clientStandings.dossierId, dossierId)),
    )
    expect(left).toEqual([])
  })

  it('is empty for whoever has left the agency', async () => {
    await aClient()
    const isClaire = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, claire.userId))
    await asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(isClaire))
    expect(await list()).toEqual([])
    expect(await countClients(claire, { all: {} }, LATER)).toEqual({ all: 0 })
  })

  it('puts what waits for the agency on top, oldest first, with the day of its promise', async () => {
    const [calm, second, first] = [await aClient(), await aClient(), await aClient()]
    await setCollection(first.person, have(first.dossierId), plusSeconds(NOON, 60))
    await setCollection(second.person, have(second.dossierId), plusSeconds(NOON, 120))
    const rows = await list()
    expect(rows.map((row) => row.dossierId)).toEqual([first.dossierId, second.dossierId, calm.dossierId])
    expect(rows[0]).toMatchObject({ turn: 'agency', papersWaiting: 1, turnSince: plusSeconds(NOON, 60) })
    // Monday noon, two working days.
    expect(rows[0]?.promise).toEqual({ on: '2026-11-25', state: 'ahead' })
    const broken = await list({}, claire, plusSeconds(NOON, 3 * 86_400))
    expect(broken[0]?.promise?.state).toBe('broken')
    expect(await idsOf({ turn: 'agency' })).toEqual([first.dossierId, second.dossierId])
  })

  it('shows papers only where they are shared', async () => {
    const person = await aPerson()
    const dossierId = await aDossier(person)
    await aConsent(dossierId, agencyId, ['steps'])
    await setCollection(person, have(dossierId), NOON)
    expect(await list()).toMatchObject([{ turn: 'me', papersWaiting: 0 }])
  })

  it('waits for the agency when the client has written', async () => {
    const { dossierId, person } = await aClient()
    const letter = { id: newId(), dossierId, agencyId, authorId: person.userId, fromStaff: false, body: 'Hello' }
    await asActor(test, async (tx) => {
      await tx.insert(messages).values({ ...letter, sentAt: NOON })
      await refreshStanding(tx, dossierId, NOON)
    })
    expect(await list()).toMatchObject([{ turn: 'agency', messageWaiting: true, turnSince: NOON }])
  })

  it('says what is new to the one who looks, and to nobody else', async () => {
    const { dossierId, person } = await aClient()
    const look = { dossierId, agencyId, userId: claire.userId, on: '2026-11-23', firstAt: NOON, lastAt: NOON }
    await asActor(test, (tx) => tx.insert(dossierLooks).values(look))
    expect((await list())[0]?.isNew).toBe(false)
    expect((await list({}, await aStaff(agencyId)))[0]?.isNew).toBe(true)
    await completeStep(person, { dossierId, key: 'address' }, plusSeconds(NOON, 5))
    expect((await list())[0]?.isNew).toBe(true)
  })

  it('takes nobody’s own doing for new, and hides nothing behind it', async () => {
    const { dossierId, person } = await aClient()
    const look = { dossierId, agencyId, userId: claire.userId, on: '2026-11-23', firstAt: NOON, lastAt: NOON }
    await asActor(test, (tx) => tx.insert(dossierLooks).values(look))
    const isNew = async (staff = claire) => (await list({}, staff))[0]?.isNew
    const write = (seconds: number) =>
      writeToClient(claire, { dossierId, id: newId(), body: 'Hello' }, plusSeconds(NOON, seconds))
    await write(5)
    expect([await isNew(), await isNew(await aStaff(agencyId))]).toEqual([false, true])
    await completeStep(person, { dossierId, key: 'address' }, plusSeconds(NOON, 6))
    await write(7)
    await write(8)
    expect(await isNew()).toBe(true)
  })

  it('is filtered by what the plan is for and by the office that the dossier goes to', async () => {
    const { dossierId, person } = await aClient()
    const [row] = await asActor(test, (tx) =>
      tx.select().from(clientStandings).where(eq(clientStandings.dossierId, dossierId)),
    )
    const { authority, situation } = row ?? {}
    expect({ authority, situation }).toEqual({ authority: 'cpam', situation: 'employee_non_eu' })
    expect(await idsOf({ authority: 'cpam', situation: 'employee_non_eu' })).toEqual([dossierId])
    expect([await idsOf({ authority: 'cgss' }), await idsOf({ situation: 'talent' })]).toEqual([[], []])
    await setAnswer(person, { dossierId, fact: 'place', value: ['reunion'] }, NOON)
    expect([await idsOf({ authority: 'cpam' }), await idsOf({ authority: 'cgss' })]).toEqual([[], [dossierId]])
  })

  it('finds a name without its accents, an address, and the name that somebody has now', async () => {
    const { dossierId, person } = await aClient({ name: 'Zoé Müller', email: 'z100%_sure@example.org' })
    for (const search of ['zoe', 'müll', 'MULLER', '100%_s', 'example.org']) {
      const filter = clientFilterOf({ search })
      expect(await idsOf(filter), search).toContain(dossierId)
    }
    expect(await idsOf({ search: '100__s' })).toEqual([])
    expect(clientFilterOf({ search: 'zo' })).toEqual({})
    await updateAccount(person, { name: 'Ana', locale: 'en', timeZone: 'UTC' }, NOON)
    expect(await idsOf({ search: 'muller' })).toEqual([])
    expect(await idsOf({ search: 'ana z1' })).toEqual([dossierId])
  })

  it('takes whatever an address holds', async () => {
    const { dossierId } = await aClient()
    for (const after of ['x', '0~2026-13-45T00:00:00.000000Z~', `0~2026-02-30T00:00:00.000000Z~${newId()}`, '\u0000']) {
      const page = await listClients(claire, PROMISE, {}, 'en', { after, at: LATER })
      expect(
        page.rows.map((row) => row.dossierId),
        after,
      ).toEqual([dossierId])
    }
    const odd = {
      caseWorker: '------------------------------------',
      standing: 'x',
      turn: ['me'],
      search: '\u0000%_\\',
    }
    expect(clientFilterOf({ ...odd, search: ['a'] })).toEqual({})
    await list(clientFilterOf(odd))
    const filter = { caseWorker: 'mine', deadline: true, search: 'ana & co' } as const
    expect(clientFilterOf(Object.fromEntries(new URLSearchParams(clientQueryOf(filter))))).toEqual(filter)
  })
})

const have = (dossierId: string) => ({ dossierId, key: 'id_doc', version: 0, collection: 'have_it' }) as const

describe('pages', () => {
  it('hold each client once, as many as the counts say, whatever the filter; and stay in place while rows change', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => aPerson({ name: 'Ana Example' })))
    const staff = [claire, await aStaff(agencyId)]
    const other = await anAgency()
    // 230 dossiers: some of another agency, some withdrawn.
    await asActor(test, async (tx) => {
      for (const [index, person] of people.entries()) {
        await tx.execute(sql`
          with made as (
            insert into dossiers (id, owner_id, procedure, revision, title, created_at, turn_since)
            select gen_random_uuid(), ${person.userId}, 'registration', 'x', 'T', ${NOON.toISOString()}, ${NOON.toISOString()}
            from generate_series(1, ${50 + index * 5}) returning id
          ), agreed as (
            insert into consents (id, dossier_id, agency_id, text_version, granted_at, revoked_at)
            select gen_random_uuid(), id, case when random() < 0.1 then ${other}::uuid else ${agencyId}::uuid end, 't', ${NOON.toISOString()},
              case when random() < 0.1 then ${NOON.toISOString()}::timestamptz end
            from made returning dossier_id, agency_id
          )
          insert into client_standings (dossier_id, agency_id, case_worker_id, standing, turn, turn_since, client_acted_at,
            changed_at, queue_rank, queue_at, next_on, second_look_not_by, situation, authority, search, stale_on)
          select dossier_id, agency_id, (array[null, ${staff[0]?.userId}::uuid, ${staff[1]?.userId}::uuid])[1 + floor(random() * 3)],
            (array['getting_ready', 'sent', 'closed'])[1 + floor(random() * 3)], (array['me', 'agency'])[1 + floor(random() * 2)],
            now(), ${NOON.toISOString()}::timestamptz - floor(random() * 30) * interval '1 day', now(), floor(random() * 4),
            ${NOON.toISOString()}::timestamptz - floor(random() * 9) * interval '1.000001 hour',
            case when random() < 0.5 then date '2026-11-23' + floor(random() * 30)::int end,
            (array[null, ${staff[0]?.userId}::uuid, ${staff[1]?.userId}::uuid])[1 + floor(random() * 3)],
            (array['talent', 'refugee', null])[1 + floor(random() * 3)], (array['cpam', 'cgss', null])[1 + floor(random() * 3)],
            (array['ana', 'bea'])[1 + floor(random() * 2)], '2027-01-01' from agreed`)
      }
    })
    const filters = fc.record(
      {
        caseWorker: fc.constantFrom('mine', 'nobody', staff[1]?.userId ?? ''),
        standing: fc.constantFrom(...STANDINGS),
        turn: fc.constantFrom(...TURNS),
        deadline: fc.constant(true as const),
        silent: fc.constant(true as const),
        again: fc.constant(true as const),
        situation: fc.constantFrom('talent', 'refugee'),
        authority: fc.constantFrom('cpam', 'cgss'),
        search: fc.constantFrom('ana', 'bea', 'zzz'),
      },
      { requiredKeys: [] },
    )
    let seen = 0
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const found = await everyPage(filter)
        expect(new Set(found).size).toBe(found.length)
        expect(await countClients(claire, { it: filter }, LATER)).toEqual({ it: found.length })
        seen = Math.max(seen, found.length)
      }),
      { numRuns: 60, examples: [[{}]] },
    )
    expect(seen).toBeGreaterThan(150)
    // Whoever moves to the top meanwhile takes nobody’s place further down.
    const before = await everyPage({})
    const first = await listClients(claire, PROMISE, {}, 'en', { at: LATER })
    const moved = before.slice(60, 70)
    await asActor(test, (tx) =>
      tx
        .update(clientStandings)
        .set({ queueRank: 0, queueAt: new Date(0) })
        .where(sql`${clientStandings.dossierId} = any(${`{${moved.join(',')}}`}::uuid[])`),
    )
    const rest = await everyPage({}, first.after ?? '')
    expect(rest).toEqual(before.slice(50).filter((id) => !moved.includes(id)))
  })
})

async function everyPage(filter: ClientFilter, from = ''): Promise<string[]> {
  const found: string[] = []
  for (let after: string | null = from; after !== null; ) {
    const page = await listClients(claire, PROMISE, filter, 'en', { after, at: LATER })
    expect(page.rows.length).toBeLessThanOrEqual(50)
    found.push(...page.rows.map((row) => row.dossierId))
    after = page.after
  }
  return found
}
