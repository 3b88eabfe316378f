import { describe, expect, test } from 'vitest'
import type { Predicate, Requirement } from '#content/schema.ts'
import { diffPlans } from '#lib/procedures/diff-plans.ts'
import type { Facts, Plan, PlanItem } from '#lib/procedures/types.ts'
import { booleans, channel, document, fact, plan, procedure, step, warning, yes } from '#tests/small-procedure.ts'

const countries = (id: string, order = 0) => fact(id, { kind: 'countries' }, { order })

function item(one: Plan, key: string): PlanItem {
  const found = one.items.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`no ${key} in the plan`)
  return found
}

function stateOf(predicate: Predicate, facts: Facts): string {
  const one = plan(procedure(booleans('a', 'b'), [warning('r', predicate)]), facts)
  return one.items[0]?.state ?? 'not for you'
}

test('rule 1: three values, and what is unknown stays so unless it cannot matter', () => {
  const values = { true: { a: true }, false: { a: false }, unknown: {} } as const
  const all: Predicate = { all: [yes('a'), yes('b')] }
  const any: Predicate = { any: [yes('a'), yes('b')] }
  const table = Object.entries(values).flatMap(([a, forA]) =>
    Object.keys(values).map((b) => {
      const facts: Facts = { ...forA, ...(b === 'unknown' ? {} : { b: b === 'true' }) }
      return [a, b, stateOf(all, facts), stateOf(any, facts), stateOf({ not: yes('a') }, facts)]
    }),
  )
  expect(table).toEqual([
    ['true', 'true', 'needed', 'needed', 'not for you'],
    ['true', 'false', 'not for you', 'needed', 'not for you'],
    ['true', 'unknown', 'perhaps', 'needed', 'not for you'],
    ['false', 'true', 'not for you', 'needed', 'needed'],
    ['false', 'false', 'not for you', 'not for you', 'needed'],
    ['false', 'unknown', 'not for you', 'perhaps', 'needed'],
    ['unknown', 'true', 'perhaps', 'needed', 'perhaps'],
    ['unknown', 'false', 'not for you', 'perhaps', 'perhaps'],
    ['unknown', 'unknown', 'perhaps', 'perhaps', 'perhaps'],
  ])
  expect(stateOf(yes('a'), { a: 'unknown' })).toBe('perhaps')
  expect(stateOf({ known: 'a' }, { a: false })).toBe('needed')
  expect(stateOf({ not: { known: 'a' } }, {})).toBe('perhaps')
})

describe('rule 2: needed, recommended, perhaps with its question, or not for you', () => {
  const one = procedure(
    [...booleans('a', 'b', 'c'), fact('card', { kind: 'boolean' }, { order: 9, asked: 'card' })],
    [
      document('plain', yes('a'), [{ document: 'd' }]),
      document('helpful', yes('a'), [{ document: 'd' }], { neededWhen: yes('b') }),
      document('choice', yes('a'), [
        { document: 'd', when: yes('b') },
        { document: 'e', when: yes('c') },
      ]),
      document('onCard', { all: [yes('a'), yes('card')] }, [{ document: 'd' }]),
    ],
  )
  const states = (facts: Facts) => Object.fromEntries(plan(one, facts).items.map((each) => [each.id, each.state]))

  test('the state follows relevance, then necessity', () => {
    expect(states({ a: true, b: false, c: true, card: true })).toEqual({
      plain: 'needed',
      helpful: 'recommended',
      choice: 'needed',
      onCard: 'needed',
    })
    expect(plan(one, { a: false }).items).toEqual([])
    expect(plan(one, { a: false }).notForYou).toEqual(['plain', 'helpful', 'choice', 'onCard'])
  })

  test('an unanswered necessity is "perhaps", and so is everything before the first answer', () => {
    expect(states({ a: true, c: true })).toMatchObject({ helpful: 'perhaps', choice: 'needed' })
    expect(new Set(Object.values(states({})))).toEqual(new Set(['perhaps']))
  })

  test('"perhaps" names its question; after "I don\'t know" and for the card, the fact that would decide', () => {
    expect(item(plan(one, {}), 'plain').decidedBy).toBe('a')
    expect(item(plan(one, { a: true }), 'helpful').decidedBy).toBe('b')
    expect(item(plan(one, { a: true }), 'onCard').decidedBy).toBe('card')
    expect(item(plan(one, { a: 'unknown' }), 'plain').decidedBy).toBe('a')
    expect(item(plan(one, { a: true }), 'plain').decidedBy).toBeNull()
  })

  test('alternatives that are closed go; with none left the paper is not asked for', () => {
    expect(item(plan(one, { a: true, b: true }), 'choice').anyOf).toEqual(['d', 'e'])
    expect(item(plan(one, { a: true, b: true, c: false }), 'choice').anyOf).toEqual(['d'])
    expect(plan(one, { a: true, b: false, c: false }).notForYou).toContain('choice')
  })
})

describe('rule 3: only what can still change the result is asked, in a fixed order', () => {
  test('a decided branch asks nothing; the rest asks in question order', () => {
    const one = procedure(booleans('a', 'b', 'c'), [
      warning('x', { all: [yes('c'), yes('a')] }),
      warning('y', { any: [yes('b'), yes('a')] }),
    ])
    expect(plan(one, {}).nextQuestions).toEqual(['a', 'b', 'c'])
    expect(plan(one, { a: true }).nextQuestions).toEqual(['c'])
    expect(plan(one, { a: false }).nextQuestions).toEqual(['b'])
    expect(plan(one, { a: false, b: true }).nextQuestions).toEqual([])
  })

  test('"I don\'t know" is not asked again, is to be found out, and takes its idle companions along', () => {
    const one = procedure(booleans('a', 'b', 'c'), [
      warning('x', { all: [yes('a'), { known: 'b' }] }),
      warning('y', { all: [yes('a'), yes('c')] }),
    ])
    const unknown = plan(one, { a: 'unknown' })
    // b could only help x to become true, which the unknown a prevents; c may still make y false.
    expect(unknown.nextQuestions).toEqual(['c'])
    expect(unknown.toFindOut).toEqual(['a'])
    expect(plan(one, { a: 'unknown', c: false }).toFindOut).toEqual(['a'])
    expect(
      plan(procedure(booleans('a', 'c'), [warning('y', { all: [yes('a'), yes('c')] })]), { a: 'unknown', c: false })
        .toFindOut,
    ).toEqual([])
  })

  test('a fact that waits for another asks for that one first', () => {
    const one = procedure(
      [...booleans('a'), fact('b', { kind: 'boolean' }, { order: 1, activeWhen: yes('a') })],
      [warning('x', { all: [yes('a'), yes('b')] }), warning('y', yes('b'))],
    )
    expect(plan(one, {}).nextQuestions).toEqual(['a'])
    expect(plan(one, { a: true }).nextQuestions).toEqual(['b'])
    expect(plan(one, { a: false }).nextQuestions).toEqual([])
  })

  test('details of what applies for certain are asked too: dates, waits, alternatives', () => {
    const date = fact('arrivedOn', { kind: 'date' }, { order: 7 })
    const one = procedure(
      [...booleans('a', 'b', 'c', 'd'), date],
      [
        channel('way', yes('a'), {
          waits: [
            { months: 0, when: yes('b'), confidence: 'A' },
            { months: 3, confidence: 'A' },
          ],
        }),
        document('paper', yes('a'), [{ document: 'd' }, { document: 'e', when: yes('c') }]),
        step('apply', 1, yes('a'), {
          dates: [
            {
              id: 'from',
              kind: 'earliest',
              on: { from: { fact: 'arrivedOn' }, months: 3 },
              when: { not: yes('d') },
              text: { en: 'x', fr: 'x' },
            },
          ],
        }),
      ],
    )
    expect(plan(one, {}).nextQuestions).toEqual(['a'])
    expect(plan(one, { a: true }).nextQuestions).toEqual(['b', 'c', 'd'])
    expect(plan(one, { a: true, b: true, c: true, d: false }).nextQuestions).toEqual(['arrivedOn'])
    expect(plan(one, { a: true, b: true, c: true, d: true }).nextQuestions).toEqual([])
    expect(plan(one, { a: false }).nextQuestions).toEqual([])
  })
})

test('rule 4: an answer that no longer matters is kept, listed as inactive, and counts as unknown', () => {
  const one = procedure(
    [
      ...booleans('a'),
      fact('b', { kind: 'boolean' }, { order: 1, activeWhen: yes('a') }),
      fact('c', { kind: 'boolean' }, { order: 2, activeWhen: yes('b') }),
    ],
    [warning('x', { all: [yes('a'), yes('b')] }), warning('y', { any: [{ not: yes('a') }, yes('c')] })],
  )
  const facts = { a: true, b: true, c: true }
  expect(plan(one, facts)).toMatchObject({ inactive: [], notForYou: [] })
  const off = plan(one, { ...facts, a: false })
  expect(off.inactive).toEqual(['b', 'c'])
  expect(off.notForYou).toEqual(['x'])
  const open = plan(one, { b: true, c: true })
  expect(open.inactive).toEqual(['b', 'c'])
  expect(open.nextQuestions).toEqual(['a'])
})

describe('rule 5: the smallest set of facts that decided', () => {
  const because = (predicate: Predicate, facts: Facts, definitions = {}) =>
    plan(procedure(booleans('a', 'b', 'c'), [warning('r', predicate)], definitions), facts).items[0]?.because

  test('the smallest branch, in question order', () => {
    expect(because({ any: [{ all: [yes('a'), yes('b')] }, yes('c')] }, { a: true, b: true, c: true })).toEqual(['c'])
    expect(because({ all: [yes('c'), yes('a')] }, { a: true, c: true })).toEqual(['a', 'c'])
    expect(because({ not: { all: [yes('b'), { all: [yes('a'), yes('c')] }] } }, { a: false, b: false })).toEqual(['b'])
  })

  test('without facts whose absence changes nothing', () => {
    const twice: Predicate = { all: [{ any: [yes('a'), yes('b')] }, { any: [yes('b'), yes('c')] }] }
    expect(because(twice, { a: true, b: true, c: true })).toEqual(['b'])
  })

  test('through definitions; nothing for what always applies; what has spoken so far for "perhaps"', () => {
    expect(because({ is: 'both' }, { a: true, b: true }, { both: { all: [yes('a'), yes('b')] } })).toEqual(['a', 'b'])
    expect(because({ always: true }, { a: true })).toEqual([])
    expect(because({ all: [yes('a'), yes('b')] }, { a: true })).toEqual(['a'])
  })

  test('a date counts with the date it is measured from', () => {
    const dates = [fact('from', { kind: 'date' }, { order: 0 }), fact('until', { kind: 'date' }, { order: 1 })]
    const one = procedure(dates, [warning('r', { before: ['until', { from: { fact: 'from' }, months: 3 }] })])
    expect(plan(one, { from: '2026-11-30', until: '2027-02-27' }).items[0]?.because).toEqual(['from', 'until'])
    expect(plan(one, { from: '2026-11-30', until: '2027-02-28' }).items).toEqual([])
  })

  test('a date counts against a fixed day, and a day of the plan may be the end of its month', () => {
    const born = fact('born', { kind: 'date' }, { order: 0 })
    const before: Predicate = { before: ['born', { from: { day: '1966-01-01' } }] }
    const on = { from: { fact: 'born' }, endOfMonth: true } as const
    const apply = step('apply', 1, before, { dates: [{ id: 'end', kind: 'latest', on, text: { en: 'x', fr: 'x' } }] })
    const one = procedure([born], [apply])
    expect(plan(one, { born: '1965-12-31' }).dates).toMatchObject([{ id: 'end', on: '1965-12-31' }])
    expect(plan(one, { born: '1964-02-03' }).dates).toMatchObject([{ id: 'end', on: '1964-02-29' }])
    expect(plan(one, { born: '1966-01-01' }).items).toEqual([])
  })
})

describe('rule 6: a change says what it adds, removes, changes and leaves alone', () => {
  const requirements = [
    warning('left', yes('b')),
    warning('gone', yes('a')),
    warning('new', { not: yes('a') }),
    warning('why', { any: [yes('a'), yes('b')] }),
  ]
  const one = procedure(booleans('a', 'b'), requirements)
  const changes = (from: Plan, to: Plan) =>
    Object.fromEntries(diffPlans(from, to).map((each) => [each.key, each.change]))

  test('between two sets of answers', () => {
    const [from, to] = [plan(one, { a: true, b: true }), plan(one, { a: false, b: true })]
    expect(changes(from, to)).toEqual({ left: 'unaffected', gone: 'removed', new: 'added', why: 'changed' })
    expect(Object.values(changes(from, from))).toEqual(['unaffected', 'unaffected', 'unaffected'])
    expect(diffPlans(from, to).find((each) => each.key === 'gone')).toMatchObject({
      before: { id: 'gone' },
      after: null,
    })
  })

  test('between two revisions of the content', () => {
    const later = procedure(booleans('a', 'b'), [warning('left', yes('b')), warning('extra', yes('b'))])
    const facts = { a: true, b: true }
    expect(changes(plan(one, facts), plan(later, facts))).toEqual({
      left: 'unaffected',
      extra: 'added',
      gone: 'removed',
      why: 'removed',
    })
  })
})

test('rule 7: an answer changed back restores the very same plan', () => {
  const one = procedure(booleans('a', 'b'), [warning('x', yes('a')), document('y', yes('b'), [{ document: 'd' }])])
  const before = plan(one, { a: true, b: true })
  const during = plan(one, { a: false, b: true })
  expect(during.notForYou).toEqual(['x'])
  expect(plan(one, { a: true, b: true })).toEqual(before)
})

describe('rule 8: rules are evaluated for an explicit day, in dated country groups', () => {
  const one = procedure([countries('nationalities')], [warning('eea', { countryIn: ['nationalities', 'eea'] })])
  const on = (day: string, code: string) => plan(one, { nationalities: [code] }, { on: day }).items.length

  test('a membership holds on its first and last day and not around them', () => {
    expect([on('2020-12-31', 'GB'), on('2021-01-01', 'GB')]).toEqual([1, 0])
    expect([on('2013-06-30', 'HR'), on('2013-07-01', 'HR')]).toEqual([0, 1])
  })

  test('one country of several is enough; the empty list is in no group', () => {
    expect(plan(one, { nationalities: ['CN', 'IT'] }).items).toHaveLength(1)
    expect(plan(one, { nationalities: ['none'] }).notForYou).toEqual(['eea'])
  })

  test('a day counted from the day of evaluation moves with it', () => {
    const dated = procedure(
      [fact('until', { kind: 'date' })],
      [warning('soon', { before: ['until', { from: 'on', months: 2 }] })],
    )
    expect(plan(dated, { until: '2027-01-20' }, { on: '2026-11-21' }).items).toHaveLength(1)
    expect(plan(dated, { until: '2027-01-20' }, { on: '2026-11-20' }).items).toHaveLength(0)
  })
})

test('rule 9: items of a person are keyed by the person, and one who goes renumbers nobody', () => {
  const one = procedure(
    [...booleans('a'), fact('person.age', { kind: 'integer', min: 0, max: 120 }, { order: 1 })],
    [
      document('form', yes('a'), [{ document: 'd' }], { forEach: { compare: ['person.age', '<', 18] } }),
      warning('anyChild', { applies: 'form' }),
    ],
  )
  const person = (id: string, age: number) => ({ id, facts: { 'person.age': age } })
  const family = [person('mum', 40), person('kim', 9), person('lou', 3)]
  const keys = (people: typeof family) => plan(one, { a: true }, { people }).items.map((each) => each.key)
  expect(keys(family)).toEqual(['anyChild', 'form|kim', 'form|lou'])
  expect(keys(family.filter(({ id }) => id !== 'kim'))).toEqual(['anyChild', 'form|lou'])
  expect(keys([person('mum', 40)])).toEqual([])
  const open = plan(one, { a: true }, { people: [{ id: 'kim', facts: {} }] })
  expect(open.items.map((each) => [each.key, each.state, each.decidedBy])).toEqual([
    ['anyChild', 'perhaps', 'person.age'],
    ['form|kim', 'perhaps', 'person.age'],
  ])
  expect(item(plan(one, { a: true }, { people: family }), 'form|kim').because).toEqual(['a', 'person.age'])
})

test('rule 9: a requirement of each person may stand for the dossier itself as well, under its bare key', () => {
  const one = procedure(
    [...booleans('a', 'isChild'), fact('person.age', { kind: 'integer', min: 0, max: 120 }, { order: 2 })],
    [
      document('form', yes('a'), [{ document: 'd' }], {
        forEach: { compare: ['person.age', '<', 18] },
        alsoForDossierWhen: yes('isChild'),
      }),
      warning('any', { applies: 'form' }),
    ],
  )
  const people = [{ id: 'kim', facts: { 'person.age': 9 } }]
  const keys = (facts: Facts, household = people) =>
    plan(one, facts, { people: household }).items.map((each) => each.key)
  expect(keys({ a: true, isChild: true })).toEqual(['any', 'form', 'form|kim'])
  expect(keys({ a: true, isChild: false })).toEqual(['any', 'form|kim'])
  expect(keys({ a: true, isChild: true }, [])).toEqual(['any', 'form'])
  expect(plan(one, { a: true, isChild: false }).notForYou).toEqual(['form', 'any'])
  expect(plan(one, { a: true })).toMatchObject({
    nextQuestions: ['isChild'],
    items: [{ state: 'perhaps' }, { key: 'form', decidedBy: 'isChild' }],
  })
  expect(item(plan(one, { a: true, isChild: true }), 'form').because).toEqual(['a', 'isChild'])
})

test('rule 10: old answers never throw: unknown ones are set aside, renamed ones are read', () => {
  const one = procedure(
    [fact('activity', { kind: 'choice', values: ['work', 'study'] }, { previousIds: ['job'] })],
    [warning('x', { eq: ['activity', 'work'] })],
  )
  const odd = { gone: 'x', activity: 'retired' } as Facts
  expect(plan(one, odd)).toMatchObject({ quarantined: ['gone', 'activity'], nextQuestions: ['activity'] })
  expect(plan(one, { job: 'work' })).toMatchObject({ quarantined: [], items: [{ id: 'x', because: ['activity'] }] })
  expect(plan(one, { job: 'work', activity: 'study' })).toMatchObject({ quarantined: ['job'], notForYou: ['x'] })
  const people = [{ id: 'p', facts: { 'person.old': 3 } }]
  expect(plan(one, { activity: 'study' }, { people }).quarantined).toEqual(['person.old|p'])
})

test('rule 3: where a fact is asked on a card, the questionnaire leaves it out and an answer still counts', () => {
  const one = procedure(
    [...booleans('a'), fact('b', { kind: 'boolean' }, { order: 2, cardWhen: yes('a') })],
    [warning('x', yes('b')), warning('y', yes('a'))],
  )
  expect(plan(one, { a: false }).nextQuestions).toEqual(['b'])
  expect(plan(one, { a: true }).nextQuestions).toEqual([])
  expect(item(plan(one, { a: true }), 'x')).toMatchObject({ state: 'perhaps', decidedBy: 'b' })
  expect(item(plan(one, { a: true, b: true }), 'x').state).toBe('needed')
})

test('answers that do not fit together: said once certain, asked for never', () => {
  const one = procedure(
    [fact('since', { kind: 'date' }, { order: 0 }), fact('age', { kind: 'integer', min: 0, max: 120 }, { order: 1 })],
    [{ ...warning('odd', { beforeBirth: ['since', 'age'] }), quiet: true } as Requirement],
  )
  const keys = (facts: Facts) => plan(one, facts).items.map(({ key }) => key)
  expect(plan(one, { since: '2010-01-01' })).toMatchObject({ items: [], nextQuestions: [], notForYou: [] })
  expect(keys({ since: '2010-01-01', age: 9 })).toEqual(['odd'])
  // Nine until the day before the tenth birthday: born after this day ten years ago.
  expect(keys({ since: '2016-11-21', age: 9 })).toEqual(['odd'])
  expect(keys({ since: '2016-11-22', age: 9 })).toEqual([])
})

test('a list is counted; no country at all is none', () => {
  const one = procedure([countries('worksIn')], [warning('several', { count: ['worksIn', '>', 1] })])
  const several = (worksIn: readonly string[]) => plan(one, { worksIn }).items.length
  expect([several(['CN', 'IT']), several(['CN']), several([])]).toEqual([1, 0, 0])
})
