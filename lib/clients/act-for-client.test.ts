import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { behalfActs } from '#db/schema/agencies.ts'
import type { Person, Staff } from '#lib/access/actor.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { useDatabase } from '#tests/database.ts'
import { eventsOf, statusesOf } from '#tests/dossier-rows.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { actOnDocument, actOnStep } from './act-for-client.ts'

useDatabase()

let mei: Person
let claire: Staff
let dossierId: string
beforeEach(async () => {
  mei = await aPerson()
  dossierId = await aDossier(mei)
  claire = await aStaff(await anAgency())
})

const onPaper = (staff: Staff, collection: 'have_it' | 'to_get', version: number) =>
  actOnDocument(staff, { dossierId, channel: 'phone', document: `rib@${version}`, collection }, NOON)
const acts = () => database().select().from(behalfActs)

describe('acting in a client’s place', () => {
  it('does what the client’s own verb does, in the name of whoever did it, and tells the client', async () => {
    await aConsent(dossierId, claire.agencyId)
    await onPaper(claire, 'have_it', 0)
    expect(await statusesOf(dossierId)).toMatchObject([{ collection: 'have_it', updatedBy: claire.userId }])
    await actOnStep(claire, { dossierId, channel: 'email', act: 'done:gather', doneOn: undefined }, NOON)
    const told = (await acts()).map(({ act, item, channel, userId }) => [act, item, channel, userId])
    expect(told.filter(([, , , userId]) => userId === claire.userId).sort()).toEqual([
      ['document.collection', 'rib', 'phone', claire.userId],
      ['step.completed', 'gather', 'email', claire.userId],
    ])
  })

  it('where papers are not shared, no answer tells where one stands: the same, another or a wrong version', async () => {
    await setCollection(mei, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, NOON)
    await aConsent(dossierId, claire.agencyId, ['steps', 'notes'])
    const before = await eventsOf(dossierId)
    for (const [collection, version] of [
      ['have_it', 1],
      ['to_get', 1],
      ['have_it', 0],
      ['to_get', 7],
    ] as const) {
      await expect(onPaper(claire, collection, version)).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await eventsOf(dossierId)).toEqual(before)
  })

  it('is nobody’s without consent, and not a viewer’s', async () => {
    const viewer = await aStaff(claire.agencyId, 'viewer')
    await expect(onPaper(claire, 'have_it', 0)).rejects.toMatchObject({ code: 'not-found' })
    await aConsent(dossierId, claire.agencyId)
    await expect(onPaper(viewer, 'have_it', 0)).rejects.toMatchObject({ code: 'not-found' })
    expect(await statusesOf(dossierId)).toEqual([])
  })
})
