import { describe, expect, it } from 'vitest'
import { AGENCY_THERE } from '#tests/an-agency-there.ts'
import { aDocument, aState, aStatus, aStep, done as doneOn, happened } from '#tests/dossier-states.ts'
import { booleans, plan, procedure, step as smallStep, yes } from '#tests/small-procedure.ts'
import { type DocumentLabel, documentLabelOf, isInHand } from './document-label.ts'
import type { DocumentStatus, StepFacts } from './dossier-state.ts'
import { neededDocuments, standingOf } from './standing-of.ts'
import { stepFactsOf } from './step-facts-of.ts'
import { openSteps, whoseTurn } from './whose-turn.ts'

type Parts = {
  steps?: readonly StepFacts[]
  done?: readonly string[]
  documents?: Record<string, DocumentStatus>
  needed?: readonly string[]
  closed?: boolean
}

/** A dossier with these steps and documents, and another document that is perhaps needed. */
function state({ steps = [], done = [], documents = {}, needed = [], closed = false }: Parts) {
  const base = aState()
  return {
    ...base,
    closed: closed ? { reason: 'other' as const, at: base.createdAt } : null,
    steps,
    completions: doneOn(done),
    documents: new Map(Object.entries(documents)),
    plan: { ...base.plan, items: [...needed.map((key) => aDocument(key)), aDocument('perhaps', 'perhaps')] },
  }
}

const PATH = [
  aStep('gather'),
  aStep('declare', { actor: 'employer' }),
  aStep('apply', { waitsFor: ['gather', 'declare'], marks: 'sent' }),
  aStep('wait', { actor: 'authority', waitsFor: ['apply'], marks: 'provisional' }),
  aStep('number', { actor: 'authority', waitsFor: ['wait'], marks: 'received' }),
  aStep('app', { waitsFor: ['number'], optional: true }),
]

describe('whoseTurn', () => {
  it.each([
    [[], 'me'],
    [['gather'], 'thirdParty'],
    [['declare'], 'me'],
    [['gather', 'declare'], 'me'],
    [['gather', 'declare', 'apply'], 'authority'],
    [['gather', 'declare', 'apply', 'wait'], 'authority'],
    [['gather', 'declare', 'apply', 'wait', 'number'], 'nobody'],
  ])('after %j: %s', (done, turn) => {
    expect(whoseTurn(state({ steps: PATH, done }), '2026-11-23')).toBe(turn)
  })

  it('is nobody’s once closed, and nobody’s where nothing is to be done', () => {
    expect(whoseTurn(state({ steps: PATH, closed: true }), '2026-11-23')).toBe('nobody')
    expect(whoseTurn(state({}), '2026-11-23')).toBe('nobody')
  })

  it('is mine again while a limit of mine runs, and from a month before one that answers no letter', () => {
    const sent = state({ steps: PATH, done: ['gather', 'declare', 'apply'] })
    const having = (kind: string, on: string) => ({ ...sent, milestones: happened([kind, on]) })
    expect(whoseTurn(having('civil_status_asked', '2026-04-20'), '2026-07-20')).toBe('me')
    expect(whoseTurn(having('civil_status_asked', '2026-04-20'), '2026-07-21')).toBe('authority')
    expect(whoseTurn(having('claim_form', '2026-04-20'), '2026-07-20')).toBe('authority')
    expect(whoseTurn(having('claim_form', '2026-04-20'), '2028-03-21')).toBe('me')
  })

  it('is mine from the day on which more is asked of a paper by a day until it is sent again, in time or not', () => {
    const asked = aStatus({ authority: 'more_asked', answeredOn: '2026-11-20', deadlineOn: '2026-12-20' })
    const having = (one: DocumentStatus, done: readonly string[] = ['gather', 'declare', 'apply']) =>
      state({ steps: PATH, done, documents: { rib: one }, needed: ['rib'] })
    expect(whoseTurn(having(asked), '2026-12-20')).toBe('me')
    expect(whoseTurn(having(asked), '2026-12-21')).toBe('me')
    expect(whoseTurn({ ...having(asked), agencies: [AGENCY_THERE] }, '2026-12-20')).toBe('me')
    expect(whoseTurn(having(aStatus({ ...asked, deadlineOn: null })), '2026-12-20')).toBe('authority')
    expect(whoseTurn(having(aStatus({ authority: 'sent', sentOn: '2026-12-01' })), '2026-12-20')).toBe('authority')
    const over = ['gather', 'declare', 'apply', 'wait', 'number']
    expect(whoseTurn(having(asked, over), '2026-12-20')).toBe('me')
    expect(whoseTurn(having(asked, over), '2026-12-21')).toBe('nobody')
  })

  it('is the agency’s, with consent, once help is asked or fourteen working days have brought nothing', () => {
    const open = state({ steps: PATH, needed: ['rib'] })
    const followed = { ...open, agencies: [AGENCY_THERE] }
    expect(whoseTurn(followed, '2026-12-11')).toBe('me')
    expect(whoseTurn(followed, '2026-12-12')).toBe('agency')
    expect(whoseTurn(open, '2026-12-12')).toBe('me')
    const asking = new Map([['rib', aStatus({ collection: 'help_asked', helpReason: 'cannot_locate' })]])
    expect(whoseTurn({ ...followed, documents: asking }, '2026-11-24')).toBe('agency')
    expect(whoseTurn({ ...open, documents: asking }, '2026-11-24')).toBe('me')
  })

  it('is never nobody’s while what is left waits for something optional', () => {
    const steps = [aStep('extra', { optional: true }), aStep('rest', { waitsFor: ['extra'], actor: 'authority' })]
    expect(whoseTurn(state({ steps }), '2026-11-24')).toBe('me')
  })

  it('is the agency’s where its step comes first and none is mine', () => {
    expect(
      whoseTurn(state({ steps: [aStep('a', { actor: 'agency' }), aStep('b', { actor: 'authority' })] }), '2026-11-23'),
    ).toBe('agency')
    expect(whoseTurn(state({ steps: [aStep('a', { actor: 'agency' }), aStep('b')] }), '2026-11-23')).toBe('me')
  })
})

describe('openSteps', () => {
  const keys = (done: readonly string[]) => openSteps(state({ steps: PATH, done })).map(({ key }) => key)

  it('are those whose every condition is done, in order', () => {
    expect(keys([])).toEqual(['gather', 'declare'])
    expect(keys(['gather'])).toEqual(['declare'])
    expect(keys(['declare', 'gather'])).toEqual(['apply'])
  })

  it('a later step that was done all the same opens what waits for it', () => {
    expect(keys(['apply'])).toEqual(['gather', 'declare', 'wait'])
  })
})

describe('standingOf', () => {
  const ready = {
    id: aStatus({ collection: 'have_it' }),
    act: aStatus({ authority: 'accepted', answeredOn: '2026-11-02' }),
  }

  it.each<[string, Parts, string]>([
    ['nothing done', { steps: PATH, needed: ['id', 'act'] }, 'getting_ready'],
    ['papers there, a step before open', { steps: PATH, needed: ['id', 'act'], documents: ready }, 'getting_ready'],
    [
      'steps done, a paper lacks',
      { steps: PATH, done: ['gather', 'declare'], needed: ['id', 'act', 'rib'], documents: ready },
      'getting_ready',
    ],
    [
      'steps done, papers there',
      { steps: PATH, done: ['gather', 'declare'], needed: ['id', 'act'], documents: ready },
      'ready_to_send',
    ],
    ['sent', { steps: PATH, done: ['gather', 'declare', 'apply'] }, 'sent'],
    ['provisional number', { steps: PATH, done: ['apply', 'wait'] }, 'provisional'],
    ['number', { steps: PATH, done: ['apply', 'wait', 'number'] }, 'received'],
    ['number ticked first', { steps: PATH, done: ['number'] }, 'received'],
    ['closed', { steps: PATH, done: ['number'], closed: true }, 'closed'],
    ['nothing to send', { steps: [aStep('show')], done: ['show'] }, 'getting_ready'],
  ])('%s', (_, parts, expected) => {
    expect(standingOf(state(parts))).toBe(expected)
  })

  it('counts only papers that are certainly needed', () => {
    expect(neededDocuments(state({ needed: ['id'] }))).toEqual(['id'])
  })
})

describe('documentLabelOf', () => {
  const letter = { sentOn: '2026-11-02', answeredOn: '2026-11-20' }

  it.each<[string, Partial<DocumentStatus> | undefined, DocumentLabel, boolean]>([
    ['nothing said', undefined, { code: 'to_do' }, false],
    ['to get', {}, { code: 'to_do' }, false],
    [
      'on its way',
      { collection: 'being_obtained', expectedOn: '2026-12-12' },
      { code: 'getting', on: '2026-12-12' },
      false,
    ],
    ['no way', { collection: 'help_asked', helpReason: 'cannot_obtain' }, { code: 'help_asked' }, false],
    ['there', { collection: 'have_it' }, { code: 'ready' }, true],
    [
      'sent',
      { collection: 'have_it', authority: 'sent', sentOn: '2026-11-02' },
      { code: 'sent', on: '2026-11-02' },
      true,
    ],
    ['accepted', { authority: 'accepted', ...letter }, { code: 'accepted', on: '2026-11-20' }, true],
    ['refused', { authority: 'refused', ...letter }, { code: 'refused', on: '2026-11-20' }, false],
    [
      'more asked',
      { authority: 'more_asked', ...letter },
      { code: 'more_asked', on: '2026-11-20', until: null },
      false,
    ],
    [
      'more asked until a day',
      { authority: 'more_asked', ...letter, deadlineOn: '2027-02-20' },
      { code: 'more_asked', on: '2026-11-20', until: '2027-02-20' },
      false,
    ],
  ])('%s', (_, given, label, inHand) => {
    const one = given && aStatus(given)
    expect(documentLabelOf(one)).toEqual(label)
    expect(isInHand(one)).toBe(inHand)
  })
})

describe('stepFactsOf', () => {
  it('waits for certain steps only: a dependency on one that does not apply is void', () => {
    const content = procedure(booleans('a', 'b'), [
      smallStep('first', 1, yes('a')),
      smallStep('other', 2, yes('b')),
      smallStep('last', 3, { always: true }, { dependsOn: ['first', 'other'], marks: 'sent' }),
    ])
    const facts = (answers: Record<string, boolean>) => stepFactsOf(content, plan(content, answers))
    expect(facts({ a: true, b: false }).map(({ key, waitsFor }) => [key, waitsFor])).toEqual([
      ['first', []],
      ['last', ['first']],
    ])
    // What is perhaps needed blocks nothing either.
    expect(facts({ a: true }).map(({ key }) => key)).toEqual(['first', 'last'])
    expect(facts({ a: true, b: true }).at(-1)).toMatchObject({ waitsFor: ['first', 'other'], marks: 'sent' })
  })

  it('may leave out what is optional or only recommended', () => {
    const content = procedure(booleans('a'), [
      smallStep('must', 1, { always: true }),
      smallStep('may', 2, { always: true }, { optional: true }),
      smallStep('better', 3, { always: true }, { neededWhen: { not: { always: true } } }),
    ])
    const facts = stepFactsOf(content, plan(content, {}))
    expect(facts.map(({ key, optional }) => [key, optional])).toEqual([
      ['must', false],
      ['may', true],
      ['better', true],
    ])
  })
})
