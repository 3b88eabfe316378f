import { describe, expect, it } from 'vitest'
import type { DocumentStatus, DossierState } from '#lib/progress/dossier-state.ts'
import { aDocument, aState, aStatus, aStep, done } from '#tests/dossier-states.ts'
import { type ScheduleInput, scheduleOf } from './schedule-of.ts'
import { whyWithheld } from './why-withheld.ts'

const at = (text: string) => new Date(text)
const MONDAY = at('2026-11-23T13:20:00Z')

/** It is known that this person registers: two papers are asked for and one is recommended. */
const small = {
  plan: {
    ...aState().plan,
    register: 'yes' as const,
    nextQuestions: [],
    items: [aDocument('id_doc'), aDocument('rib'), aDocument('photo_vitale', 'recommended')],
  },
  steps: [aStep('apply')],
}

function input(more: Partial<DossierState> = {}, rest: Partial<ScheduleInput> = {}): ScheduleInput {
  const state = aState({ ...small, createdAt: MONDAY, turnSince: MONDAY, ...more })
  return { state, personal: [], pauses: [], timeZone: 'Europe/Paris', ...rest }
}

const documents = (more: Record<string, Partial<DocumentStatus>>) => ({
  documents: new Map(Object.entries(more).map(([key, one]) => [key, aStatus(one)])),
})

const lines = (one: ScheduleInput) =>
  scheduleOf(one).map(({ kind, stage, dueAt }) => `${kind} ${stage} ${dueAt.toISOString().slice(0, 16)}`)

const CADENCE = [
  'items_to_get +3 2026-11-26T08:00',
  'items_to_get +7 2026-12-02T08:00',
  'items_to_get +14 2026-12-11T08:00',
  'items_to_get +14 and 1 months 2027-01-11T08:00',
  'items_to_get +14 and 2 months 2027-02-11T08:00',
  'items_to_get +14 and 3 months 2027-03-11T08:00',
]

describe('items to get', () => {
  it('comes 3, 7 and 14 working days after the turn began, then monthly, three times, at nine', () => {
    expect(lines(input())).toEqual(CADENCE)
  })

  it('leaves at nine where the person lives', () => {
    const first = scheduleOf(input({}, { timeZone: 'America/New_York' }))[0]
    expect(first?.dueAt.toISOString()).toBe('2026-11-26T14:00:00.000Z')
  })

  it('counts no holiday, and moves a monthly one off the week-end', () => {
    const turnSince = at('2026-11-09T09:00:00Z')
    expect(lines(input({ turnSince })).slice(0, 4)).toEqual([
      'items_to_get +3 2026-11-13T08:00',
      'items_to_get +7 2026-11-19T08:00',
      'items_to_get +14 2026-11-30T08:00',
      'items_to_get +14 and 1 months 2026-12-30T08:00',
    ])
    const sunday = lines(input({ turnSince: at('2026-11-02T09:00:00Z') }))
    expect(sunday[4]).toBe('items_to_get +14 and 2 months 2027-01-25T08:00')
  })

  it.each<[string, Record<string, Partial<DocumentStatus>>]>([
    ['in hand', { id_doc: { collection: 'have_it' }, rib: { collection: 'have_it' } }],
    ['in hand or with help asked', { id_doc: { collection: 'have_it' }, rib: { collection: 'help_asked' } }],
    ['sent', { id_doc: { authority: 'sent' }, rib: { authority: 'accepted' } }],
  ])('says nothing when all is %s', (_, statuses) => {
    expect(lines(input(documents(statuses)))).toEqual([])
  })

  it('says nothing of what is only recommended or perhaps needed', () => {
    const plan = { ...small.plan, items: [aDocument('id_doc', 'perhaps'), aDocument('rib', 'recommended')] }
    expect(lines(input({ plan }))).toEqual([])
  })

  it('leaves a promised document alone until its day has passed', () => {
    const promised = {
      id_doc: { collection: 'being_obtained', expectedOn: '2026-12-02' },
      rib: { collection: 'have_it' },
    }
    expect(lines(input(documents(promised as never)))).toEqual([
      'expected_item day 2026-12-02T08:00',
      'expected_item +3 2026-12-07T08:00',
      ...CADENCE.slice(2),
    ])
  })

  it('says nothing when it is not their turn, or the dossier is closed', () => {
    const steps = [aStep('nia', { actor: 'authority' })]
    expect(lines(input({ steps }))).toEqual([])
    expect(lines(input({ closed: { reason: 'finished', at: MONDAY } }))).toEqual([])
  })

  it('forgets a document whose step is done', () => {
    const steps = [...small.steps, aStep('ameli')]
    const completions = done(['apply'], '2026-11-24')
    expect(lines(input({ steps, completions }))).toEqual([])
  })
})

describe('expected items and own reminders', () => {
  it('reminds of each promised document on its day, or the next working day, and three working days later', () => {
    const promised = {
      id_doc: { collection: 'being_obtained' as const, expectedOn: '2026-12-12' },
      rib: { collection: 'being_obtained' as const, expectedOn: '2026-11-25' },
    }
    expect(lines(input(documents(promised))).filter((line) => line.startsWith('expected'))).toEqual([
      'expected_item day 2026-11-25T08:00',
      'expected_item +3 2026-11-30T08:00',
      'expected_item day 2026-12-14T08:00',
      'expected_item +3 2026-12-16T08:00',
    ])
  })

  const own = (dueOn: string, createdAt = '2026-11-23T13:20:00Z') => ({
    personal: [{ id: 'p', dueOn, createdAt: at(createdAt), doneAt: null }],
  })
  const ownLines = (rest: Partial<ScheduleInput>) =>
    lines(input(documents({}), rest)).filter((line) => line.startsWith('p'))

  it.each([
    ['a working day', own('2026-12-01'), 'personal day 2026-12-01T08:00'],
    ['a Sunday: on the Friday before', own('2026-12-06'), 'personal day 2026-12-04T08:00'],
    ['Christmas: on the day before', own('2026-12-25'), 'personal day 2026-12-24T08:00'],
    ['today, set in the afternoon: at once', own('2026-11-23'), 'personal day 2026-11-23T13:20'],
    [
      'today, set at night: the next morning',
      own('2026-11-23', '2026-11-23T21:00:00Z'),
      'personal day 2026-11-24T08:00',
    ],
    ['a Sunday, set on the Saturday', own('2026-11-22', '2026-11-21T12:00:00Z'), 'personal day 2026-11-23T08:00'],
  ])('comes on %s', (_, rest, expected) => {
    expect(ownLines(rest)).toEqual([expected])
  })

  it('comes whoever’s turn it is, but not once done or with the dossier closed', () => {
    const waiting = { steps: [aStep('nia', { actor: 'authority' })] }
    expect(lines(input(waiting, own('2026-12-01')))).toHaveLength(1)
    expect(lines(input({ closed: { reason: 'other', at: MONDAY } }, own('2026-12-01')))).toEqual([])
    const done = own('2026-12-01').personal.map((reminder) => ({ ...reminder, doneAt: MONDAY }))
    expect(lines(input(waiting, { personal: done }))).toEqual([])
  })
})

describe('pauses', () => {
  const pause = (untilOn: string | null, kind: 'items_to_get' | null = null, createdAt = MONDAY) => ({
    kind,
    item: '',
    untilOn,
    createdAt,
    endedAt: null,
  })

  it('a stop leaves nothing of the kind', () => {
    expect(lines(input({}, { pauses: [pause(null, 'items_to_get')] }))).toEqual([])
  })

  it('a pause swallows what falls into it and leaves the rest', () => {
    expect(lines(input({}, { pauses: [pause('2026-11-30')] }))).toEqual(CADENCE.slice(1))
  })

  it('a pause that ends when nothing would come soon ends with a reminder', () => {
    const pauses = [pause('2026-12-18', null, at('2026-12-11T10:00:00Z'))]
    expect(lines(input({}, { pauses }))).toEqual([
      'items_to_get again@2026-12-18 2026-12-18T08:00',
      ...CADENCE.slice(3),
    ])
  })

  it('a pause that was ended early is as if it had not been', () => {
    const ended = { ...pause('2026-12-18', null, at('2026-12-11T10:00:00Z')), endedAt: at('2026-12-12T10:00:00Z') }
    expect(lines(input({}, { pauses: [ended] }))).toEqual(CADENCE)
  })
})

describe('why a reminder is withheld', () => {
  const delivery = {
    kind: 'items_to_get' as const,
    stage: '+3',
    anchor: MONDAY.toISOString(),
    dueAt: at('2026-11-26T08:00:00Z'),
  }
  const promise = {
    kind: 'expected_item' as const,
    stage: 'day',
    anchor: 'rib@2026-11-30',
    dueAt: at('2026-11-30T08:00:00Z'),
  }
  const own = { kind: 'personal' as const, stage: 'day', anchor: 'p', dueAt: at('2026-11-30T08:00:00Z') }
  const pause = (untilOn: string | null) => ({
    pauses: [{ kind: null, item: '', untilOn, createdAt: MONDAY, endedAt: null }],
  })
  const waiting = { steps: [aStep('nia', { actor: 'authority' })] }

  it.each([
    ['closed', delivery, input({ closed: { reason: 'other', at: MONDAY } })],
    ['done', delivery, input(documents({ id_doc: { collection: 'have_it' }, rib: { authority: 'sent' } }))],
    ['not_their_turn', delivery, input(waiting)],
    ['date_changed', delivery, input({ turnSince: at('2026-11-24T10:00:00Z') })],
    ['snoozed', delivery, input({}, pause('2026-11-30'))],
    ['stopped', delivery, input({}, pause(null))],
    ['done', promise, input(documents({ rib: { collection: 'have_it' } }))],
    ['date_changed', promise, input(documents({ rib: { collection: 'being_obtained', expectedOn: '2026-12-09' } }))],
    ['removed', own, input()],
    ['done', own, input({}, { personal: [{ id: 'p', dueOn: '2026-11-30', createdAt: MONDAY, doneAt: MONDAY }] })],
  ])('%s', (reason, one, schedule) => {
    expect(whyWithheld(one, schedule)).toBe(reason)
  })
})
