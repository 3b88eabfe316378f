import { describe, expect, test } from 'vitest'
import type { Disagreement, DocumentKind, Localised, Predicate, Procedure, Requirement } from '#content/schema.ts'
import { checkContent } from '#lib/procedures/check-content.ts'
import {
  booleans,
  channel,
  document,
  fact,
  groups,
  procedure,
  step,
  warning,
  world,
  yes,
} from '#tests/small-procedure.ts'

const both = (text: string): Localised => ({ en: text, fr: text })

const library = {
  sources: [
    {
      id: 'S1',
      publisher: 'Somebody',
      url: 'https://example.fr/',
      checkedOn: '2025-04-14',
      reviewBy: '2027-01-31',
      kind: 'official',
    },
  ] as const,
  groups,
  countries: world.countries,
  retiredIds: ['old'],
}

const paper: DocumentKind = {
  id: 'passport',
  frenchName: 'Passeport',
  name: both('Passport'),
  acceptance: [both('valid')],
  leadDays: { min: 0, max: 1 },
  help: { cannotLocate: both('x'), cannotObtain: both('x'), doesNotApply: both('x') },
  sources: ['S1'],
  confidence: 'A',
}

const sound: Procedure = {
  ...procedure(
    booleans('a', 'b'),
    [
      channel('way', yes('a')),
      step('apply', 1, yes('a')),
      document('id', { is: 'both' }, [{ document: 'passport' }]),
      warning('mind', { applies: 'id' }),
    ],
    { both: { all: [yes('a'), yes('b')] } },
  ),
  documents: [paper],
}

const faults = (change: Partial<Procedure>, more: Partial<typeof library> = {}) =>
  checkContent({ ...sound, ...change }, { ...library, ...more }).join('\n')

const withRule = (predicate: Predicate) => faults({ requirements: [...sound.requirements, warning('odd', predicate)] })

test('sound content has no fault', () => {
  expect(faults({})).toBe('')
})

describe('each invariant fails the build', () => {
  test('ids unique, never reused, all in use, all resolved', () => {
    expect(faults({ requirements: [...sound.requirements, warning('id', yes('a'))] })).toContain(
      'requirement id stands twice',
    )
    expect(faults({ requirements: [...sound.requirements, warning('old', yes('a'))] })).toContain('old was retired')
    expect(faults({ facts: [...sound.facts, fact('c', { kind: 'boolean' })] })).toContain(
      'fact c is used by no predicate',
    )
    expect(faults({ definitions: { ...sound.definitions, spare: yes('a') } })).toContain(
      'definition spare is used by no',
    )
    expect(faults({ documents: [paper, { ...paper, id: 'lease' }] })).toContain(
      'lease is described and never asked for',
    )
    expect(faults({ documents: [] })).toContain('passport is asked for and not described')
    expect(
      faults({ requirements: [...sound.requirements, step('next', 2, yes('a'), { dependsOn: ['gone'] })] }),
    ).toContain('gone that is nowhere')
    expect(withRule({ is: 'gone' })).toContain('no definition is called gone')
    expect(withRule({ applies: 'gone' })).toContain('no requirement is called gone')
    expect(withRule(yes('gone'))).toContain('no fact is called gone')
  })

  test('a paper comes after papers that are asked for, never after itself, and ends on a date that is asked', () => {
    const inOrder = (one: string, two: string) =>
      faults({
        documents: [paper, { ...paper, id: 'lease' }],
        requirements: [
          ...sound.requirements,
          { ...document('first', yes('a'), [{ document: 'lease' }]), after: [one] } as Requirement,
          { ...document('second', yes('a'), [{ document: 'lease' }]), after: [two] } as Requirement,
        ],
      })
    expect(inOrder('id', 'first')).toBe('')
    expect(inOrder('gone', 'first')).toContain('first comes after a document gone that is nowhere')
    expect(inOrder('apply', 'first')).toContain('first comes after a document apply that is nowhere')
    expect(inOrder('second', 'first')).toContain('first comes after itself')
    const ends = (end: Partial<DocumentKind>) => faults({ documents: [{ ...paper, ...end }] })
    expect(ends({ expires: true, endFact: 'gone' })).toContain('document passport cannot end on gone')
    expect(ends({ expires: true, endFact: 'a' })).toContain('document passport cannot end on a')
    const dated = { facts: [...sound.facts, fact('end', { kind: 'date' })] }
    const used = [...sound.requirements, warning('soon', { before: ['end', { from: 'on' }] })]
    const endsOn = (end: Partial<DocumentKind>) =>
      faults({ ...dated, requirements: used, documents: [{ ...paper, endFact: 'end', ...end }] })
    expect(endsOn({ expires: true })).toBe('')
    expect(endsOn({})).toContain('document passport cannot end on end')
  })

  test('a paper is issued in a country that is asked, to people whose nationalities are', () => {
    const facts = [
      ...sound.facts,
      fact('land', { kind: 'country' }, { order: 8 }),
      fact('citizen', { kind: 'countries' }, { order: 9 }),
    ]
    const used = { any: [{ eq: ['land', 'CN'] }, { has: ['citizen', 'CN'] }] } as const
    const issued = (land: string, citizens: string) =>
      faults({
        facts,
        requirements: [...sound.requirements, warning('odd', used)],
        documents: [{ ...paper, issuedIn: { fact: land, citizens, says: ['translation'] } }],
      })
    expect(issued('land', 'citizen')).toBe('')
    for (const [land, citizens] of [
      ['gone', 'citizen'],
      ['a', 'citizen'],
      ['land', 'land'],
    ] as const)
      expect(issued(land, citizens)).toContain(`document passport is issued in ${land} to ${citizens}`)
  })

  test('a disagreement has two sides with sources, stands somewhere, and is answered on a card', () => {
    const side = { text: both('said'), sources: ['S1'], confidence: 'A' } as const
    const one: Disagreement = {
      id: 'quarrel',
      appliesWhen: yes('a'),
      about: ['way'],
      title: both('who is right?'),
      readings: [side, { ...side, confidence: 'C' }],
      safe: both('ask'),
    }
    const odd = (more: Partial<Disagreement>) => faults({ disagreements: [{ ...one, ...more }] })
    expect(odd({})).toBe('')
    expect(faults({ disagreements: [one, one] })).toContain('disagreement quarrel stands twice')
    expect(odd({ about: ['gone'] })).toContain('quarrel is shown with gone, which is nowhere')
    expect(odd({ about: [] })).toContain('quarrel is shown nowhere')
    expect(odd({ readings: [side] })).toContain('quarrel has one side only')
    expect(odd({ answer: 'a' })).toContain('quarrel is answered by a, which is asked on no card')
    expect(odd({ readings: [side, { ...side, sources: [] }] })).toContain('reading 2, has no source')
    expect(odd({ readings: [side, { ...side, confidence: 'D' }] })).toContain('reading 2 is not confirmed')
    expect(odd({ appliesWhen: yes('gone') })).toContain('no fact is called gone')
    expect(odd({ safe: { en: 'ask', fr: '' } })).toContain('lacks its French text')
    const onCard = sound.facts.map((each) => ({ ...each, asked: 'card' as const }))
    expect(faults({ facts: onCard, disagreements: [{ ...one, answer: 'a' }] })).not.toContain('quarrel')
  })

  test('every node fits the type of its fact', () => {
    expect(withRule({ eq: ['a', 'true'] })).toContain('a can never be true')
    expect(withRule({ has: ['a', 'x'] })).toContain('has does not fit a')
    expect(withRule({ countryIn: ['a', 'eea'] })).toContain('countryIn does not fit a')
    expect(withRule({ compare: ['a', '<', 3] })).toContain('compare does not fit a')
    expect(withRule({ before: ['a', { from: 'on' }] })).toContain('before does not fit a')
    const dated = (day: string) =>
      faults({
        facts: [...sound.facts, fact('end', { kind: 'date' })],
        requirements: [...sound.requirements, warning('odd', { before: ['end', { from: { day } }] })],
      })
    expect(dated('2026-02-30')).toContain('2026-02-30 is no day')
    expect(dated('2026-02-28')).toBe('')
    expect(withRule({ all: [] })).toContain('an empty list of conditions')
    const country = fact('land', { kind: 'country' })
    const odd = (predicate: Predicate) =>
      faults({ facts: [...sound.facts, country], requirements: [...sound.requirements, warning('odd', predicate)] })
    expect(odd({ countryIn: ['land', 'moon'] })).toContain('no country group is called moon')
    expect(odd({ in: ['land', ['CN', 'XX']] })).toContain('land can never be XX')
    expect(odd({ countryIn: ['land', 'eea'] })).toBe('')
  })

  test('a person only where one is meant; nothing rests on itself', () => {
    const child = fact('person.child', { kind: 'boolean' })
    const facts = [...sound.facts, child]
    expect(faults({ facts, requirements: [...sound.requirements, warning('odd', yes('person.child'))] })).toContain(
      'speaks of a person',
    )
    expect(
      faults({
        facts,
        requirements: [...sound.requirements, warning('fine', { always: true }, { forEach: yes('person.child') })],
      }),
    ).toBe('')
    expect(withRule({ applies: 'odd' })).toContain('requirement odd → requirement odd')
    expect(faults({ definitions: { both: { not: { is: 'both' } } } })).toContain('definition both → definition both')
    const waiting = [step('one', 2, yes('a'), { dependsOn: ['two'] }), step('two', 3, yes('a'), { dependsOn: ['one'] })]
    expect(faults({ requirements: [...sound.requirements, ...waiting] })).toContain(
      'steps wait for each other: one → two → one',
    )
  })

  test('sources that resolve and come up for review; doubt said in words; links that are safe', () => {
    expect(faults({}, { sources: [] as unknown as typeof library.sources })).toContain(
      'way names a source S1 that is nowhere',
    )
    expect(faults({ requirements: [...sound.requirements, { ...warning('odd', yes('a')), sources: [] }] })).toContain(
      'odd has no source',
    )
    expect(
      faults({ requirements: [...sound.requirements, { ...warning('odd', yes('a')), confidence: 'C' }] }),
    ).toContain('does not say what is')
    const [source] = library.sources
    expect(
      faults({}, { sources: [{ ...source, reviewBy: '2027-05-01' }] as unknown as typeof library.sources }),
    ).toContain('reviewBy is not')
    expect(faults({ documents: [{ ...paper, links: [{ url: 'http://example.fr', label: both('x') }] }] })).toContain(
      'no https address',
    )
  })

  test.each([
    ['Cleiss, CPAM du Bas-Rhin (F12136), ameli.fr', ''],
    [{ en: 'Cleiss, students', fr: 'Cleiss, étudiants' }, ''],
    ['Cleiss, students', '“students” describes its publisher'],
    ['Forum of ameli.fr (expert answers)', '“of expert answers” describes'],
    [' ', 'has no publisher'],
    [{ en: 'Cleiss, students', fr: ' ' }, 'lacks the French of its publisher'],
    [{ en: '', fr: 'Cleiss, étudiants' }, 'lacks the English of its publisher'],
    [{ en: 'Cleiss, students', fr: 'Cleiss, students' }, 'is the same in both languages'],
  ])('a publisher is a name, or is described in both languages: %j', (publisher, fault) => {
    const found = faults({}, { sources: [{ ...library.sources[0], publisher }] as unknown as typeof library.sources })
    expect(fault === '' ? found : found.includes(fault)).toBe(fault === '' ? '' : true)
  })

  test('both languages everywhere, the same placeholders, a name for each value', () => {
    expect(faults({ title: { en: 'Title', fr: ' ' } })).toContain('small/title lacks its French text')
    expect(faults({ summary: { en: 'Born in {birth}', fr: 'Né' } })).toMatch(
      /\{birth\}, which is no fact[\s\S]*other placeholders/,
    )
    const choice = fact('c', { kind: 'choice', values: ['x'] })
    expect(
      faults({
        facts: [...sound.facts, choice],
        requirements: [...sound.requirements, warning('odd', { eq: ['c', 'x'] })],
      }),
    ).toContain('fact c has no name for x')
  })

  test('nothing is asked that we never ask', () => {
    const number = fact('nir', { kind: 'integer', min: 0, max: 999_999_999_999_999 })
    expect(faults({ facts: [...sound.facts, number] })).toContain('fact nir asks for what we never ask')
    expect(faults({ documents: [{ ...paper, frenchName: 'Certificat médical' }] })).toContain(
      'one that we never ask for',
    )
  })

  test('every question, requirement and alternative can come up', () => {
    const never: Predicate = { not: { any: [{ known: 'a' }, { always: true }] } }
    expect(withRule(never)).toContain('odd can never apply')
    expect(faults({ facts: [...booleans('a'), fact('b', { kind: 'boolean' }, { activeWhen: never })] })).toContain(
      'fact b can never be asked',
    )
    const choice = document('choice', yes('a'), [{ document: 'passport', when: never }])
    expect(faults({ requirements: [...sound.requirements, choice] })).toContain(
      'the alternative passport can never be open',
    )
  })
})
