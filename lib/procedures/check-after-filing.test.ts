import { describe, expect, test } from 'vitest'
import type {
  AfterFiling,
  ClockRule,
  CoverageStage,
  LadderRung,
  Letter,
  MilestoneKind,
} from '#content/after-filing-schema.ts'
import type { Localised, Procedure } from '#content/schema.ts'
import { checkContent } from '#lib/procedures/check-content.ts'
import { checkPublished, publishIds } from '#lib/procedures/published-ids.ts'
import { booleans, fact, groups, procedure, step, warning, world, yes } from '#tests/small-procedure.ts'

const both = (text: string): Localised => ({ en: text, fr: text })
const grounds = { sources: ['S1'], confidence: 'A' } as const

const library = {
  sources: [
    { id: 'S1', publisher: 'Somebody', url: null, checkedOn: null, reviewBy: '2027-01-31', kind: 'official' },
  ] as const,
  groups,
  countries: world.countries,
  retiredIds: ['old'],
}

function milestone(id: string, order: number, more: Partial<MilestoneKind> = {}): MilestoneKind {
  return { id, order, by: 'me', label: both(id), dayLabel: both('Day'), hint: both('hint'), notBefore: [], ...more }
}

function rule(id: string, more: Partial<ClockRule> = {}): ClockRule {
  return {
    id,
    from: [{ milestone: 'sent' }],
    after: { months: 3 },
    endedBy: ['answered'],
    whose: 'me',
    nature: 'limit',
    isLegal: true,
    title: both(id),
    text: both('counted {from}, until {on}'),
    missed: both('missed'),
    ...grounds,
    ...more,
  }
}

function stage(id: string, since: readonly string[], more: Partial<CoverageStage> = {}): CoverageStage {
  const line = { works: 'no', text: both('no') } as const
  const lines = { refunds: line, card: line, account: line, thirdParty: line, doctor: line, topUp: line }
  return { id, since, title: both(id), lines, keep: [], ...grounds, ...more }
}

function rung(id: string, order: number, more: Partial<LadderRung> = {}): LadderRung {
  return { id, order, title: both(id), text: both(id), opens: 'always', ...grounds, ...more }
}

function letter(more: Partial<Letter> = {}): Letter {
  return {
    id: 'reply',
    theme: 'act',
    reason: both('reason'),
    fix: [],
    appliesWhen: yes('a'),
    documents: [],
    slots: [{ id: 'name', label: both('name'), from: 'name', fallback: '…' }],
    subject: 'Objet',
    paragraphs: ['Je soussigné {name}'],
    meaning: ['I, {name}'],
    enclosed: [],
    ...grounds,
    ...more,
  }
}

const after: AfterFiling = {
  milestones: [milestone('sent', 10), milestone('answered', 20, { by: 'authority', needs: ['sent'] })],
  clock: [rule('first'), rule('second', { from: [{ rule: 'first' }, { fact: 'until' }], to: { months: 4 } })],
  coverage: [stage('none', []), stage('waiting', ['sent']), stage('covered', ['answered'])],
  ladder: [rung('call', 10, { opens: [{ rule: 'first' }, { milestone: ['sent'], days: 3 }], letters: ['reply'] })],
  letters: [letter()],
  cards: [
    {
      id: 'desk',
      use: 'counter',
      title: both('desk'),
      appliesWhen: yes('a'),
      lines: [{ french: 'Bonjour', meaning: 'Hello' }],
      ...grounds,
    },
  ],
}

const sound: Procedure = {
  ...procedure(
    [...booleans('a'), fact('until', { kind: 'date' }, { order: 9 })],
    [step('apply', 1, yes('a')), warning('mind', yes('a'))],
  ),
  afterFiling: after,
}

const faults = (change: Partial<AfterFiling>, more: Partial<typeof library> = {}) =>
  checkContent({ ...sound, afterFiling: { ...after, ...change } }, { ...library, ...more }).join('\n')

const withRule = (more: Partial<ClockRule>) => faults({ clock: [...after.clock, rule('odd', more)] })
const withRung = (more: Partial<LadderRung>) => faults({ ladder: [...after.ladder, rung('odd', 20, more)] })
const withMilestone = (more: Partial<MilestoneKind>) =>
  faults({ milestones: [...after.milestones, milestone('odd', 30, more)] })

test('a sound time after filing has no fault', () => {
  expect(faults({})).toBe('')
})

describe('each invariant of the time after filing fails the build', () => {
  test('ids and orders once, never again after retirement, never lost', () => {
    expect(withMilestone({ id: 'sent' })).toContain('milestone sent stands twice')
    expect(withMilestone({ order: 20 })).toContain('order of milestone 20 stands twice')
    expect(withRule({ id: 'first' })).toContain('rule first stands twice')
    expect(withRung({ id: 'call' })).toContain('rung call stands twice')
    expect(withRung({ order: 10 })).toContain('order of rung 10 stands twice')
    expect(faults({ letters: [letter(), letter()] })).toContain('letter reply stands twice')
    expect(withMilestone({ id: 'old' })).toContain('old was retired')
    const published = publishIds({}, [sound])
    expect(checkPublished(published, sound, [])).toEqual([])
    const without: Procedure = { ...sound, afterFiling: { ...after, clock: [], ladder: [] } }
    expect(checkPublished(published, without, [])).toEqual([
      expect.stringContaining('rule first was published and is gone'),
      expect.stringContaining('rule second was published and is gone'),
      expect.stringContaining('rung call was published and is gone'),
    ])
    expect(checkPublished(publishIds({}, [without]), sound, []).join()).toContain('rule first is new')
  })

  test('every reference points at something', () => {
    expect(withMilestone({ notBefore: ['gone'] })).toContain('milestone odd names a milestone gone that is nowhere')
    expect(withMilestone({ needs: ['gone'] })).toContain('milestone odd names a milestone gone')
    expect(faults({ awaited: ['gone'] })).toContain('what is awaited names a milestone gone')
    expect(faults({ awaited: ['answered'] })).toBe('')
    expect(withMilestone({ completes: ['gone'] })).toContain('milestone odd names a step gone')
    expect(withMilestone({ completes: ['mind'] })).toContain('milestone odd names a step mind')
    expect(withRule({ from: [{ milestone: 'gone' }] })).toContain('rule odd names a milestone gone')
    expect(withRule({ from: [{ rule: 'gone' }] })).toContain('rule odd names a rule gone')
    expect(withRule({ from: [{ fact: 'a' }] })).toContain('rule odd names a date a')
    expect(withRule({ endedBy: ['gone'] })).toContain('rule odd names a milestone gone')
    expect(withRule({ when: yes('gone') })).toContain('rule odd, when: no fact is called gone')
    expect(faults({ coverage: [...after.coverage, stage('odd', ['gone'])] })).toContain(
      'stage odd names a milestone gone',
    )
    expect(withRung({ opens: [{ milestone: ['gone'] }] })).toContain('rung odd names a milestone gone')
    expect(withRung({ opens: [{ rule: 'gone' }] })).toContain('rung odd names a rule gone')
    expect(withRung({ closes: { rule: 'gone' } })).toContain('rung odd names a rule gone')
    expect(withRung({ letters: ['gone'] })).toContain('rung odd names a letter gone')
    expect(withRung({ recordedAs: 'gone' })).toContain('rung odd names a milestone gone')
    expect(faults({ letters: [letter({ documents: ['gone'] })] })).toContain('letter reply names a document gone')
    const slot = (from: Letter['slots'][number]['from']) =>
      faults({ letters: [letter({ slots: [{ id: 'name', label: both('x'), from, fallback: '…' }] })] })
    expect(slot({ fact: 'gone' })).toContain('letter reply names a fact gone')
    expect(slot({ milestone: 'gone' })).toContain('letter reply names a milestone gone')
    expect(slot({ fact: 'a' })).toBe('')
  })

  test('nothing begins with itself, and counts go forward', () => {
    expect(withRule({ from: [{ rule: 'odd' }] })).toContain('rules begin with each other: odd → odd')
    expect(withMilestone({ needs: ['odd'] })).toContain('milestones need each other: odd → odd')
    expect(withMilestone({ notBefore: ['odd'] })).toContain('milestones stand before each other: odd → odd')
    expect(withRule({ from: [] })).toContain('rule odd begins with nothing')
    expect(withRule({ after: {} })).toContain('rule odd counts nothing')
    expect(withRule({ to: { months: 3 } })).toContain('rule odd ends before it begins')
    expect(withRule({ to: { days: 100 } })).toBe('')
    expect(withRule({ after: { days: -37 } })).toContain('rule odd counts nothing')
    const before = { beforeFiling: true, from: [{ fact: 'until' }] } as const
    expect(withRule({ ...before, after: { days: -37 } })).toBe('')
    expect(withRule({ ...before, after: { endOfMonth: true } })).toBe('')
    expect(withRule({ ...before, after: {} })).toContain('rule odd counts nothing')
    expect(withRule({ beforeFiling: true })).toContain('rule odd runs before filing and begins with something')
    expect(withRule({ whose: 'authority' })).toContain('rule odd is legal and no limit of one’s own')
    expect(withRule({ nature: 'keep' })).toContain('rule odd is legal and no limit of one’s own')
  })

  test('every stage can be in force, the first of them from the beginning', () => {
    const stages = (...coverage: readonly CoverageStage[]) => faults({ coverage })
    const [none, waiting] = [stage('none', []), stage('waiting', ['sent'])]
    expect(stages(waiting, stage('covered', ['answered']))).toContain('waiting is the first and waits for something')
    expect(stages(none, stage('odd', []))).toContain('stage odd has nothing that begins it')
    // What comes later in the list hides it whenever it would begin.
    expect(stages(none, waiting, stage('odd', ['sent']))).toContain('stage waiting can never be in force')
    expect(stages(none, stage('odd', ['answered']), waiting)).toContain('stage odd can never be in force')
    expect(stages(none, stage('odd', ['answered']), stage('x', ['sent'], { until: ['answered'] }))).toBe('')
    expect(stages(none, stage('odd', ['sent'], { until: ['gone'] }))).toContain('stage odd names a milestone gone')
  })

  test('grounds and words: sources, doubt, both languages, no condition that can never hold', () => {
    expect(withRule({ sources: [] })).toContain('rule odd has no source')
    expect(withRule({ sources: ['S9'] })).toContain('rule odd names a source S9 that is nowhere')
    expect(withRung({ confidence: 'C' })).toContain('rung odd is uncertain and does not say what is')
    expect(withRung({ confidence: 'C', doubt: both('doubt') })).toBe('')
    expect(faults({ coverage: [stage('none', [], { confidence: 'D' })] })).toContain('stage none is uncertain')
    expect(withMilestone({ hint: { en: 'hint', fr: '' } })).toContain('odd/hint lacks its French text')
    expect(withRule({ missed: both('{gone}') })).toContain('speaks of {gone}')
    expect(withRule({ when: { not: { known: 'a' } } })).toContain('rule odd can never apply')
    expect(faults({ letters: [letter({ appliesWhen: { not: { known: 'a' } } })] })).toContain('letter reply can never')
  })

  test('letters: each slot filled, each paragraph explained, no number asked', () => {
    expect(faults({ letters: [letter({ subject: 'Objet {date}' })] })).toContain('letter reply: nothing fills {date}')
    expect(faults({ letters: [letter({ meaning: [] })] })).toContain('not one meaning for each paragraph')
    expect(faults({ letters: [letter({ paragraphs: [], meaning: [] })] })).toContain('letter reply says nothing')
    expect(faults({ letters: [letter({ paragraphs: ['{name}', ' '], meaning: ['I', 'x'] })] })).toContain(
      'an empty text',
    )
    const slot = { id: 'name', label: both('name'), from: 'typed', fallback: '…' } as const
    expect(faults({ letters: [letter({ slots: [slot, slot] })] })).toContain('slot name stands twice')
    expect(faults({ letters: [letter({ slots: [{ ...slot, fallback: '' }] })] })).toContain('slot name has no fallback')
    const asking = { ...slot, label: both('Numéro de sécurité sociale') }
    expect(faults({ letters: [letter({ slots: [asking] })] })).toContain('slot name asks for what we never ask')
    expect(faults({ cards: after.cards.map((one) => ({ ...one, lines: [] })) })).toContain('card desk says nothing')
  })
})
