import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { dossierClosures } from '#db/schema/dossiers.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { Person } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { detailsOf, dossierOf, eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { students } from '#tests/personas/students.ts'
import { closeDossier, closeDossierInput } from './close-dossier.ts'
import { completeStep } from './complete-step.ts'
import { getDossier } from './get-dossier.ts'
import { listDossiers } from './list-dossiers.ts'
import { renameDossier, renameDossierInput } from './rename-dossier.ts'
import { reopenDossier } from './reopen-dossier.ts'

useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

const close = (at = NOON) => closeDossier(person, { dossierId, reason: 'not_needed' }, at)
const reopen = (at = NOON) => reopenDossier(person, { dossierId }, at)
const view = () => getDossier(person, dossierId, 'en', NOON)
const closures = () => database().select().from(dossierClosures).where(eq(dossierClosures.dossierId, dossierId))
const scheduled = async () => {
  const rows = await database().select().from(reminderDeliveries).where(eq(reminderDeliveries.dossierId, dossierId))
  return rows.filter(({ state }) => state === 'scheduled').length
}

describe('closing and reopening', () => {
  it('closes with a reason; nothing is lost and nothing more is sent', async () => {
    await completeStep(person, { dossierId, key: 'gather' }, NOON)
    expect(await scheduled()).toBeGreaterThan(0)
    await close()
    expect(await view()).toMatchObject({
      closed: { reason: 'not_needed', at: NOON },
      standing: 'closed',
      turn: 'nobody',
    })
    expect((await view())?.next.kind).toBe('closed')
    expect((await view())?.steps.find(({ key }) => key === 'gather')?.standing).toBe('done')
    expect(await scheduled()).toBe(0)
    expect(await detailsOf(dossierId, 'dossier.closed')).toEqual({ reason: 'not_needed' })
  })

  it('closed twice, in a row and at once, is one closure and one audit entry', async () => {
    await Promise.all([close(), close(), close()])
    await close(plusSeconds(NOON, 60))
    expect(await closures()).toHaveLength(1)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'dossier.closed'])
  })

  it('opens again exactly as it was, with its reminders to come', async () => {
    const [before, reminders] = [await view(), await scheduled()]
    await close()
    await reopen()
    expect(JSON.stringify(await view())).toBe(JSON.stringify(before))
    expect(await scheduled()).toBe(reminders)
    expect((await closures()).map(({ reopenedAt }) => reopenedAt)).toEqual([NOON])
  })

  it('opened twice, in a row and at once, is one audit entry', async () => {
    await close()
    await Promise.all([reopen(), reopen()])
    await reopen()
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'dossier.closed', 'dossier.reopened'])
  })

  it('opening what was never closed changes nothing', async () => {
    await reopen()
    expect(await eventsOf(dossierId)).toEqual(['dossier.created'])
  })

  it('keeps the history of several closures', async () => {
    for (let round = 0; round < 3; round += 1) {
      await close(plusSeconds(NOON, round * 2))
      await reopen(plusSeconds(NOON, round * 2 + 1))
    }
    expect(await closures()).toHaveLength(3)
    expect((await view())?.closed).toBeNull()
  })

  it('makes it the person’s turn from the day it was opened again', async () => {
    await close()
    const later = plusSeconds(NOON, 40 * 24 * 3600)
    await reopen(later)
    expect((await dossierOf(dossierId))?.turnSince).toEqual(later)
  })

  it('says the same of somebody else’s dossier and of none', async () => {
    const stranger = await aPerson()
    for (const id of [dossierId, newId()]) {
      const closing = closeDossier(stranger, { dossierId: id, reason: 'other' }, NOON)
      await expect(closing).rejects.toMatchObject({ code: 'not-found' })
      const opening = reopenDossier(stranger, { dossierId: id }, NOON)
      await expect(opening).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await closures()).toEqual([])
  })

  it('its form asks for one of the reasons', () => {
    const parse = (reason?: string) => closeDossierInput.safeParse({ dossierId, reason })
    expect(parse('finished').success).toBe(true)
    expect(parse().error?.issues[0]).toMatchObject({ path: ['reason'], message: 'required' })
    expect(parse('bored').error?.issues[0]).toMatchObject({ path: ['reason'], message: 'required' })
  })
})

describe('renameDossier', () => {
  const rename = (title: string) => renameDossier(person, { dossierId, title }, NOON)

  it('gives another title; the log keeps none of the words', async () => {
    await rename('For Emma')
    expect((await view())?.title).toBe('For Emma')
    expect(await detailsOf(dossierId, 'dossier.renamed')).toEqual({})
  })

  it('twice, in a row and at once, is one audit entry', async () => {
    await Promise.all([rename('For Emma'), rename('For Emma')])
    await rename('For Emma')
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'dossier.renamed'])
  })

  it('is refused in somebody else’s dossier', async () => {
    const attempt = renameDossier(await aPerson(), { dossierId, title: 'Mine now' }, NOON)
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
    expect((await dossierOf(dossierId))?.title).toBe('My registration')
  })

  it('its form wants some words, and not too many', () => {
    const parse = (title: string) => renameDossierInput.safeParse({ dossierId, title })
    expect(parse(' For\u0000 Emma ').data?.title).toBe('For Emma')
    expect(parse('').error?.issues[0]?.message).toBe('required')
    expect(parse('😀'.repeat(80)).success).toBe(true)
    expect(parse('😀'.repeat(81)).error?.issues[0]?.message).toBe('too-long')
  })
})

describe('reading', () => {
  it('a list says of each dossier what a glance needs, oldest first, and nobody else’s', async () => {
    const second = await aDossier(person, { title: 'Second', at: plusSeconds(NOON, 60) })
    await aDossier(await aPerson(), { title: 'Theirs' })
    const list = await listDossiers(person, 'fr', NOON)
    expect(list.map(({ id }) => id)).toEqual([dossierId, second])
    expect(list[0]).toMatchObject({ title: 'My registration', standing: 'getting_ready', turn: 'me', done: 0 })
    expect(list[0]?.total).toBeGreaterThan(8)
    expect(await listDossiers(await aPerson(), 'en', NOON)).toEqual([])
  })

  it('the next thing is a step of the person’s own with the papers that it lacks; then somebody else’s turn', async () => {
    expect((await view())?.next).toMatchObject({ kind: 'step', step: { key: 'gather' } })
    for (const key of ['gather', 'address']) await completeStep(person, { dossierId, key }, NOON)
    expect((await view())?.next).toMatchObject({ kind: 'wait', step: { key: 'employer_dpae', actor: 'employer' } })
    await completeStep(person, { dossierId, key: 'employer_dpae' }, NOON)
    const next = (await view())?.next
    if (next?.kind !== 'step') throw new Error('no step is next')
    expect(next.step.key).toBe('apply')
    expect(next.missing).toBeGreaterThan(5)
  })

  it('speaks the language it is asked in', async () => {
    const [english, french] = [await view(), await getDossier(person, dossierId, 'fr', NOON)]
    expect(english?.steps.map(({ key }) => key)).toEqual(french?.steps.map(({ key }) => key))
    expect(english?.steps.map(({ title }) => title)).not.toEqual(french?.steps.map(({ title }) => title))
  })

  it('says the same of somebody else’s dossier, of none, and of what is no id', async () => {
    const stranger = await aPerson()
    for (const id of [dossierId, newId(), '', 'x', `${dossierId}'`, '\u0000']) {
      expect(await getDossier(stranger, id, 'en', NOON), id).toBeNull()
    }
  })

  it('says that there is nothing to do where nothing is', async () => {
    const sofia = students.find(({ expect: { situations } }) => situations.join() === 'student_eu_ehic')
    if (!sofia) throw new Error('no such persona')
    const id = await aDossier(person, { facts: sofia.facts })
    const found = await getDossier(person, id, 'en', NOON)
    expect(found?.plan.register).toBe('no')
    expect(found?.plan.channels.map((channel) => channel.id)).toEqual(['student_eu_ehic'])
    expect(found?.documents.filter(({ state }) => state === 'needed').map(({ key }) => key)).not.toContain('s1106')
  })
})
