import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { addDays, addMonths } from '#lib/pure/calendar-day.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { detailsOf, eventsOf, statusesOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { closeDossier } from './close-dossier.ts'
import { getDossier } from './get-dossier.ts'
import { haveDocument, haveDocumentInput } from './have-document.ts'
import { reportAuthority, reportAuthorityInput } from './report-authority.ts'
import { setCollection, setCollectionInput } from './set-collection.ts'

useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

type Collection = Parameters<typeof setCollection>[1]
type Authority = Parameters<typeof reportAuthority>[1]

const collect = (more: Partial<Collection> = {}) =>
  setCollection(person, { dossierId, key: 'civil_status', version: 0, collection: 'have_it', ...more }, NOON)
const report = (more: Partial<Authority> = {}) =>
  reportAuthority(person, { dossierId, key: 'civil_status', version: 0, authority: 'sent', ...more }, NOON)
const have = (item: string) => haveDocument(person, { dossierId, item }, NOON)
const row = async () => (await statusesOf(dossierId))[0]
const document = async (key = 'civil_status') =>
  (await getDossier(person, dossierId, 'en', NOON))?.documents.find((one) => one.key === key)
/** What an attempt came to: `done`, or the code that it was refused with. */
const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    ({ code }) => code,
  )

describe('setCollection', () => {
  it('says where the person stands, with a version that counts up', async () => {
    expect(await document()).toMatchObject({ version: 0, status: null, label: { code: 'to_do' } })
    await collect({ collection: 'being_obtained', expectedOn: '2026-12-12' })
    expect(await document()).toMatchObject({
      version: 1,
      inHand: false,
      label: { code: 'getting', on: '2026-12-12' },
      status: { collection: 'being_obtained', expectedOn: '2026-12-12', helpReason: null, authority: 'not_sent' },
    })
    await collect({ version: 1, collection: 'help_asked', helpReason: 'cannot_obtain' })
    await collect({ version: 2 })
    expect(await row()).toMatchObject({ version: 3, collection: 'have_it', expectedOn: null, helpReason: null })
    expect(await document()).toMatchObject({ label: { code: 'ready' }, inHand: true })
    const events = (await eventsOf(dossierId)).slice(1)
    expect(events).toEqual(Array.from({ length: 3 }, () => 'document.collection-set'))
  })

  it('posted twice, in a row and at once, is one row and one audit entry', async () => {
    const outcomes = await Promise.all([outcome(collect()), outcome(collect()), outcome(collect())])
    expect([...outcomes, await outcome(collect())]).toEqual(['done', 'done', 'done', 'done'])
    expect(await row()).toMatchObject({ version: 1, collection: 'have_it' })
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'document.collection-set'])
  })

  it('lets one of two tabs win and tells the other, who keeps what they wrote', async () => {
    const outcomes = await Promise.all([
      outcome(collect({ collection: 'being_obtained', expectedOn: '2026-12-12' })),
      outcome(collect({ collection: 'being_obtained', expectedOn: '2026-12-24' })),
    ])
    expect(outcomes.sort()).toEqual(['conflict', 'done'])
    expect(await statusesOf(dossierId)).toHaveLength(1)
    expect(await outcome(collect({ version: 0, collection: 'to_get' }))).toBe('conflict')
    expect(await outcome(collect({ version: 2, collection: 'to_get' }))).toBe('conflict')
    expect((await row())?.version).toBe(1)
    expect(await eventsOf(dossierId)).toHaveLength(2)
  })

  it('takes no document that is not in the plan', async () => {
    for (const key of ['business_proof', 'gather', 'employee_non_eu', 'nothing', 'civil_status|x']) {
      expect(await outcome(collect({ key })), key).toBe('not-found')
    }
    expect(await statusesOf(dossierId)).toEqual([])
  })

  it('is refused in a closed dossier; out of reach and absent are the same', async () => {
    const stranger = await aPerson()
    for (const id of [dossierId, newId()]) {
      const input = { dossierId: id, key: 'civil_status', version: 0, collection: 'have_it' as const }
      expect(await outcome(setCollection(stranger, input, NOON))).toBe('not-found')
    }
    await closeDossier(person, { dossierId, reason: 'other' }, NOON)
    expect(await outcome(collect())).toBe('closed')
    expect(await statusesOf(dossierId)).toEqual([])
  })

  it('its form asks for the day, and for the reason, where they belong', () => {
    const today = parisDay(now())
    const issues = (more: Record<string, unknown>) => {
      const form = { dossierId, key: 'civil_status', version: '0', ...more }
      const result = setCollectionInput.safeParse(form)
      return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    }
    const getting = (expectedOn?: string) => issues({ collection: 'being_obtained', expectedOn })
    expect(getting(addDays(today, 10))).toEqual([])
    expect(getting(today)).toEqual([])
    expect(getting()).toEqual(['expectedOn: required'])
    expect(getting('')).toEqual(['expectedOn: required'])
    expect(getting('2027-02-31')).toEqual(['expectedOn: no-such-day'])
    expect(getting(addDays(today, -1))).toEqual(['expectedOn: too-early'])
    expect(getting(addDays(addMonths(today, 24), 1))).toEqual(['expectedOn: too-late'])
    expect(issues({ collection: 'help_asked' })).toEqual(['helpReason: required'])
    expect(issues({ collection: 'help_asked', helpReason: 'cannot_locate' })).toEqual([])
    expect(issues({ collection: 'have_it', expectedOn: '', helpReason: '' })).toEqual([])
    expect(issues({})).toEqual(['collection: required'])
    expect(issues({ collection: 'sent' })).toEqual(['collection: required'])
    expect(issues({ collection: 'have_it', updatedBy: newId() })).not.toEqual([])
    for (const version of ['-1', '1.5', 'x', '1e309', '99999999999', ['1', '2']]) {
      expect(issues({ collection: 'have_it', version }), String(version)).toEqual(['version: invalid'])
    }
  })
})

describe('haveDocument', () => {
  it('is one button: the document, and the state of it that the person saw', async () => {
    await have('civil_status@0')
    expect(await row()).toMatchObject({ collection: 'have_it', version: 1, updatedBy: person.userId })
  })

  it('pressed twice, in a row and at once, is one row and one audit entry', async () => {
    await Promise.all([have('civil_status@0'), have('civil_status@0')])
    await have('civil_status@0')
    expect((await row())?.version).toBe(1)
    expect(await eventsOf(dossierId)).toHaveLength(2)
  })

  it('says so when the document changed since the list was shown', async () => {
    await collect({ collection: 'help_asked', helpReason: 'cannot_obtain' })
    expect(await outcome(have('civil_status@0'))).toBe('conflict')
    expect((await row())?.collection).toBe('help_asked')
  })

  it('its form takes a document and a version', () => {
    const parse = (item: unknown) => haveDocumentInput.safeParse({ dossierId, item }).success
    expect(parse('civil_status@0') && parse('s3705|0193f0c0-0000-7000-8000-000000000000@12')).toBe(true)
    for (const item of ['', 'civil_status', 'civil_status@', '@0', 'civil_status@-1', 'a@1@2', 'a@9999999999', null]) {
      expect(parse(item), String(item)).toBe(false)
    }
  })
})

describe('reportAuthority', () => {
  const letter = { sentOn: '2026-11-02', sentChannel: 'registered_post', answeredOn: '2026-11-20' } as const

  it('records the sending: what was sent was in hand', async () => {
    await collect({ collection: 'being_obtained', expectedOn: '2026-12-12' })
    await report({ version: 1, sentOn: '2026-11-02', sentChannel: 'online' })
    expect(await row()).toMatchObject({
      version: 2,
      authority: 'sent',
      collection: 'have_it',
      expectedOn: null,
      sentOn: '2026-11-02',
      sentChannel: 'online',
      answeredOn: null,
    })
    expect(await document()).toMatchObject({ label: { code: 'sent', on: '2026-11-02' }, inHand: true })
  })

  it('records the letter by its date, in the person’s words, and keeps the day of sending', async () => {
    await report({ authority: 'more_asked', ...letter, answer: 'They want a stamp', deadlineOn: '2027-02-20' })
    expect(await row()).toMatchObject({ ...letter, answer: 'They want a stamp', deadlineOn: '2027-02-20' })
    expect(await document()).toMatchObject({ label: { code: 'more_asked', on: '2026-11-20', until: '2027-02-20' } })
    await report({ version: 1, authority: 'refused', ...letter, answer: 'Not accepted', deadlineOn: '2027-02-20' })
    expect(await row()).toMatchObject({ authority: 'refused', answer: 'Not accepted', deadlineOn: null })
    await report({ version: 2, authority: 'accepted', ...letter, answer: '' })
    expect(await row()).toMatchObject({ authority: 'accepted', answer: null, ...letter })
  })

  it('a letter that asks for more by a day makes it the person’s turn until it is sent again', async () => {
    const next = async (at = NOON) => (await getDossier(person, dossierId, 'en', at))?.next
    await report({ authority: 'more_asked', ...letter, deadlineOn: '2027-02-20' })
    expect(await next()).toMatchObject({
      kind: 'paper',
      document: { key: 'civil_status' },
      by: '2027-02-20',
      isOver: false,
    })
    expect(await next(new Date('2027-02-21T12:00:00Z'))).toMatchObject({ kind: 'paper', isOver: true })
    await report({ version: 1, sentOn: '2026-11-22' })
    expect((await next())?.kind).not.toBe('paper')
  })

  it('takes everything back', async () => {
    await report({ authority: 'refused', ...letter, answer: 'Not accepted' })
    await report({ version: 1, authority: 'not_sent', ...letter, answer: 'left in the form' })
    expect(await row()).toMatchObject({
      authority: 'not_sent',
      collection: 'have_it',
      sentOn: null,
      sentChannel: null,
      answeredOn: null,
      answer: null,
    })
  })

  it('posted twice, in a row and at once, is one row and one audit entry', async () => {
    const send = () => outcome(report({ sentOn: '2026-11-02', sentChannel: 'post' }))
    expect(await Promise.all([send(), send(), send()])).toEqual(['done', 'done', 'done'])
    expect(await send()).toBe('done')
    expect((await row())?.version).toBe(1)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'document.authority-reported'])
  })

  it('lets one of two letters win; the loser is told and the winner’s words stay whole', async () => {
    const say = (answer: string) => outcome(report({ authority: 'refused', ...letter, answer }))
    const outcomes = await Promise.all([say('First words'), say('Other words')])
    expect(outcomes.sort()).toEqual(['conflict', 'done'])
    expect(['First words', 'Other words']).toContain((await row())?.answer)
  })

  it('tells the log codes and days, never what the letter said or what was left in another field', async () => {
    await report({ authority: 'refused', ...letter, answer: 'Not accepted' })
    expect(await detailsOf(dossierId, 'document.authority-reported')).toEqual({
      document: 'civil_status',
      authority: 'refused',
      sentOn: '2026-11-02',
      answeredOn: '2026-11-20',
    })
    await report({ version: 1, authority: 'not_sent', sentOn: 'typed words', answeredOn: 'more words' })
    expect(await detailsOf(dossierId, 'document.authority-reported')).toEqual({
      document: 'civil_status',
      authority: 'not_sent',
      sentOn: null,
      answeredOn: null,
    })
  })

  it('is refused in a closed dossier, of a document that is not in the plan, and in somebody else’s dossier', async () => {
    expect(await outcome(report({ key: 'business_proof', sentOn: '2026-11-02' }))).toBe('not-found')
    const input = { dossierId, key: 'civil_status', version: 0, authority: 'sent' as const, sentOn: '2026-11-02' }
    expect(await outcome(reportAuthority(await aPerson(), input, NOON))).toBe('not-found')
    await closeDossier(person, { dossierId, reason: 'other' }, NOON)
    expect(await outcome(report({ sentOn: '2026-11-02' }))).toBe('closed')
    expect(await statusesOf(dossierId)).toEqual([])
  })

  it('its form asks for the dates that the answer needs, in their order', () => {
    const today = parisDay(now())
    const issues = (more: Record<string, unknown>) => {
      const result = reportAuthorityInput.safeParse({ dossierId, key: 'civil_status', version: '0', ...more })
      return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    }
    expect(issues({ authority: 'not_sent' })).toEqual([])
    expect(issues({ authority: 'sent' })).toEqual(['sentOn: required'])
    expect(issues({ authority: 'sent', sentOn: addDays(today, 1) })).toEqual(['sentOn: too-late'])
    expect(issues({ authority: 'sent', sentOn: '2026-02-31' })).toEqual(['sentOn: no-such-day'])
    expect(issues({ authority: 'sent', sentOn: today, sentChannel: '' })).toEqual([])
    expect(issues({ authority: 'sent', sentOn: today, sentChannel: 'pigeon' })).not.toEqual([])
    expect(issues({ authority: 'refused' })).toEqual(['sentOn: required', 'answeredOn: required'])
    expect(issues({ authority: 'refused', sentOn: '2026-11-02', answeredOn: '2026-11-01' })).toEqual([
      'answeredOn: before-sending',
    ])
    const answered = { authority: 'more_asked', sentOn: '2026-11-02', answeredOn: '2026-11-02' }
    expect(issues(answered)).toEqual([])
    expect(issues({ ...answered, deadlineOn: '' })).toEqual([])
    expect(issues({ ...answered, deadlineOn: '2091-01-01' })).toEqual(['deadlineOn: too-late'])
    expect(issues({ ...answered, answer: 'x'.repeat(1001) })).toEqual(['answer: too-long'])
    expect(issues({ authority: 'lost' })).toEqual(['authority: required'])
  })
})
