import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Person } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, NOON } from '#tests/factories.ts'
import { agencyWaitOf } from './agency-wait.ts'
import { readDossierState } from './read-dossier-state.ts'

useDatabase()
afterAll(closeSender)

const DAY = 24 * 3600
const on = (days: number) => plusSeconds(NOON, days * DAY)

async function wait(person: Person, dossierId: string, at: Instant) {
  const today = parisDay(at)
  const state = await asActor(person, (tx) => readDossierState(tx, dossierId, today, person))
  return state && agencyWaitOf(state, today)
}

const askHelp = (person: Person, dossierId: string, at: Instant) =>
  setCollection(
    person,
    { dossierId, key: 'rib', version: 0, collection: 'help_asked', helpReason: 'cannot_obtain' },
    at,
  )

// The factories' consent is given on Monday, 23 November 2026; a promise is two working days.
describe('what waits for an agency', () => {
  it('is nothing as long as it is the person’s turn', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    await aConsent(dossierId, await anAgency())
    expect(await wait(mei, dossierId, on(1))).toBeNull()
  })

  it('is help that was asked for, from the day on which it was', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    await askHelp(mei, dossierId, on(4))
    expect(await wait(mei, dossierId, on(5))).toBeNull()
    await aConsent(dossierId, await anAgency())
    expect(await wait(mei, dossierId, on(5))).toMatchObject({ why: 'help', since: '2026-11-27', by: '2026-12-01' })
  })

  it('is the papers, from the day after the last reminder', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    await aConsent(dossierId, await anAgency())
    expect(await wait(mei, dossierId, on(18))).toBeNull()
    const expected = { why: 'papers', since: '2026-12-12', by: '2026-12-15', agency: { name: 'Zenith Relocation' } }
    expect(await wait(mei, dossierId, on(19))).toMatchObject(expected)
    expect((await getDossier(mei, dossierId, 'en', on(19)))?.next).toMatchObject({ kind: 'agency', isLate: false })
    expect((await getDossier(mei, dossierId, 'en', on(22)))?.next).toMatchObject({ kind: 'agency', isLate: false })
    expect((await getDossier(mei, dossierId, 'en', on(23)))?.next).toMatchObject({ kind: 'agency', isLate: true })
  })

  it('never began before the agency came', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei, { at: on(-60) })
    await aConsent(dossierId, await anAgency())
    expect(await wait(mei, dossierId, on(0))).toMatchObject({ why: 'papers', since: '2026-11-23', by: '2026-11-25' })
  })

  it('does not say that there is nothing to do while a step of the person’s own is open', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    await aConsent(dossierId, await anAgency())
    await askHelp(mei, dossierId, on(1))
    const dossier = await getDossier(mei, dossierId, 'en', on(1))
    expect(dossier?.next).toMatchObject({ kind: 'agency', meanwhile: { key: 'gather' } })
    const own = dossier?.steps.filter(({ actor, standing }) => actor === 'me' && standing === 'open') ?? []
    expect(own.map(({ key }) => key)).toContain('gather')
  })
})

describe('a paper that an agency is to look at', () => {
  it('says by which day it promised, as its queue counts, and whether that is past', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    const agencyId = await anAgency()
    await setCollection(mei, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, on(-7))
    await aConsent(dossierId, agencyId)
    const promised = async (at: Instant) => {
      const view = await getDossier(mei, dossierId, 'en', at)
      return view?.documents.find(({ key }) => key === 'rib')?.reviews[0]?.promise
    }
    expect(await promised(on(2))).toEqual({ by: '2026-11-25', isLate: false })
    expect(await promised(on(3))).toEqual({ by: '2026-11-25', isLate: true })
    const [row] = await database().select().from(clientStandings).where(eq(clientStandings.dossierId, dossierId))
    expect(row?.turnSince).toEqual(NOON)
    await setCollection(mei, { dossierId, key: 'rib', version: 1, collection: 'to_get' }, on(3))
    expect(await promised(on(3))).toBeNull()
  })
})
