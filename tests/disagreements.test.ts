import { describe, expect, it } from 'vitest'
import { diffPlans } from '#lib/procedures/diff-plans.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { listProcedures } from '#lib/procedures/registry.ts'
import type { Facts } from '#lib/procedures/types.ts'
import type { ItemView } from '#lib/procedures/view-types.ts'
import { registration } from '#tests/dossier-states.ts'
import { personaCalled } from '#tests/persona-called.ts'
import { personas } from '#tests/personas/personas.ts'

const procedure = registration()

function itemsOf(facts: Facts, on = '2026-11-21', locale: 'en' | 'fr' = 'en'): readonly ItemView[] {
  const answers = { facts, people: [] }
  const view = planView(procedure, planFor(procedure, answers, on), answers, locale)
  return [...view.channels, ...view.warnings, ...view.steps, ...view.documents]
}

/** `<item> <disagreement>`, sorted. */
const shown = (items: readonly ItemView[]) =>
  items.flatMap((item) => item.disagreements().map(({ id }) => `${item.key} ${id}`)).sort()

const ALWAYS = [
  'ameli account_while_provisional',
  'nia account_while_provisional',
  'nia how_long_it_takes',
  'nir how_long_it_takes',
]
const BY_FORM = [...ALWAYS, 's1106 version_of_the_form']

describe('story 2: same language, different rule', () => {
  const liam = personaCalled('Liam, Irish')
  const emma = personaCalled('Emma, British')

  it('Liam: nothing is disputed about an Irish certificate', () => {
    expect(shown(itemsOf(liam.facts))).toEqual(BY_FORM.toSorted())
  })

  it('Emma: perhaps, with both sides, their dates, the safe course and a place for the answer of her office', () => {
    const paper = itemsOf(emma.facts).find(({ key }) => key === 'sworn_translation')
    expect(paper?.state).toBe('perhaps')
    expect(paper?.decidedBy?.id).toBe('officeSaysTranslation')
    const [one] = paper?.disagreements() ?? []
    expect(one?.readings).toHaveLength(2)
    expect(one?.readings.map(({ sources }) => sources.map(({ checkedOn }) => checkedOn))).toEqual([
      ['2022-03-08'],
      ['2018-02-08', null],
    ])
    expect(one?.safe).toMatch(/in writing before you pay/)
    expect(one?.answer?.id).toBe('officeSaysTranslation')
    expect(one?.answered).toBeNull()
  })

  it('says the same in French', () => {
    const ids = (locale: 'en' | 'fr') => shown(itemsOf(emma.facts, '2026-11-21', locale))
    expect(ids('fr')).toEqual(ids('en'))
    const paper = itemsOf(emma.facts, '2026-11-21', 'fr').find(({ key }) => key === 'sworn_translation')
    expect(paper?.disagreements()[0]?.safe).toMatch(/par écrit avant de payer/)
  })

  it.each([
    ['notNeeded', 'removed', 'It takes the certificate as it is'],
    ['needed', 'changed', 'It wants a translation'],
  ] as const)(
    'what the office answered changes the plan and stays beside the certificate: %s',
    (said, change, words) => {
      const facts = { ...emma.facts, officeSaysTranslation: said }
      const plan = (own: Facts) => planFor(procedure, { facts: own, people: [] }, emma.on)
      const changes = diffPlans(plan(emma.facts), plan(facts)).filter((one) => one.change !== 'unaffected')
      expect(changes.map((one) => `${one.key} ${one.change}`)).toEqual([`sworn_translation ${change}`])
      const act = itemsOf(facts).find(({ key }) => key === 'civil_status')
      expect(act?.disagreements()[0]?.answered).toBe(words)
    },
  )

  it('does not touch Liam, whatever is noted of Emma’s paper', () => {
    const facts = { ...liam.facts, officeSaysTranslation: 'needed' }
    expect(shown(itemsOf(facts))).toEqual(BY_FORM.toSorted())
    expect(itemsOf(facts).map(({ key, state }) => `${key} ${state}`)).toEqual(
      itemsOf(liam.facts).map(({ key, state }) => `${key} ${state}`),
    )
  })
})

describe('who is shown what, by registration.md 7 with D16 and D41', () => {
  const permit = 'maintain rights_after_the_permit'

  it.each([
    // 7.5 and D33
    ['Desislava, Bulgarian', ['civil_status translation_inside_the_eea']],
    // 7.9 and D16
    ['Emma, British', [permit, 'apostille formality_or_good_copy']],
  ])('%s', (start, expected) => {
    const { facts, on } = personaCalled(start)
    const all = shown(itemsOf(facts, on))
    expect(expected.filter((one) => !all.includes(one))).toEqual([])
  })

  const resident: Facts = { ...personaCalled('Liam, Irish').facts, activity: ['none'] }
  const student: Facts = { ...resident, activity: ['student'], studies: 'enrolledInFrance' }

  it.each<[string, Facts, readonly string[]]>([
    [
      '7.4: the wife of an employee',
      { ...resident, nationalities: ['IN'], permit: 'card', insuredRelative: 'spouse', relativeIs: 'employee' },
      ['spouse_of_insured family_joins_at_once'],
    ],
    [
      '7.6: the wife of a student',
      { ...resident, nationalities: ['IN'], permit: 'card', insuredRelative: 'spouse', relativeIs: 'student' },
      ['spouse_of_insured family_of_a_student', 'three_months family_of_a_student'],
    ],
    [
      '7.6: the wife of a student, who has a number already',
      {
        ...resident,
        nationalities: ['IN'],
        permit: 'card',
        insuredRelative: 'spouse',
        relativeIs: 'student',
        number: 'definitive',
      },
      ['three_months family_of_a_student'],
    ],
    [
      '7.6: a European without work',
      { ...resident, arrivedOn: '2026-09-01' },
      ['inactive_eu europeans_without_work', 'puma_not_automatic europeans_without_work'],
    ],
    [
      '7.6: a student from the UK',
      { ...student, nationalities: ['GB'], birthCountry: 'GB', permit: 'student', insuredIn: 'GB' },
      ['uk_national students_from_the_uk'],
    ],
    [
      '7.7: a student from Saint Pierre',
      { ...student, nationalities: ['FR'], birthCountry: 'PM', insuredIn: 'PM' },
      ['apply students_from_saint_pierre'],
    ],
    [
      'D41: a student from Nouméa',
      { ...student, nationalities: ['FR'], birthCountry: 'NC', insuredIn: 'NC' },
      ['apply students_from_the_pacific'],
    ],
  ])('%s', (_who, facts, expected) => {
    const all = shown(itemsOf(facts))
    expect(expected.filter((one) => !all.includes(one))).toEqual([])
  })

  it('7.1: a resident from outside Europe without work is told of the contribution in doubt, with what is safe', () => {
    const facts = { ...resident, nationalities: ['US'], birthCountry: 'US', permit: 'visitor' }
    const said = itemsOf(facts).find(({ key }) => key === 'contribution_2026')
    expect(said?.doubt).toMatch(/first day was found.*1 October 2026/)
    expect(said?.sources.map(({ checkedOn }) => checkedOn)).toContain('2026-10-02')
  })

  it('D16: somebody whose permit has ended, or whose card has since, is told how long the rights go on', () => {
    const ended = personaCalled('Sunita, whose card ended in September')
    expect(shown(itemsOf(ended.facts, ended.on))).toEqual([permit, 'permit_expired rights_after_the_permit'])
    const since = personaCalled('Sunita named a card, which has ended since')
    expect(shown(itemsOf(since.facts, since.on))).toContain('permit_has_ended rights_after_the_permit')
  })

  it('D41: only who goes to the student site as French is told of its two ways', () => {
    const facts = { ...student, nationalities: ['FR'], birthCountry: 'NC', insuredIn: 'NC', number: 'definitive' }
    expect(shown(itemsOf(facts)).filter((one) => one.includes('students_from'))).toEqual([])
  })

  it('each is shown to somebody and not to everybody', () => {
    const ids = (procedure.disagreements ?? []).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    const people = personas.filter((one) => (one.procedure ?? 'registration') === 'registration')
    const seen = people.map(
      ({ facts, on }) => new Set(itemsOf(facts, on).flatMap((item) => item.disagreements().map(({ id }) => id))),
    )
    expect(ids.filter((id) => !seen.some((one) => one.has(id)))).toEqual([])
    expect(ids.filter((id) => seen.every((one) => one.has(id)))).toEqual([])
  })
})

it('every side of every disagreement names a source, and none is a mere memory', () => {
  for (const { disagreements = [] } of listProcedures()) {
    for (const { id, readings } of disagreements) {
      expect(readings.length, id).toBeGreaterThan(1)
      expect(
        readings.filter(({ sources, confidence }) => sources.every((one) => one === 'OWN') || confidence === 'D'),
        id,
      ).toEqual([])
    }
  }
})
