import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { detailsOf, eventsOf, statusesOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { completeStep } from './complete-step.ts'
import { getDossier } from './get-dossier.ts'
import { haveDocument } from './have-document.ts'
import { setCollection } from './set-collection.ts'
import { setDocumentDates, setDocumentDatesInput } from './set-document-dates.ts'

useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

type Input = Parameters<typeof setDocumentDates>[1]
const set = (more: Partial<Input> = {}, who = person) =>
  setDocumentDates(who, { dossierId, key: 'proof_address', version: 0, issuedOn: '2026-11-02', ...more }, NOON)
const rows = () => statusesOf(dossierId)
const view = () => getDossier(person, dossierId, 'en', NOON)
const document = async (key: string) => (await view())?.documents.find((one) => one.key === key)
const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    ({ code }) => code,
  )

describe('setDocumentDates', () => {
  it('keeps the days on the paper, with a version that counts up, and tells the log', async () => {
    await set()
    expect(await rows()).toMatchObject([
      { issuedOn: '2026-11-02', validUntilOn: null, version: 1, collection: 'to_get' },
    ])
    await set({ version: 1, issuedOn: '' })
    expect(await rows()).toMatchObject([{ issuedOn: null, version: 2 }])
    expect((await eventsOf(dossierId)).slice(1)).toEqual(['document.dates-set', 'document.dates-set'])
    expect(await detailsOf(dossierId, 'document.dates-set')).toEqual({
      document: 'proof_address',
      issuedOn: null,
      validUntilOn: null,
    })
  })

  it('posted twice is one row; over another version it is refused', async () => {
    expect(await Promise.all([outcome(set()), outcome(set())])).toEqual(['done', 'done'])
    expect(await eventsOf(dossierId)).toHaveLength(2)
    await setCollection(person, { dossierId, key: 'proof_address', version: 1, collection: 'have_it' }, NOON)
    expect(await outcome(set({ version: 1, issuedOn: '2026-11-03' }))).toBe('conflict')
    expect(await rows()).toMatchObject([{ issuedOn: '2026-11-02', collection: 'have_it', version: 2 }])
  })

  it('keeps only the days that matter for this paper, and none of a paper without any', async () => {
    await set({ key: 'id_doc', validUntilOn: '2031-01-01' })
    expect(await rows()).toMatchObject([{ issuedOn: null, validUntilOn: '2031-01-01' }])
    expect(await outcome(set({ key: 'rib' }))).toBe('not-found')
    expect(await outcome(set({ key: 'nothing' }))).toBe('not-found')
    expect(await outcome(set({}, await aPerson()))).toBe('not-found')
  })

  it('refuses days that cannot be, field by field', () => {
    const today = parisDay(now())
    const faults = (more: Record<string, string>) => {
      const read = setDocumentDatesInput.safeParse({ dossierId, key: 'domiciliation', version: '0', ...more })
      return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join()}: ${issue.message}`)
    }
    expect(faults({})).toEqual([])
    expect(faults({ issuedOn: '', validUntilOn: '' })).toEqual([])
    expect(faults({ issuedOn: today, validUntilOn: today })).toEqual([])
    expect(faults({ issuedOn: addDays(today, 1) })).toEqual(['issuedOn: too-late'])
    expect(faults({ issuedOn: '1949-12-31' })).toEqual(['issuedOn: too-early'])
    expect(faults({ issuedOn: '2026-02-31' })).toEqual(['issuedOn: no-such-day'])
    expect(faults({ issuedOn: '2026-11-02', validUntilOn: '2026-11-01' })).toEqual(['validUntilOn: too-early'])
    expect(faults({ validUntilOn: addMonths(today, 361) })).toEqual(['validUntilOn: too-late'])
    expect(faults({ validUntilOn: 'soon' })).toEqual(['validUntilOn: not-a-date'])
    expect(faults({ version: '-1' })).toEqual(['version: invalid'])
  })
})

describe('what the pages show of it', () => {
  it('a proof of address that will be too old by the time the certificate is there', async () => {
    await haveDocument(person, { dossierId, item: 'proof_address@0' }, NOON)
    expect((await document('proof_address'))?.validity()).toMatchObject({ code: 'unknown', reading: { at: 'filing' } })
    expect((await document('proof_address'))?.warning()).toBeNull()
    await set({ version: 1 })
    expect((await document('proof_address'))?.validity()).toMatchObject({ code: 'too_old', lastOn: '2027-02-01' })
    expect((await document('proof_address'))?.warning()).toMatchObject({ code: 'too_old', reading: { at: 'filing' } })
    expect((await view())?.ordering()?.criticalPath.length).toBeGreaterThan(0)
  })

  it('once the application was sent there is nothing to order, and the office may read for months', async () => {
    for (let key = ''; key !== 'apply'; ) {
      key = (await view())?.steps.find((step) => step.standing === 'open' && !step.optional && !step.ongoing)?.key ?? ''
      await completeStep(person, { dossierId, key }, NOON)
    }
    await set({ key: 'id_doc', validUntilOn: '2027-01-01' })
    expect((await view())?.ordering()).toBeNull()
    expect((await document('id_doc'))?.validity()).toMatchObject({
      code: 'expires_before',
      isSure: false,
      reading: { at: 'office' },
    })
  })
})
