import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { dossiers, milestones, sharedWaits } from '#db/schema/dossiers.ts'
import type { Person } from '#lib/access/actor.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { newId } from '#lib/ids.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { DEPARTMENTS } from '#lib/pure/departments.ts'
import { useDatabase } from '#tests/database.ts'
import { detailsOf, eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { getSharedWait } from './get-shared-wait.ts'
import { readWait } from './read-wait.ts'
import { shareWait, shareWaitInput } from './share-wait.ts'
import { stopSharingWait } from './stop-sharing-wait.ts'
import { waitTarget } from './wait-target.ts'

useDatabase()

let person: Person
let mine: string
beforeEach(async () => {
  await database().delete(sharedWaits)
  person = await aPerson()
  mine = await aDossier(person)
})

/** A dossier of somebody else that is counted, with what happened to it, as days after its sending. */
async function other(sentOn: string, after: Record<string, number> = {}, department = '75'): Promise<string> {
  const id = newId()
  const procedure = { procedure: 'registration', revision: 'test', title: 'Theirs' }
  await database()
    .insert(dossiers)
    .values({ id, ownerId: person.userId, ...procedure, createdAt: NOON, turnSince: NOON })
  await happened(id, 'sent', sentOn)
  for (const [kind, days] of Object.entries(after)) await happened(id, kind, addDays(sentOn, days))
  await database().insert(sharedWaits).values({ dossierId: id, department, agreedAt: NOON })
  return id
}

async function happened(dossierId: string, kind: string, on: string, takenBackAt: Date | null = null): Promise<void> {
  const row = { id: newId(), dossierId, kind, on, recordedBy: person.userId, recordedAt: NOON, takenBackAt }
  await database().insert(milestones).values(row)
}

/** So many dossiers, answered after 1, 2, 3 … days. */
async function many(count: number, department = '75', kind = 'number'): Promise<void> {
  for (let days = 1; days <= count; days += 1) await other('2026-03-02', { [kind]: days }, department)
}

const read = (step: string, at = NOON) => readWait(person, mine, step, at)

describe('a real wait', () => {
  it('is hidden below twenty cases, and shown from then on', async () => {
    await many(19)
    expect(await read('nir')).toBeNull()
    await other('2026-03-02', { number: 20 })
    expect(await read('nir')).toEqual({ cases: 20, days: 10, department: null })
  })

  it('is that of the own département where it has twenty, else that of France', async () => {
    await many(20, '69')
    await many(12, '2A')
    await shareWait(person, { dossierId: mine, department: '2A' }, NOON)
    expect(await read('nir')).toMatchObject({ cases: 32, department: null })
    await shareWait(person, { dossierId: mine, department: '69' }, NOON)
    expect(await read('nir')).toEqual({ cases: 20, days: 10, department: '69' })
  })

  it('counts in who still waits, and says nothing where half still wait', async () => {
    await many(10)
    for (let count = 0; count < 9; count += 1) await other('2026-10-23')
    await other('2026-03-02', { number: 50 })
    // 11 of 20 answered. The nine were lost after 31 days, past the tenth answer: half had it after ten.
    expect(await read('nir')).toEqual({ cases: 20, days: 10, department: null })
    for (let count = 0; count < 2; count += 1) await other('2026-03-02')
    // 22 at risk: 12/22 after the tenth answer, more than half; then 3 at risk: 12/22 × 2/3 = 8/22 after 50.
    expect(await read('nir')).toEqual({ cases: 22, days: 50, department: null })
    for (let count = 0; count < 20; count += 1) await other('2026-03-02')
    expect(await read('nir')).toBeNull()
  })

  it('counts from the last sending before the answer, and only what stands', async () => {
    await many(19)
    const again = await other('2026-01-05', { number: 100 })
    await happened(again, 'sent', '2026-04-10')
    // 5 January + 100 days is 15 April: five days after the second envelope, not a hundred.
    expect(await read('nir')).toEqual({ cases: 20, days: 9, department: null })
    await happened(again, 'sent', '2026-04-14', NOON)
    await happened(again, 'sent', '2026-06-01')
    expect(await read('nir')).toEqual({ cases: 20, days: 9, department: null })
  })

  it('ends without an answer where a later one has made it moot, or the dossier was closed', async () => {
    await many(19, '75', 'provisional_number')
    for (let count = 0; count < 4; count += 1) await other('2026-03-02', { number: 3 })
    // 23 at risk: 20/23 after three answers, four lost, 16 at risk: 20/23 × 9/16 < 1/2 after seven more.
    expect(await read('nia')).toEqual({ cases: 23, days: 10, department: null })
    expect(await read('nir')).toBeNull()
    const closed = await aDossier(person)
    await happened(closed, 'sent', '2026-11-20')
    await shareWait(person, { dossierId: closed, department: '75' }, NOON)
    const before = await read('nia', new Date('2026-12-30T11:00:00Z'))
    await closeDossier(person, { dossierId: closed, reason: 'other' }, NOON)
    const after = await read('nia', new Date('2026-12-30T11:00:00Z'))
    // Lost after 40 days: 21/24 × 9/17 at the eleventh. Lost after three, when it was closed: 21/24 × 9/16 at the tenth.
    expect([before, after]).toEqual([
      { cases: 24, days: 11, department: null },
      { cases: 24, days: 10, department: null },
    ])
  })

  it('forgets what was sent years ago, and who has stopped sharing, at once', async () => {
    await many(20)
    for (let count = 0; count < 5; count += 1) await other('2023-11-01', { number: 1 })
    expect(await read('nir')).toMatchObject({ cases: 20 })
    const [row] = await database().select().from(sharedWaits).limit(1)
    await stopSharingWait(person, { dossierId: row?.dossierId ?? '' }, NOON)
    expect(await read('nir')).toBeNull()
  })

  it('tells nothing to who does not reach the dossier, nor for a step that waits for nothing', async () => {
    await many(20)
    expect(await readWait(await aPerson(), mine, 'nir', NOON)).toBeNull()
    for (const step of ['gather', 'apply', 'vitale_order', 'none', '']) expect(await read(step)).toBeNull()
    for (const id of [newId(), 'x']) expect(await readWait(person, id, 'nir', NOON)).toBeNull()
  })

  it('belongs to the three steps that wait', () => {
    const procedure = getProcedure('registration')
    if (!procedure) throw new Error('no procedure')
    const steps = procedure.requirements.filter(({ kind }) => kind === 'step').map(({ id }) => id)
    const targets = steps.flatMap((id) => {
      const target = waitTarget(procedure, id)
      return target ? [[id, target.kind, target.later.length]] : []
    })
    expect(targets).toEqual([
      ['nia', 'provisional_number', 2],
      ['nir', 'number', 1],
      ['vitale', 'card', 0],
    ])
  })
})

describe('letting a wait be counted', () => {
  it('keeps the département and nothing else; twice is one line of the log', async () => {
    const share = () => shareWait(person, { dossierId: mine, department: '2A' }, NOON)
    await Promise.all([share(), share()])
    await share()
    const rows = await database().select().from(sharedWaits).where(eq(sharedWaits.dossierId, mine))
    expect(rows).toEqual([{ dossierId: mine, department: '2A', agreedAt: NOON }])
    expect(await getSharedWait(person, mine)).toBe('2A')
    expect(await eventsOf(mine)).toEqual(['dossier.created', 'waits.shared'])
    await shareWait(person, { dossierId: mine, department: '75' }, NOON)
    expect(await detailsOf(mine, 'waits.shared')).toEqual({ department: '75' })
  })

  it('ends when they say so; twice is one line of the log', async () => {
    await shareWait(person, { dossierId: mine, department: '75' }, NOON)
    const stop = () => stopSharingWait(person, { dossierId: mine }, NOON)
    await Promise.all([stop(), stop()])
    await stop()
    expect(await getSharedWait(person, mine)).toBeNull()
    expect(await eventsOf(mine)).toEqual(['dossier.created', 'waits.shared', 'waits.unshared'])
  })

  it('takes a département that exists', () => {
    expect(DEPARTMENTS.size).toBe(101)
    for (const code of ['', '20', '96', '2C', '75 ', '975', '00', 'constructor']) {
      const parsed = shareWaitInput.safeParse({ dossierId: mine, department: code })
      expect(parsed.error?.issues[0], code).toMatchObject({ path: ['department'], message: 'required' })
    }
  })

  it('says the same of somebody else’s dossier and of none', async () => {
    const stranger = await aPerson()
    for (const dossierId of [mine, newId(), 'x']) {
      const attempts = [
        () => shareWait(stranger, { dossierId, department: '75' }, NOON),
        () => stopSharingWait(stranger, { dossierId }, NOON),
        () => getSharedWait(stranger, dossierId),
      ]
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})
