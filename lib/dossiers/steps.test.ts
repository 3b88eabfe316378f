import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { now, plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { completionsOf, detailsOf, dossierOf, eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { closeDossier } from './close-dossier.ts'
import { completeStep, completeStepInput } from './complete-step.ts'
import { getDossier } from './get-dossier.ts'
import { reopenStep } from './reopen-step.ts'

useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

const tick = (key: string, doneOn?: string, at = NOON) =>
  completeStep(person, { dossierId, key, ...(doneOn && { doneOn }) }, at)
const untick = (key: string) => reopenStep(person, { dossierId, key }, NOON)
const view = async (at = NOON) => {
  const found = await getDossier(person, dossierId, 'en', at)
  if (!found) throw new Error('no dossier')
  return found
}
const standing = async (key: string) => (await view()).steps.find((step) => step.key === key)?.standing

describe('completeStep', () => {
  it('ticks a step on the day of Paris, by whom and when', async () => {
    await tick('gather', undefined, new Date('2026-11-23T23:30:00Z'))
    expect(await completionsOf(dossierId)).toEqual([
      {
        dossierId,
        requirementId: 'gather',
        personId: '',
        doneOn: '2026-11-24',
        completedBy: person.userId,
        completedAt: new Date('2026-11-23T23:30:00Z'),
      },
    ])
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'step.completed'])
    expect(await detailsOf(dossierId, 'step.completed')).toEqual({ step: 'gather', doneOn: '2026-11-24' })
  })

  it('keeps the day that the person gives', async () => {
    await tick('gather', '2026-11-10')
    expect((await view()).steps.find(({ key }) => key === 'gather')).toMatchObject({
      standing: 'done',
      doneOn: '2026-11-10',
    })
  })

  it('ticked twice, in a row and by ten at once, is one row and one audit entry', async () => {
    await Promise.all(Array.from({ length: 10 }, () => tick('gather')))
    await tick('gather')
    expect(await completionsOf(dossierId)).toHaveLength(1)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'step.completed'])
  })

  it('ticked with a day by two tabs at once keeps one of the two days, with one row', async () => {
    await Promise.all([tick('gather', '2026-11-10'), tick('gather', '2026-11-12')])
    const [row, ...others] = await completionsOf(dossierId)
    expect(others).toEqual([])
    expect(['2026-11-10', '2026-11-12']).toContain(row?.doneOn)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'step.completed', 'step.redated'])
  })

  it('corrects the day of a step that is done; the same day again changes nothing', async () => {
    await tick('gather')
    await tick('gather', '2026-11-20', plusSeconds(NOON, 60))
    await tick('gather', '2026-11-20', plusSeconds(NOON, 120))
    const [row] = await completionsOf(dossierId)
    expect(row).toMatchObject({ doneOn: '2026-11-20', completedAt: NOON })
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'step.completed', 'step.redated'])
    expect(await detailsOf(dossierId, 'step.redated')).toEqual({ step: 'gather', doneOn: '2026-11-20' })
  })

  it('is blocked while an earlier step is open, and says by which', async () => {
    await expect(tick('apply')).rejects.toMatchObject({ code: 'blocked' })
    const blocked = (await view()).steps.find(({ key }) => key === 'apply')
    expect(blocked?.standing).toBe('blocked')
    expect(blocked?.blockedBy).toHaveLength(3)
    for (const key of ['gather', 'employer_dpae', 'address']) await tick(key)
    expect(await standing('apply')).toBe('open')
    await tick('apply')
    expect((await view()).standing).toBe('sent')
    expect(await eventsOf(dossierId)).not.toContain('step.redated')
  })

  it('takes no step that is not this person’s, and no document', async () => {
    for (const key of ['three_months', 'business_registration', 'id_doc', 'employee_non_eu', 'nothing', 'gather|x']) {
      await expect(tick(key), key).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await completionsOf(dossierId)).toEqual([])
  })

  it('is refused in a closed dossier', async () => {
    await closeDossier(person, { dossierId, reason: 'other' }, NOON)
    await expect(tick('gather')).rejects.toMatchObject({ code: 'closed' })
    expect(await completionsOf(dossierId)).toEqual([])
  })

  it('says the same of somebody else’s dossier and of none', async () => {
    const stranger = await aPerson()
    for (const id of [dossierId, newId(), '', 'x', `${dossierId}\u0000`, "' or true --"]) {
      const attempt = completeStep(stranger, { dossierId: id, key: 'gather' }, NOON)
      await expect(attempt, id).rejects.toMatchObject({ code: 'not-found', message: 'not-found' })
    }
    expect(await completionsOf(dossierId)).toEqual([])
    expect(await eventsOf(dossierId)).toEqual(['dossier.created'])
  })

  it('makes it the person’s turn again when what they waited for has come', async () => {
    const since = async () => (await dossierOf(dossierId))?.turnSince
    for (const key of ['gather', 'address']) await tick(key)
    expect((await view()).turn).toBe('thirdParty')
    expect(await since()).toEqual(NOON)
    const later = plusSeconds(NOON, 3 * 24 * 3600)
    await tick('employer_dpae', undefined, later)
    expect((await view(later)).turn).toBe('me')
    expect(await since()).toEqual(later)
  })

  it('its form refuses days that do not exist, or that have not come', () => {
    const today = parisDay(now())
    const parse = (doneOn: string) => completeStepInput.safeParse({ dossierId, key: 'gather', doneOn })
    expect(parse(today).success).toBe(true)
    const messages = ['2026-02-31', '31/12/2025', '', addDays(today, 1), '1999-12-31', '2026-11-1'].map((day) => {
      const result = parse(day)
      return result.success ? 'taken' : result.error.issues[0]?.message
    })
    expect(messages).toEqual(['no-such-day', 'not-a-date', 'required', 'too-late', 'too-early', 'not-a-date'])
  })

  it('its form takes keys of items only, and nothing but what it has', () => {
    const parse = (more: Record<string, unknown>) =>
      completeStepInput.safeParse({ dossierId, key: 'gather', ...more }).success
    expect(parse({})).toBe(true)
    expect(parse({ key: 'gather|0193f0c0-0000-7000-8000-000000000000' })).toBe(true)
    for (const key of [
      '',
      'Gather',
      'gather|',
      'gather|a|b',
      'gather\u0000',
      'x'.repeat(61),
      '../gather',
      ['gather'],
    ]) {
      expect(parse({ key }), String(key)).toBe(false)
    }
    for (const extra of ['completedBy', 'personId', 'completedAt']) expect(parse({ [extra]: newId() })).toBe(false)
    expect(parse({ dossierId: ['a', 'b'] })).toBe(false)
  })
})

describe('reopenStep', () => {
  it('takes a tick back, and the log says what it was', async () => {
    await tick('gather', '2026-11-10')
    await untick('gather')
    expect(await completionsOf(dossierId)).toEqual([])
    expect(await standing('gather')).toBe('open')
    expect(await detailsOf(dossierId, 'step.reopened')).toEqual({ step: 'gather', doneOn: '2026-11-10' })
  })

  it('twice, in a row and at once, is one audit entry', async () => {
    await tick('gather')
    await Promise.all([untick('gather'), untick('gather'), untick('gather')])
    await untick('gather')
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'step.completed', 'step.reopened'])
  })

  it('leaves the ticks of later steps as they are', async () => {
    for (const key of ['gather', 'employer_dpae', 'address', 'apply']) await tick(key)
    await untick('gather')
    expect((await completionsOf(dossierId)).map(({ requirementId }) => requirementId).sort()).toEqual([
      'address',
      'apply',
      'employer_dpae',
    ])
    expect((await view()).standing).toBe('sent')
    expect((await view()).next).toMatchObject({ kind: 'step', step: { key: 'gather' } })
  })

  it('of what is not ticked changes nothing', async () => {
    await untick('gather')
    await untick('nothing')
    expect(await eventsOf(dossierId)).toEqual(['dossier.created'])
  })

  it('is refused in a closed dossier and in somebody else’s', async () => {
    await tick('gather')
    const stranger = await aPerson()
    await expect(reopenStep(stranger, { dossierId, key: 'gather' }, NOON)).rejects.toMatchObject({ code: 'not-found' })
    await closeDossier(person, { dossierId, reason: 'other' }, NOON)
    await expect(untick('gather')).rejects.toMatchObject({ code: 'closed' })
    expect(await completionsOf(dossierId)).toHaveLength(1)
  })

  it('and ticking at once end in one of the two states, with a log that agrees', async () => {
    await tick('gather')
    await Promise.all([untick('gather'), tick('gather'), untick('gather'), tick('gather')])
    const events = await eventsOf(dossierId)
    const ticks = events.filter((action) => action === 'step.completed').length
    const unticks = events.filter((action) => action === 'step.reopened').length
    expect((await completionsOf(dossierId)).length).toBe(ticks - unticks)
  })
})
