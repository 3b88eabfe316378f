import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agencyMembers, consents } from '#db/schema/agencies.ts'
import { newId } from '#lib/ids.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { type Staff, systemActor } from './actor.ts'
import { asActor } from './as-actor.ts'
import { lockDossier, reachDossier } from './reach-dossier.ts'

useDatabase()

let agencyId: string
let dossierId: string
let claire: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  dossierId = await aDossier(await aPerson())
  claire = await aStaff(agencyId)
})

/** Whether somebody reads it, whether they may change it: by each way there is. */
async function reach(staff: Staff) {
  const attempt = (need: 'read' | 'edit') =>
    asActor(staff, (tx) => reachDossier(tx, staff, dossierId, need)).then(
      () => true,
      ({ code }: { code: string }) => code,
    )
  const state = await asActor(staff, (tx) => readDossierState(tx, dossierId, '2026-11-23', staff))
  const locked = await asActor(staff, (tx) => lockDossier(tx, staff, dossierId))
  return [await attempt('read'), state !== null, await attempt('edit'), locked]
}
const NOWHERE = ['not-found', false, 'not-found', false]
const test = systemActor('test')

describe('what staff reach', () => {
  it('is what a client consents to, and nothing before', async () => {
    expect(await reach(claire)).toEqual(NOWHERE)
    await aConsent(dossierId, agencyId)
    expect(await reach(claire)).toEqual([true, true, true, true])
    expect(await reach(await aStaff(agencyId, 'manager'))).toEqual([true, true, true, true])
  })

  it('is only to be read by a viewer', async () => {
    await aConsent(dossierId, agencyId)
    expect(await reach(await aStaff(agencyId, 'viewer'))).toEqual([true, true, 'not-found', false])
  })

  it('is nothing for another agency, once withdrawn, and for whoever has left', async () => {
    await aConsent(dossierId, agencyId)
    expect(await reach(await aStaff(await anAgency()))).toEqual(NOWHERE)
    const isMine = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, claire.userId))
    await asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(isMine))
    expect(await reach(claire)).toEqual(NOWHERE)
    await asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, dossierId)))
    expect(await reach(await aStaff(agencyId, 'manager'))).toEqual(NOWHERE)
  })

  it('is nothing of the dossiers that staff keep as persons', async () => {
    const person = await aPerson()
    dossierId = await aDossier(person, { id: newId() })
    expect(await reach(claire)).toEqual(NOWHERE)
  })
})
