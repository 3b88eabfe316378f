import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { reviews } from '#db/schema/agencies.ts'
import { clientStandings } from '#db/schema/standings.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { promiseOf } from '#lib/clients/promise-of.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { recordMilestone } from '#lib/dossiers/record-milestone.ts'
import { setAnswer } from '#lib/dossiers/set-answer.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, NOON } from '#tests/factories.ts'
import { agencyWaitOf } from './agency-wait.ts'
import { readDossierState } from './read-dossier-state.ts'
import { refreshStaleStandings } from './refresh-stale-standings.ts'
import { refreshStanding } from './refresh-standing.ts'

useDatabase()

const test = systemActor('test')
const DAY = 86_400
let agencyId: string
let mei: Person
let dossierId: string
beforeEach(async () => {
  agencyId = await anAgency()
  mei = await aPerson()
  dossierId = await aDossier(mei)
  await aConsent(dossierId, agencyId)
})

const rows = () =>
  asActor(test, (tx) => tx.select().from(clientStandings).where(eq(clientStandings.dossierId, dossierId)))

describe('what a queue says of a dossier', () => {
  it('follows every change, and keeps when the client last did something', async () => {
    const later = plusSeconds(NOON, 60)
    await completeStep(mei, { dossierId, key: 'address' }, later)
    expect(await rows()).toMatchObject([{ turn: 'me', queueRank: 2, clientActedAt: later, changedAt: later }])
    await completeStep(test, { dossierId, key: 'gather' }, plusSeconds(NOON, 90))
    expect(await rows()).toMatchObject([{ clientActedAt: later, changedAt: plusSeconds(NOON, 90) }])
    await closeDossier(mei, { dossierId, reason: 'other' }, plusSeconds(NOON, 99))
    expect(await rows()).toMatchObject([{ standing: 'closed', turn: 'nobody', queueRank: 3, nextOn: null }])
  })

  it('no longer waits for the agency once it has said something of this version of a paper', async () => {
    const said = { dossierId, key: 'id_doc', collection: 'have_it' } as const
    await setCollection(mei, { ...said, version: 0 }, NOON)
    expect(await rows()).toMatchObject([{ turn: 'agency', papersWaiting: 1 }])
    const verdict = { dossierId, agencyId, requirementId: 'id_doc', state: 'accepted', decidedAt: NOON } as const
    await asActor(test, async (tx) => {
      await tx.insert(reviews).values({ ...verdict, documentVersion: 1 })
      await refreshStanding(tx, dossierId, NOON)
    })
    expect(await rows()).toMatchObject([{ turn: 'me', papersWaiting: 0 }])
    const later = plusSeconds(NOON, 60)
    await setCollection(mei, { ...said, version: 1, collection: 'to_get' }, later)
    await setCollection(mei, { ...said, version: 2 }, plusSeconds(NOON, 120))
    expect(await rows()).toMatchObject([{ turn: 'agency', turnSince: plusSeconds(NOON, 120) }])
  })

  it('counts what waits as the pages do: nothing that is waived, and nothing that is no longer asked for', async () => {
    const waiver = { dossierId, agencyId, requirementId: 'rib', state: 'waived', decidedAt: NOON } as const
    await asActor(test, (tx) => tx.insert(reviews).values({ ...waiver, documentVersion: 0 }))
    await setCollection(mei, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, NOON)
    expect(await rows()).toMatchObject([{ turn: 'me', papersWaiting: 0 }])
    await setCollection(mei, { dossierId, key: 'residence_permit', version: 0, collection: 'have_it' }, NOON)
    expect(await rows()).toMatchObject([{ turn: 'agency', papersWaiting: 1 }])
    await setAnswer(mei, { dossierId, fact: 'nationalities', value: ['DE'] }, plusSeconds(NOON, 60))
    expect((await getDossier(mei, dossierId, 'en', NOON))?.documents.map(({ key }) => key)).not.toContain(
      'residence_permit',
    )
    expect(await rows()).toMatchObject([{ papersWaiting: 0 }])
  })

  it('promises the same day in the queue as to the client, whether help was asked or the papers were left', async () => {
    const both = async (at: Date) => {
      await refreshStaleStandings(at)
      const [row] = await rows()
      const state = await asActor(mei, (tx) => readDossierState(tx, dossierId, parisDay(at), mei))
      return [row && promiseOf(row.turnSince, 2, at).on, state && agencyWaitOf(state, parisDay(at))?.by]
    }
    const [queue, client] = await both(plusSeconds(NOON, 30 * DAY))
    expect(queue).toBe('2026-12-15')
    expect(client).toBe(queue)
    const help = { key: 'civil_status', version: 0, collection: 'help_asked', helpReason: 'cannot_obtain' } as const
    await setCollection(mei, { dossierId, ...help }, plusSeconds(NOON, 31 * DAY))
    const [asked, told] = await both(plusSeconds(NOON, 40 * DAY))
    expect(asked).toBe(told)
  })

  it('is the agency’s as soon as help is asked, since then', async () => {
    const help = { dossierId, key: 'civil_status', version: 0, helpReason: 'cannot_obtain' } as const
    await setCollection(mei, { ...help, collection: 'help_asked' }, plusSeconds(NOON, 30))
    await completeStep(mei, { dossierId, key: 'address' }, plusSeconds(NOON, 60))
    expect(await rows()).toMatchObject([{ turn: 'agency', turnSince: plusSeconds(NOON, 30), queueRank: 0 }])
    // A paper that waited for longer leaves no trace once it was looked at.
    await asActor(test, (tx) =>
      tx
        .update(clientStandings)
        .set({ turnSince: new Date(0) })
        .where(eq(clientStandings.dossierId, dossierId)),
    )
    await completeStep(mei, { dossierId, key: 'gather' }, plusSeconds(NOON, 90))
    expect(await rows()).toMatchObject([{ turnSince: plusSeconds(NOON, 30) }])
  })

  it('names the next day after filing', async () => {
    await recordMilestone(mei, { dossierId, kind: 'sent', on: '2026-11-20' }, NOON)
    const [row] = await rows()
    expect(row?.nextOn && row.nextOn > '2026-11-23').toBe(true)
    expect(row).toMatchObject({ nextRule: expect.any(String) })
  })

  it('is made anew on the day on which time alone changes it, and where it is missing', async () => {
    // Fourteen working days without the papers: the agency takes over.
    const handedOver = plusSeconds(NOON, 25 * DAY)
    expect((await rows())[0]?.turn).toBe('me')
    await refreshStaleStandings(handedOver)
    // Since it took over, not since the worker looked.
    const tookOver = new Date('2026-12-11T23:00:00Z')
    expect(await rows()).toMatchObject([{ turn: 'agency', turnSince: tookOver, changedAt: NOON }])
    expect((await rows())[0]?.staleOn.localeCompare('2026-12-18')).toBe(1)
    await asActor(test, (tx) => tx.delete(clientStandings).where(eq(clientStandings.dossierId, dossierId)))
    await Promise.all([refreshStaleStandings(handedOver), refreshStaleStandings(handedOver)])
    expect(await rows()).toHaveLength(1)
  })
})
