import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agencyMembers, behalfActs, consents, dossierLooks } from '#db/schema/agencies.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { listMembers } from '#lib/agencies/list-members.ts'
import { addNote } from '#lib/dossiers/add-note.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { newId } from '#lib/ids.ts'
import { writeToAgency } from '#lib/messages/write-to-agency.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { completionsOf, eventsOf, statusesOf } from '#tests/dossier-rows.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { actOnDocument, actOnDocumentInput, actOnStep, actOnStepInput } from './act-for-client.ts'
import { assignClient } from './assign-client.ts'
import { getClient } from './get-client.ts'
import { handOver } from './hand-over.ts'
import { listClients } from './list-clients.ts'
import { nextWaitingClient } from './next-waiting-client.ts'

useDatabase()

const test = systemActor('test')
const PROMISE = { promiseDays: 2 }
let agencyId: string
let claire: Staff
let mei: Person
let dossierId: string
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'case_worker', { name: 'Claire' })
  mei = await aPerson({ name: 'Mei' })
  dossierId = await aDossier(mei)
})

const share = (scope?: ConsentScope[]) => aConsent(dossierId, agencyId, scope)
const open = (staff = claire, at: Instant = NOON, id = dossierId) => getClient(staff, PROMISE, id, 'en', at)
const minutes = (count: number) => plusSeconds(NOON, count * 60)
const looksOf = (staff: Staff) =>
  asActor(test, (tx) => tx.select().from(dossierLooks).where(eq(dossierLooks.userId, staff.userId)))

describe('a client’s dossier', () => {
  it('opens by a live consent only, and every opening is written down', async () => {
    expect(await open()).toBeNull()
    expect(await looksOf(claire)).toEqual([])
    await share()
    const view = await open()
    expect(view).toMatchObject({ client: { name: 'Mei' }, lookedBefore: null, dossier: { id: dossierId } })
    expect(view?.dossier.documents.length).toBeGreaterThan(3)
    expect(await looksOf(claire)).toMatchObject([
      { dossierId, agencyId, on: '2026-11-23', firstAt: NOON, lastAt: NOON },
    ])
    await open(claire, minutes(30))
    expect(await looksOf(claire)).toMatchObject([{ firstAt: NOON, lastAt: minutes(30) }])
    expect(await open(await aStaff(await anAgency()))).toBeNull()
    for (const id of ['', 'x', newId(), '\u0000']) expect(await open(claire, NOON, id)).toBeNull()
    await asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, dossierId)))
    expect(await open(claire, minutes(31))).toBeNull()
    expect(await looksOf(claire)).toMatchObject([{ lastAt: minutes(30) }])
  })

  it('is closed to whoever has left', async () => {
    await share()
    const isClaire = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, claire.userId))
    await asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(isClaire))
    expect(await open()).toBeNull()
  })

  it('shows no papers and no notes that are not shared, and derives nothing from them', async () => {
    await addNote(mei, { dossierId, id: newId(), body: 'CANARY-note' }, NOON)
    await share(['steps'])
    await setCollection(mei, have(), NOON)
    const view = await open(claire, minutes(1))
    expect(view).toMatchObject({ scope: ['steps'], notes: null, waiting: null })
    expect(view?.dossier.documents).toEqual([])
    expect(view?.dossier.plan.answered.length).toBeGreaterThan(3)
    expect(view?.history.map(({ action }) => action).filter((one) => !/^(dossier|step|answer)\./.test(one))).toEqual([])
    expect(JSON.stringify(view)).not.toContain('CANARY')
  })

  it('shows all of it where it is shared', async () => {
    await addNote(mei, { dossierId, id: newId(), body: 'Hello' }, NOON)
    await share()
    await setCollection(mei, have(), NOON)
    const view = await open(claire, minutes(1))
    expect(view).toMatchObject({ notes: [{ body: 'Hello' }], waiting: { papers: 1, promise: { on: '2026-11-25' } } })
    expect(view?.history[0]).toMatchObject({ action: 'document.collection-set', item: expect.any(String), by: null })
  })

  it('tells what is new since this very person looked, without their own doing, as long as they read', async () => {
    await share()
    await open()
    await completeStep(mei, { dossierId, key: 'address' }, minutes(20))
    await actOnStep(claire, { dossierId, channel: 'phone', act: 'done:gather' }, minutes(21))
    const news = async (at: Instant, staff = claire) =>
      (await open(staff, at))?.history.filter(({ isNew }) => isNew).map(({ action, by }) => [action, by])
    expect(await news(minutes(30))).toEqual([['step.completed', null]])
    // A page made anew is the same visit.
    expect(await news(minutes(31))).toEqual([['step.completed', null]])
    expect(await news(minutes(90))).toEqual([])
    expect(await news(minutes(90), await aStaff(agencyId))).toEqual([])
    const others = (await open(await aStaff(agencyId), minutes(99)))?.otherLooks
    expect(others).toContainEqual({ name: 'Claire', at: minutes(90) })
  })

  it('says what changed in what way, and loses nothing of it behind what this person did', async () => {
    await share()
    await open()
    await setCollection(mei, { ...have(), collection: 'being_obtained', expectedOn: '2026-12-01' }, minutes(20))
    await setCollection(mei, have(1), minutes(21))
    for (let count = 0; count < 20; count += 1) {
      await actOnStep(claire, { dossierId, channel: 'phone', act: 'done:address' }, minutes(22))
      await actOnStep(claire, { dossierId, channel: 'phone', act: 'open:address' }, minutes(22))
    }
    const view = await open(claire, minutes(30))
    const news = view?.history.filter(({ isNew }) => isNew).map(({ action, item, told }) => ({ action, item, told }))
    const paper = { action: 'document.collection-set', item: expect.stringMatching(/\w/) }
    expect(news).toEqual([
      { ...paper, told: { collection: 'have_it' } },
      { ...paper, told: { collection: 'being_obtained', on: '2026-12-01' } },
    ])
    expect(view?.papersWaiting).toMatchObject([{ key: 'id_doc', notBy: null }])
  })

  it('shows the last message, which stays unread', async () => {
    await share(['steps'])
    await writeToAgency(mei, { dossierId, id: newId(), body: 'First', to: `agency-${agencyId}` }, NOON)
    await writeToAgency(mei, { dossierId, id: newId(), body: 'Last', to: `agency-${agencyId}` }, minutes(1))
    for (const at of [2, 3]) {
      expect(await open(claire, minutes(at))).toMatchObject({
        lastMessage: { body: 'Last', fromStaff: false, by: 'Mei', sentAt: minutes(1) },
        waiting: { message: true },
      })
    }
    const other = await aStaff(await anAgency())
    await aConsent(dossierId, other.agencyId)
    expect((await open(other, minutes(4)))?.lastMessage).toBeNull()
  })
})

describe('the next who waits', () => {
  it('is the oldest whom this person follows, else whom nobody follows, and nobody’s colleague’s', async () => {
    const waiting = async (minute: number, caseWorker = '') => {
      const person = await aPerson()
      const id = await aDossier(person, { id: newId() })
      await aConsent(id, agencyId)
      await setCollection(person, { ...have(), dossierId: id }, minutes(minute))
      if (caseWorker) await assignClient(claire, { dossierId: id, caseWorker }, minutes(minute))
      return id
    }
    const hugo = await aStaff(agencyId)
    await waiting(1, hugo.userId)
    const [nobodys, mine, later] = [await waiting(2), await waiting(3, claire.userId), await waiting(4, claire.userId)]
    const next = (after: string) => nextWaitingClient(claire, after, minutes(9))
    expect([await next(nobodys), await next(mine)]).toEqual([mine, later])
    for (const id of [mine, later]) {
      await asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, id)))
    }
    expect([await next(mine), await next(nobodys)]).toEqual([nobodys, null])
    expect(await nextWaitingClient(await aStaff(await anAgency()), mine, minutes(9))).toBeNull()
  })
})

const have = (version = 0) => ({ dossierId, key: 'id_doc', version, collection: 'have_it' }) as const

describe('acting in a client’s place', () => {
  const acts = () => asActor(test, (tx) => tx.select().from(behalfActs).where(eq(behalfActs.dossierId, dossierId)))

  it('does it once and tells the client, in one transaction', async () => {
    await share()
    const tick = { dossierId, channel: 'phone', act: 'done:address', doneOn: '2026-11-20' } as const
    await actOnStep(claire, tick, NOON)
    await actOnStep(claire, tick, NOON)
    expect(await completionsOf(dossierId)).toMatchObject([{ completedBy: claire.userId, doneOn: '2026-11-20' }])
    const told = { channel: 'phone', userId: claire.userId, agencyId, item: 'address' }
    expect(await acts()).toMatchObject([{ ...told, act: 'step.completed' }])
    await actOnStep(claire, { dossierId, channel: 'email', act: 'open:address' }, NOON)
    expect(await completionsOf(dossierId)).toEqual([])
    expect((await acts()).map(({ act }) => act)).toEqual(['step.completed', 'step.reopened'])
    await actOnDocument(claire, { dossierId, channel: 'video', document: 'id_doc@0', collection: 'have_it' }, NOON)
    expect(await statusesOf(dossierId)).toMatchObject([{ collection: 'have_it', version: 1 }])
    const late = actOnDocument(
      claire,
      { dossierId, channel: 'video', document: 'id_doc@0', collection: 'to_get' },
      NOON,
    )
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect(await acts()).toHaveLength(3)
  })

  it('is not for viewers, without consent, nor for papers that are not shared', async () => {
    const tick = { dossierId, channel: 'phone', act: 'done:address' } as const
    const paper = { dossierId, channel: 'phone', document: 'id_doc@0', collection: 'have_it' } as const
    await expect(actOnStep(claire, tick, NOON)).rejects.toMatchObject({ code: 'not-found' })
    await share(['steps'])
    await expect(actOnStep(await aStaff(agencyId, 'viewer'), tick, NOON)).rejects.toMatchObject({ code: 'not-found' })
    await expect(actOnDocument(claire, paper, NOON)).rejects.toMatchObject({ code: 'not-found' })
    await expect(actOnStep(claire, { ...tick, act: 'done:nothing' }, NOON)).rejects.toMatchObject({ code: 'not-found' })
    expect([await acts(), await statusesOf(dossierId), await completionsOf(dossierId)]).toEqual([[], [], []])
  })

  it('asks for what an answer needs', () => {
    const paper = { dossierId, channel: 'phone', document: 'rib@0', helpReason: '' }
    const wrong = [
      { ...paper, collection: 'being_obtained' },
      { ...paper, collection: 'help_asked' },
      { ...paper, collection: 'have_it', channel: '' },
      { ...paper, collection: 'have_it', document: 'rib' },
    ]
    expect(wrong.filter((one) => actOnDocumentInput.safeParse(one).success)).toEqual([])
    expect(actOnDocumentInput.safeParse({ ...paper, collection: 'have_it' }).success).toBe(true)
    expect(actOnStepInput.safeParse({ dossierId, channel: 'phone', act: 'x:gather' }).success).toBe(false)
  })
})

describe('who follows a client', () => {
  const rows = async (caseWorker: string) =>
    (await listClients(claire, PROMISE, { caseWorker }, 'en', { at: NOON })).rows.map((row) => row.dossierId)

  it('is said by case-workers and managers, of colleagues who may act', async () => {
    await share()
    const hugo = await aStaff(agencyId)
    await assignClient(claire, { dossierId, caseWorker: hugo.userId }, NOON)
    await assignClient(claire, { dossierId, caseWorker: hugo.userId }, NOON)
    expect(await rows(hugo.userId)).toEqual([dossierId])
    expect((await eventsOf(dossierId)).filter((one) => one === 'client.assigned')).toHaveLength(1)
    expect((await open())?.caseWorker).toBe(hugo.userId)
    const viewer = await aStaff(agencyId, 'viewer')
    const stranger = await aStaff(await anAgency())
    for (const [staff, caseWorker] of [
      [claire, viewer.userId],
      [claire, stranger.userId],
      [claire, mei.userId],
      [viewer, claire.userId],
      [stranger, stranger.userId],
    ] as const) {
      await expect(assignClient(staff, { dossierId, caseWorker }, NOON)).rejects.toMatchObject({ code: 'not-found' })
    }
    await assignClient(claire, { dossierId, caseWorker: '' }, NOON)
    expect(await rows('nobody')).toEqual([dossierId])
  })

  it('holds when two say it at once', async () => {
    await share()
    const hugo = await aStaff(agencyId)
    await Promise.all([claire, hugo].map((one) => assignClient(one, { dossierId, caseWorker: one.userId }, NOON)))
    const found = await Promise.all([claire, hugo].map((one) => rows(one.userId)))
    expect(found.flat()).toEqual([dossierId])
    const view = await open()
    expect(await rows(view?.caseWorker ?? '')).toEqual([dossierId])
  })

  it('changes for all clients of a colleague at once, by a manager', async () => {
    await share()
    const second = await aDossier(mei, { id: newId() })
    await aConsent(second, agencyId)
    const [hugo, manager] = [await aStaff(agencyId), await aStaff(agencyId, 'manager')]
    for (const id of [dossierId, second]) await assignClient(claire, { dossierId: id, caseWorker: claire.userId }, NOON)
    const all = { from: claire.userId, to: hugo.userId }
    await expect(handOver(claire, all, NOON)).rejects.toMatchObject({ code: 'not-found' })
    const elsewhere = await aStaff(await anAgency(), 'manager')
    await expect(handOver(elsewhere, { ...all, to: elsewhere.userId }, NOON)).resolves.toBe(0)
    await expect(handOver(manager, { ...all, to: elsewhere.userId }, NOON)).rejects.toMatchObject({ code: 'not-found' })
    // The page tells beforehand how many; whoever has withdrawn is handed over as well, and counted nowhere.
    const withdrawn = await aDossier(mei, { id: newId() })
    await aConsent(withdrawn, agencyId)
    await assignClient(claire, { dossierId: withdrawn, caseWorker: claire.userId }, NOON)
    const isWithdrawn = eq(consents.dossierId, withdrawn)
    await asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(isWithdrawn))
    const follows = async ({ userId }: Staff) =>
      (await listMembers(manager, NOON)).members.find(({ id }) => id === userId)?.clients
    expect(await follows(claire)).toBe(2)
    expect(await handOver(manager, all, NOON)).toBe(3)
    expect([await follows(claire), await follows(hugo)]).toEqual([0, 2])
    expect(await handOver(manager, all, NOON)).toBe(0)
    expect((await rows(hugo.userId)).toSorted()).toEqual([dossierId, second].toSorted())
    expect(await eventsOf(second)).toContain('client.handed-over')
  })
})
