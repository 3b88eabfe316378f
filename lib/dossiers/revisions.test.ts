import { beforeEach, describe, expect, it } from 'vitest'
import type { Procedure } from '#content/schema.ts'
import { database } from '#db/client.ts'
import { reminderPauses } from '#db/schema/reminders.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { revisionOf } from '#lib/procedures/registry.ts'
import { deferOffer } from '#lib/revisions/defer-offer.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { completionsOf, detailsOf, dossierOf, eventsOf, factsOf, statusesOf } from '#tests/dossier-rows.ts'
import { registration } from '#tests/dossier-states.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, EMPLOYEE, NOON } from '#tests/factories.ts'
import { goBy, keepOlder, without } from '#tests/older-revision.ts'
import { applyRevisions } from './apply-revisions.ts'
import { completeStep } from './complete-step.ts'
import { getDossier } from './get-dossier.ts'
import { moveToRevision } from './move-to-revision.ts'
import { putOffRevision } from './put-off-revision.ts'
import { recordMilestone } from './record-milestone.ts'
import { revisionNotice } from './revision-notice.ts'
import { setAnswer } from './set-answer.ts'
import { setCollection } from './set-collection.ts'
import { surveyRevisions } from './survey-revisions.ts'

const addresses = useDatabase()
const operator = systemActor('test')
const PRESENT = revisionOf(registration())
const NEW = 'ofii_validation'

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

const view = async () => {
  const known = await getDossier(person, dossierId, 'en', NOON)
  if (!known) throw new Error('the dossier is gone')
  return known
}
const papers = async () => (await view()).documents.map(({ key }) => key)
const older = async (change: (procedure: Procedure) => Procedure = without(NEW)) => {
  const revision = await keepOlder(addresses.ownerUrl, change)
  await goBy(addresses.ownerUrl, revision, dossierId)
  return revision
}
const move = (to = PRESENT) => moveToRevision(person, { dossierId, to }, NOON)
const sent = (owner: Person, id: string) =>
  recordMilestone(owner, { dossierId: id, kind: 'sent', on: '2026-11-20' }, NOON)

const renamed = (procedure: Procedure): Procedure => ({
  ...procedure,
  requirements: procedure.requirements.map((one) => (one.id === 'rib' ? { ...one, id: 'bank_paper' } : one)),
})

describe('a dossier goes by the revision it was made with', () => {
  it('asks for what that one asked for, until it is moved', async () => {
    expect(await papers()).toContain(NEW)
    const revision = await older()
    expect(await papers()).not.toContain(NEW)
    expect((await dossierOf(dossierId))?.revision).toBe(revision)
    await move()
    expect(await papers()).toContain(NEW)
    expect(await dossierOf(dossierId)).toMatchObject({ revision: PRESENT, putOff: null })
    expect(await detailsOf(dossierId, 'dossier.revised')).toEqual({ from: revision, to: PRESENT })
  })

  it('staff read the same, and the sources are those of then', async () => {
    const [agencyId, revision] = [await anAgency(), await older()]
    await aConsent(dossierId, agencyId)
    const { getClient } = await import('#lib/clients/get-client.ts')
    const staff = await aStaff(agencyId)
    const seen = await getClient(staff, { promiseDays: 2 }, dossierId, 'en', NOON)
    expect(seen?.dossier.documents.map(({ key }) => key)).not.toContain(NEW)
    expect(seen?.dossier.revision.effects()?.added.map(({ key }) => key)).toEqual([NEW])
    expect((await dossierOf(dossierId))?.revision).toBe(revision)
    const second = await anAgency()
    await aConsent(dossierId, second, ['steps'])
    const less = await getClient(await aStaff(second), { promiseDays: 2 }, dossierId, 'en', NOON)
    expect([less?.dossier.revision.effects()?.added, less?.dossier.revision.isSame()]).toEqual([[], true])
  })

  it('goes by the present one where its own is lost or is not what its name says, and says so', async () => {
    for (const lost of ['000000000000', await forged()]) {
      await goBy(addresses.ownerUrl, lost, dossierId)
      expect(await papers()).toContain(NEW)
      expect((await view()).revision.standing).toBe('lost')
      expect(await revisionNotice(await view())).toEqual({ kind: 'lost', revisedOn: null })
    }
    await move()
    expect((await view()).revision.standing).toBe('present')
  })

  it('an answer that its revision does not know stays in its row, without effect, and is counted', async () => {
    const before = await factsOf(dossierId)
    await older((procedure) => ({ ...procedure, facts: procedure.facts.filter(({ id }) => id !== 'department') }))
    await older(withFact)
    await setAnswer(person, { dossierId, fact: 'shoeSize', value: ['41'] }, NOON)
    expect((await view()).revision.effects()?.setAside).toEqual(['shoeSize'])
    await move()
    expect((await view()).revision.setAside).toBe(1)
    expect(await factsOf(dossierId)).toHaveLength(before.length + 1)
    const surveys = await surveyRevisions(operator, {}, NOON)
    expect(surveys.flatMap(({ unknown }) => unknown.get('answer shoeSize') ?? [])).toEqual([1])
  })
})

describe('moving', () => {
  it('says beforehand what it adds, takes away and leaves alone, and what becomes of ticks', async () => {
    await setCollection(person, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, NOON)
    await older((procedure) => ({
      ...without(NEW)(procedure),
      documents: procedure.documents.map((one) =>
        one.id === 'rib' ? { ...one, acceptance: [{ en: 'On paper', fr: 'Sur papier' }] } : one,
      ),
    }))
    const effects = (await view()).revision.effects()
    expect(effects?.added).toMatchObject([{ key: NEW, hasActs: false }])
    expect(effects?.changed).toMatchObject([{ key: 'rib', why: 'criteria', hasActs: true }])
    expect(effects?.removed).toEqual([])
    expect(effects?.unaffected).toBe((await view()).documents.length - 1 + others(await view()))
  })

  it('keeps what was ticked of a step that is gone, and does it once however often it is asked', async () => {
    await older((procedure) => ({
      ...procedure,
      requirements: [
        ...procedure.requirements,
        { ...stepOf(procedure, 'maintain'), id: 'old_duty', order: 999, dependsOn: [] },
      ],
    }))
    await completeStep(person, { dossierId, key: 'old_duty' }, NOON)
    expect((await view()).revision.effects()?.removed).toMatchObject([{ key: 'old_duty', hasActs: true }])
    await Promise.all([move(), move()])
    await move()
    expect((await completionsOf(dossierId)).map(({ requirementId }) => requirementId)).toEqual(['old_duty'])
    expect((await view()).archived).toMatchObject([{ key: 'old_duty', title: 'An item of an earlier list' }])
    expect((await eventsOf(dossierId)).filter((one) => one === 'dossier.revised')).toHaveLength(1)
  })

  it('carries over what was said under a former name, and leaves the dossier of today alone', async () => {
    const present = registration()
    const { renamedRequirements } = await import('#lib/procedures/renamed-requirements.ts')
    const before = renamed(present)
    const now = {
      ...present,
      requirements: present.requirements.map((one) =>
        one.id === 'rib' ? { ...one, previousIds: ['bank_paper'] } : one,
      ),
    }
    expect([...renamedRequirements(before, now)]).toEqual([['bank_paper', 'rib']])
    expect([...renamedRequirements(now, before)]).toEqual([['rib', 'bank_paper']])
    expect([...renamedRequirements(now, now)]).toEqual([])
  })

  it('puts what was said under the name that it bears now', async () => {
    const wasCalled = (procedure: Procedure): Procedure => ({
      ...procedure,
      requirements: procedure.requirements.map((one) =>
        one.id === 'rib' ? { ...one, id: 'bank_paper', previousIds: ['rib'] } : one,
      ),
    })
    await older(wasCalled)
    await setCollection(person, { dossierId, key: 'bank_paper', version: 0, collection: 'have_it' }, NOON)
    const pause = { id: newId(), dossierId, item: 'bank_paper', createdAt: NOON }
    await database().insert(reminderPauses).values(pause)
    const effects = (await view()).revision.effects()
    expect([effects?.added, effects?.removed, effects?.changed, effects?.kept]).toEqual([[], [], [], 1])
    await move()
    expect(await statusesOf(dossierId)).toMatchObject([{ requirementId: 'rib', collection: 'have_it' }])
    expect(await database().select().from(reminderPauses)).toMatchObject([{ item: 'rib' }])
  })

  it('refuses a revision that is no longer the present one, and a dossier that has left', async () => {
    await older()
    await expect(move('another')).rejects.toMatchObject({ code: 'conflict' })
    await sent(person, dossierId)
    expect((await view()).revision.standing).toBe('sent')
    await expect(move()).rejects.toMatchObject({ code: 'conflict' })
    expect(await papers()).not.toContain(NEW)
    expect(await revisionNotice(await view())).toMatchObject({ kind: 'sent' })
  })

  it('is offered until it is put off, and somebody else’s dossier is not there', async () => {
    await older()
    expect(await revisionNotice(await view())).toMatchObject({ kind: 'offered' })
    await putOffRevision(person, { dossierId, to: PRESENT }, NOON)
    await putOffRevision(person, { dossierId, to: PRESENT }, NOON)
    expect(await revisionNotice(await view())).toBeNull()
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'dossier.revision-put-off'])
    const stranger = await aPerson()
    for (const verb of [moveToRevision, putOffRevision]) {
      await expect(verb(stranger, { dossierId, to: PRESENT }, NOON)).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})

it('nobody is asked before the day that the operator names', async () => {
  await older()
  const noticeAt = async (minutes: number) => revisionNotice(await view(), plusSeconds(NOON, minutes * 60))
  await deferOffer(operator, '2099-01-31', NOON)
  expect(await noticeAt(10)).toBeNull()
  await deferOffer(operator, null, NOON)
  expect(await noticeAt(20)).toMatchObject({ kind: 'offered' })
})

describe('story 11: the list changes, 40 dossiers live', () => {
  it('33 have nothing to do, 5 a new form, 2 have left: the first are moved, nobody else', async () => {
    const irish = { ...EMPLOYEE, nationalities: ['IE'], birthCountry: 'IE' }
    const owner = await aPerson()
    const make = (count: number, facts: typeof EMPLOYEE) =>
      Promise.all(Array.from({ length: count }, () => aDossier(owner, { facts })))
    const calm = await make(33, irish)
    const form = await make(5, EMPLOYEE)
    const left = await make(2, EMPLOYEE)
    const revision = await keepOlder(addresses.ownerUrl, without(NEW))
    await goBy(addresses.ownerUrl, revision, ...calm, ...form, ...left)
    const agencyId = await anAgency()
    for (const id of [...calm, ...form, ...left]) await aConsent(id, agencyId)
    const clients = { agency: `agency-${agencyId}` }
    for (const id of left) await sent(owner, id)

    const survey = async () => (await surveyRevisions(operator, clients, NOON)).find((one) => one.revision === revision)
    expect(await survey()).toMatchObject({ fates: { 'nothing-to-do': 33, 'to-look-at': 5, sent: 2 } })
    expect([...((await survey())?.changes ?? [])]).toEqual([[`added ${NEW}`, 5]])

    expect(await applyRevisions(operator, clients, NOON)).toEqual({ moved: 33, 'to-look-at': 5, sent: 2 })
    expect((await applyRevisions(operator, clients, NOON)).moved).toBeUndefined()
    const revisions = async (ids: readonly string[]) =>
      new Set((await Promise.all(ids.map(dossierOf))).map((one) => one?.revision))
    expect([await revisions(calm), await revisions(form), await revisions(left)]).toEqual([
      new Set([PRESENT]),
      new Set([revision]),
      new Set([revision]),
    ])
    for (const id of form) await moveToRevision(owner, { dossierId: id, to: PRESENT }, NOON)
    expect(await survey()).toMatchObject({ fates: { sent: 2 } })
  })
})

async function forged(): Promise<string> {
  const { default: postgres } = await import('postgres')
  const sql = postgres(addresses.ownerUrl, { max: 1 })
  await sql`insert into content_revisions values ('beefbeefbeef', 'registration', '{"procedure":{}}', now(), null)`
  await sql.end()
  return 'beefbeefbeef'
}

function withFact(procedure: Procedure): Procedure {
  const like = procedure.facts.find(({ type }) => type.kind === 'integer')
  if (!like) throw new Error('no fact is a number')
  const { activeWhen: _always, ...fact } = like
  return { ...procedure, facts: [...procedure.facts, { ...fact, id: 'shoeSize', order: 9_999 }] }
}

function stepOf({ requirements }: Procedure, id: string) {
  const step = requirements.find((one) => one.id === id)
  if (step?.kind !== 'step') throw new Error(`no step ${id}`)
  return step
}

function others({ plan, steps }: Awaited<ReturnType<typeof view>>): number {
  return plan.channels.length + plan.warnings.length + steps.length
}

it('whoever serves the web neither adds, nor changes, nor removes content', async () => {
  for (const statement of [
    "insert into content_revisions values ('x', 'registration', '{}', now(), null)",
    "update content_revisions set content = '{}'",
    'delete from content_revisions',
    'truncate content_revisions',
  ]) {
    await expect(database().execute(statement), statement).rejects.toMatchObject({ cause: { code: '42501' } })
  }
  await database().execute('update content_revisions set offered_on = null')
})
