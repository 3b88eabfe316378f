import { describe, expect, test } from 'vitest'
import { registration } from '#tests/dossier-states.ts'
import { hired, newcomer } from '#tests/personas/expected-lists.ts'
import { queryParams } from '#tests/query-params.ts'
import { encodeAnswers } from './encode-answers.ts'
import { decodePeople, encodePeople, MOST_PEOPLE, nextPersonId } from './encode-people.ts'
import { householdPage } from './household-page.ts'
import { doesHouseholdMatter, openPersonFacts } from './open-person-facts.ts'
import { personFacts } from './person-facts.ts'
import { personInWords } from './person-in-words.ts'
import { questionnaire } from './questionnaire.ts'
import type { Facts, Person } from './types.ts'

const ON = '2026-11-21'
const priya: Facts = {
  ...newcomer,
  ...hired,
  age: 37,
  nationalities: ['IN'],
  birthCountry: 'IN',
  arrivedOn: '2026-10-05',
  permit: 'talent',
}
const sofia: Facts = {
  ...newcomer,
  age: 26,
  nationalities: ['IT'],
  birthCountry: 'IT',
  arrivedOn: '2026-09-01',
  activity: ['student'],
  studies: 'exchange',
  insuredIn: 'IT',
  holds: ['ehic'],
  ehicUntil: '2027-08-31',
}

const read = (query: string) => decodePeople(registration(), queryParams(query), ON)
const open = (person: Person, facts = priya) => openPersonFacts(registration(), { facts, people: [person] }, 'p1', ON)
const child = (facts: Facts = {}): Person => ({ id: 'p1', facts: { 'person.relation': 'child', ...facts } })

describe('the household in an address', () => {
  const query = 'p1.relation=spouse&p3.relation=child&p3.age=3&p3.nationalities=IN.FR&p3.insured=no'

  test('is read as it was written, and each keeps their id when another one leaves', () => {
    const { people, isSaid, rejected } = read(query)
    expect(people.map(({ id }) => id)).toEqual(['p1', 'p3'])
    expect(people[1]?.facts).toEqual({
      'person.relation': 'child',
      'person.age': 3,
      'person.nationalities': ['IN', 'FR'],
      'person.insured': false,
    })
    expect([isSaid, rejected]).toEqual([true, []])
    expect(encodePeople(registration(), { people, isSaid })).toBe(query)
    expect(nextPersonId(people)).toBe('p4')
  })

  test('says that nobody comes', () => {
    expect(read('people=none')).toEqual({ people: [], isSaid: true, rejected: [] })
    expect(encodePeople(registration(), { people: [], isSaid: true })).toBe('people=none')
    expect(read('')).toMatchObject({ people: [], isSaid: false })
  })

  test('takes nothing that is no answer, no name, and no more people than it holds', () => {
    const odd = read(
      'p1.relation=uncle&p1.age=300&p1.name=Anika&p01.age=3&px.age=3&p2.age=3&p2.person.age=4&__proto__.age=1',
    )
    expect(odd.people).toEqual([{ id: 'p2', facts: { 'person.age': 3 } }])
    expect(odd.rejected).toEqual([
      { id: 'p1.relation', code: 'not-a-choice' },
      { id: 'p1.age', code: 'out-of-range' },
    ])
    expect(encodePeople(registration(), odd)).toBe('p2.age=3')
    const many = Array.from({ length: 40 }, (_, index) => `p${index + 1}.relation=child`).join('&')
    expect(read(many).people).toHaveLength(MOST_PEOPLE)
  })
})

describe('what is asked of somebody', () => {
  test('is what can still change the plan: of a spouse whether they are covered, of a child more, of an insured one nothing', () => {
    expect(open({ id: 'p1', facts: { 'person.relation': 'spouse' } })).toEqual(['person.insured'])
    const asked = ['person.nationalities', 'person.birthCountry', 'person.insured']
    expect(open(child({ 'person.age': 3 }))).toEqual(asked)
    expect(open(child())).toEqual(['person.age', ...asked])
    expect(open(child({ 'person.age': 18 }))).toEqual([])
    expect(open(child({ 'person.age': 3, 'person.insured': true }))).toEqual([])
    expect(open({ id: 'p1', facts: { 'person.relation': 'other' } })).toEqual([])
  })

  test('is nothing where the plan holds nothing for anybody who comes along', () => {
    expect(doesHouseholdMatter(registration(), { facts: priya, people: [] }, ON)).toBe(true)
    expect(doesHouseholdMatter(registration(), { facts: sofia, people: [] }, ON)).toBe(false)
    expect(open(child({ 'person.age': 3 }), sofia)).toEqual([])
  })
})

describe('the page “Who comes with you?”', () => {
  const own = encodeAnswers(registration(), priya)
  const page = (more = '', options: { asked?: string[]; ask?: string } = {}) =>
    householdPage(registration(), queryParams(more ? `${own}&${more}` : own), 'en', ON, options)
  const FIRST = ['p1.relation', 'p1.age']

  test('asks for relation and age first, then what is open, then for one more', () => {
    expect(page().form).toMatchObject({ person: 'p1', who: null })
    expect(page().form?.questions.map(({ name }) => name)).toEqual(FIRST)
    const second = page('p1.relation=child&p1.age=3', { asked: FIRST })
    expect(second.form?.who).toBe('your child, 3')
    expect(second.form?.questions.map(({ name }) => name)).toEqual([
      ...FIRST,
      ...['p1.nationalities', 'p1.birthCountry', 'p1.insured'],
    ])
    // What is left open is not known, and not asked again by itself.
    const asked = second.form?.questions.map(({ name }) => name) ?? []
    const third = page('p1.relation=child&p1.age=3&p1.insured=no', { asked })
    expect(third.query).toContain('p1.nationalities=?&p1.birthCountry=?&p1.insured=no')
    expect(third.form).toMatchObject({ person: 'p2', who: null })
    expect(third.people).toMatchObject([{ id: 'p1', who: 'your child, 3' }])
    expect(third.people[0]?.without).toBe(own)
  })

  test('says at its field what is missing or wrong, and counts nobody until it is right', () => {
    const faultsOf = (more: string) => {
      const { form, people, query } = page(more, { asked: FIRST })
      expect([people, query]).toEqual([[], own])
      return form?.questions.map(({ fault }) => fault)
    }
    expect(faultsOf('')).toEqual(['required', 'required'])
    expect(faultsOf('p1.relation=child')).toEqual([null, 'required'])
    expect(faultsOf('p1.relation=child&p1.age=three')).toEqual([null, 'not-a-number'])
    expect(faultsOf('p1.relation=child&p1.age=121')).toEqual([null, 'out-of-range'])
    // An adult's age changes nothing.
    expect(page('p1.relation=spouse', { asked: FIRST }).people).toMatchObject([{ who: 'your spouse or partner' }])
  })

  test('opens what was said of somebody again, and a plan without anybody once nobody comes', () => {
    const again = page('p1.relation=spouse&p1.insured=yes', { ask: 'p1' })
    expect(again.form?.questions.map(({ typed }) => typed)).toEqual([['spouse'], [], ['yes']])
    expect(page().done).toBe(`${own}&people=none`)
    expect(page('people=none').form?.hidden).not.toContainEqual({ name: 'people', value: 'none' })
  })
})

describe('the plan without an account', () => {
  const standing = (more: string, facts = priya, locale: 'en' | 'fr' = 'en') => {
    const found = questionnaire(
      'registration',
      queryParams(`${encodeAnswers(registration(), facts)}&${more}`),
      locale,
      ON,
    )
    if (!found) throw new Error('no procedure')
    return found
  }

  test('has each child’s form for itself, under what the child is', () => {
    const more = 'p1.relation=child&p1.age=3&p1.insured=no&p2.relation=child&p2.age=9&p2.insured=no'
    const { household, others, plan, query } = standing(more)
    const forms = plan.documents.filter(({ id }) => id === 's3705')
    expect(forms.map(({ key }) => key)).toEqual(['s3705|p1', 's3705|p2'])
    expect(forms.map(({ title }) => title.split(' – ')[1])).toEqual(['your child, 3', 'your child, 9'])
    expect(household).toMatchObject({ matters: true, toAsk: false })
    // Whatever is asked next, the people travel with it.
    expect(query).toContain(more)
    expect(others).toContainEqual({ name: 'p2.age', value: '9' })
  })

  test('asks who comes only where it would change something and was not said', () => {
    expect(standing('').household.toAsk).toBe(true)
    expect(standing('people=none').household.toAsk).toBe(false)
    expect(standing('', sofia).household.toAsk).toBe(false)
  })
})

test('somebody without a name is called by what they are', () => {
  const words = (facts: Facts, whose?: 'theirs') =>
    (['en', 'fr'] as const).map((locale) => personInWords(facts, locale, whose))
  expect(words({ 'person.relation': 'child', 'person.age': 3 })).toEqual(['your child, 3', 'votre enfant, 3\u00a0ans'])
  expect(words({ 'person.relation': 'child', 'person.age': 0 })).toEqual([
    'your child, under one',
    'votre enfant, moins d’un an',
  ])
  expect(words({ 'person.relation': 'child', 'person.age': 1 }, 'theirs')).toEqual(['child, 1', 'enfant, 1\u00a0an'])
  expect(words({ 'person.relation': 'spouse', 'person.age': 38 })).toEqual([
    'your spouse or partner',
    'votre conjoint ou partenaire',
  ])
  const relation = personFacts(registration()).find(({ id }) => id === 'person.relation')?.type
  const called = relation?.kind === 'choice' ? relation.values.map((one) => words({ 'person.relation': one })[0]) : []
  expect([called.length, new Set([...called, words({})[0]]).size]).toEqual([4, 5])
  expect(words({ 'person.age': 'unknown' })).toEqual(['somebody of your household', 'une personne de votre foyer'])
})
