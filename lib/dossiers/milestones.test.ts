import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { milestones } from '#db/schema/dossiers.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { AppError } from '#lib/errors.ts'
import { clockOf } from '#lib/filing/clock-of.ts'
import { fieldErrorText } from '#lib/i18n/error-text.ts'
import { newId } from '#lib/ids.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { completionsOf, detailsOf, eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson } from '#tests/factories.ts'
import { closeDossier } from './close-dossier.ts'
import { recordMilestone, recordMilestoneInput } from './record-milestone.ts'
import { takeBackMilestone } from './take-back-milestone.ts'

useDatabase()

const SUMMER = new Date('2026-07-20T12:00:00Z')
let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person, { at: new Date('2026-01-05T12:00:00Z') })
})

const record = (kind: string, on?: string, more: { limitOn?: string; at?: Date } = {}) =>
  recordMilestone(
    person,
    { dossierId, kind, ...(on && { on }), ...(more.limitOn && { limitOn: more.limitOn }) },
    more.at ?? SUMMER,
  )
const rows = () =>
  asActor(systemActor('test'), (tx) => tx.select().from(milestones).where(eq(milestones.dossierId, dossierId)))
const standing = async () =>
  (await rows())
    .filter((row) => row.takenBackAt === null)
    .map(({ kind, on }) => `${kind} ${on}`)
    .sort()
const stateAt = async (at = SUMMER) => {
  const state = await asActor(person, (tx) => readDossierState(tx, dossierId, parisDay(at)))
  if (!state) throw new Error('no dossier')
  return state
}
const limitAt = async (rule: string, at: Date) => {
  const state = await stateAt(at)
  const procedure = getProcedure(state.procedure)
  if (!procedure) throw new Error('no procedure')
  return clockOf({ ...state, procedure }, parisDay(at)).find((date) => date.rule === rule)
}
/** What is wrong, as the form says it. */
const refusal = async (attempt: Promise<void>) => {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof AppError) || !error.field) throw new Error(`not refused at a field: ${String(error)}`)
  const { name, code, words } = error.field
  return [name, fieldErrorText('en', code, words?.('en')), fieldErrorText('fr', code, words?.('fr'))]
}

describe('recordMilestone', () => {
  it('keeps what happened, by whom and when, with one audit entry', async () => {
    await record('sent', '2026-03-02')
    const [row] = await rows()
    expect(row).toMatchObject({ kind: 'sent', on: '2026-03-02', limitOn: null, takenBackAt: null })
    expect(row).toMatchObject({ recordedBy: person.userId, recordedAt: SUMMER })
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'milestone.recorded', 'step.completed'])
    expect(await detailsOf(dossierId, 'milestone.recorded')).toMatchObject({ kind: 'sent', on: '2026-03-02' })
  })

  it('the same kind and day, in a row and by ten at once, is one row and one entry', async () => {
    await Promise.all(Array.from({ length: 10 }, () => record('sent', '2026-03-02')))
    await record('sent', '2026-03-02')
    expect(await rows()).toHaveLength(1)
    expect((await eventsOf(dossierId)).filter((action) => action === 'milestone.recorded')).toHaveLength(1)
  })

  it('a kind that repeats keeps each; one that does not is replaced, and the old one stays in the history', async () => {
    for (const day of ['2026-03-02', '2026-05-02']) await record('sent', day)
    for (const day of ['2026-04-20', '2026-04-21']) await record('provisional_number', day)
    expect(await standing()).toEqual(['provisional_number 2026-04-21', 'sent 2026-03-02', 'sent 2026-05-02'])
    expect(await rows()).toHaveLength(4)
    expect(await detailsOf(dossierId, 'milestone.taken-back')).toMatchObject({ on: '2026-04-20' })
  })

  it('keeps the last day that the letter names, which may lie ahead; corrected, the new one stands', async () => {
    await record('sent', '2026-03-02')
    await record('more_asked', '2026-07-10', { limitOn: '2026-08-20' })
    expect((await limitAt('other_paper', SUMMER))?.on).toBe('2026-08-20')
    await record('more_asked', '2026-07-10', { limitOn: '2026-08-25' })
    expect((await limitAt('other_paper', SUMMER))?.on).toBe('2026-08-25')
    await record('formal_notice', '2026-07-11', { limitOn: '2026-08-25' })
    expect((await limitAt('formal_notice_answer', SUMMER))?.on).toBe('2026-10-11')
  })

  it('refuses what cannot be, at the field and in the person’s language', async () => {
    expect(await refusal(record('nothing', '2026-03-02'))).toEqual([
      'kind',
      'Choose one of the answers.',
      'Choisissez une des réponses.',
    ])
    expect((await refusal(record('sent', '2026-07-21')))[0]).toBe('on')
    await record('sent', '2026-03-02')
    const [field, english, french] = await refusal(record('provisional_number', '2026-03-01'))
    expect(field).toBe('on')
    expect(english).toContain('“Application sent”, which you recorded for 2 March 2026')
    expect(french).toContain('Demande envoyée')
    expect(await refusal(record('cra_refused', '2026-07-01'))).toEqual([
      'kind',
      expect.stringContaining('Appeal to the commission (CRA)'),
      expect.stringContaining('Commission de recours amiable (CRA) saisie'),
    ])
    expect((await refusal(record('more_asked', '2026-07-10', { limitOn: '2026-07-09' })))[0]).toBe('limitOn')
    expect(await standing()).toEqual(['sent 2026-03-02'])
  })

  it('refuses a first sending after a letter that it led to, and takes a second one', async () => {
    await record('provisional_number', '2026-04-20')
    expect((await refusal(record('sent', '2026-05-02')))[1]).toContain('“Provisional number” is recorded for 20 April')
    await record('sent', '2026-03-02')
    await record('sent', '2026-05-02')
    await record('civil_status_asked', '2026-04-20')
    expect(await standing()).toHaveLength(4)
  })

  it('ticks the steps that it shows to be done, whatever else is open, and taking it back unticks none', async () => {
    await record('provisional_number', '2026-04-20')
    const done = await completionsOf(dossierId)
    expect(done.map((row) => [row.requirementId, row.doneOn]).sort()).toEqual([
      ['apply', '2026-04-20'],
      ['nia', '2026-04-20'],
    ])
    await record('sent', '2026-03-02')
    expect(await completionsOf(dossierId)).toEqual(done)
    const [sent] = (await rows()).filter((row) => row.kind === 'sent')
    await takeBackMilestone(person, { dossierId, milestone: sent?.id ?? '' }, SUMMER)
    expect(await completionsOf(dossierId)).toEqual(done)
  })

  it('is out of reach for others, as though it were absent, and refused while the dossier is closed', async () => {
    const stranger = await aPerson()
    const sent = { dossierId, kind: 'sent', on: '2026-03-02' }
    await expect(recordMilestone(stranger, sent, SUMMER)).rejects.toMatchObject({ code: 'not-found' })
    await expect(takeBackMilestone(stranger, { dossierId, milestone: newId() }, SUMMER)).rejects.toMatchObject({
      code: 'not-found',
    })
    await closeDossier(person, { dossierId, reason: 'other' }, SUMMER)
    await expect(record('sent', '2026-03-02')).rejects.toMatchObject({ code: 'closed' })
  })

  it('reads what a form sends: no limit is none, a wrong day has a code', () => {
    const read = (more: object) =>
      recordMilestoneInput.safeParse({ dossierId, kind: 'sent', on: '2026-03-02', ...more })
    expect(read({ limitOn: '' }).data?.limitOn).toBeUndefined()
    expect(read({ limitOn: '2026-02-31' }).error?.issues[0]?.message).toBe('no-such-day')
    expect(read({ on: '' }).error?.issues[0]?.message).toBe('required')
    expect(read({ on: '2999-01-01' }).error?.issues[0]?.message).toBe('too-late')
  })
})

describe('takeBackMilestone', () => {
  it('a changed mind: it was not a formal notice. The count goes, the history stays', async () => {
    await record('sent', '2026-03-02')
    await record('formal_notice', '2026-07-10')
    const notice = (await rows()).find((row) => row.kind === 'formal_notice')
    const take = () => takeBackMilestone(person, { dossierId, milestone: notice?.id ?? '' }, SUMMER)
    await Promise.all([take(), take(), take()])
    await take()
    expect(await limitAt('formal_notice_answer', SUMMER)).toBeUndefined()
    const [kept] = (await rows()).filter((row) => row.kind === 'formal_notice')
    expect(kept).toMatchObject({ takenBackBy: person.userId, takenBackAt: SUMMER })
    expect((await eventsOf(dossierId)).filter((action) => action === 'milestone.taken-back')).toHaveLength(1)
    await record('formal_notice', '2026-07-10')
    expect(await limitAt('formal_notice_answer', SUMMER)).toMatchObject({ on: '2026-10-10', state: 'running' })
  })
})

describe('Carlos, to the minute', () => {
  beforeEach(async () => {
    await record('sent', '2026-03-02')
    await record('provisional_number', '2026-04-20')
    await record('civil_status_asked', '2026-04-20')
  })

  it('given on 20 July at 23:50 in Paris, 18:50 in São Paulo, counts', async () => {
    const at = new Date('2026-07-20T21:50:00Z')
    await record('civil_status_given', undefined, { at })
    expect((await limitAt('civil_status_answer', at))?.ended).toEqual({
      by: 'civil_status_given',
      on: '2026-07-20',
      inTime: true,
    })
  })

  it('given on 21 July at 00:10 in Paris, still the 20th in São Paulo, does not', async () => {
    const at = new Date('2026-07-20T22:10:00Z')
    expect((await limitAt('civil_status_answer', at))?.state).toBe('passed')
    await record('civil_status_given', undefined, { at })
    expect((await limitAt('civil_status_answer', at))?.ended).toEqual({
      by: 'civil_status_given',
      on: '2026-07-21',
      inTime: false,
    })
  })
})
