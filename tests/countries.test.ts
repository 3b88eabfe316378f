import { describe, expect, it, test } from 'vitest'
import { matchingCountries } from '#components/ui/matching-countries.ts'
import { civilStatusLanguages } from '#content/civil-status-languages.ts'
import { formerStates } from '#content/former-states.ts'
import type { PaperQuestion } from '#content/schema.ts'
import { dayContextOf } from '#lib/procedures/country-groups.ts'
import { countryOptions } from '#lib/procedures/country-options.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { findQuestion } from '#lib/procedures/find-question.ts'
import { paperAnswersFor } from '#lib/procedures/paper-answers-for.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import {
  getSource,
  languagesOfPapers,
  listCountries,
  listCountryCodes,
  listCountryGroups,
  listPaperAnswers,
} from '#lib/procedures/registry.ts'
import type { Answers, Facts } from '#lib/procedures/types.ts'
import { registration } from '#tests/dossier-states.ts'
import { hired, newcomer } from '#tests/personas/expected-lists.ts'

const DAY = '2026-11-21'
const codes = [...listCountryCodes()]
const QUESTIONS: readonly PaperQuestion[] = ['translation', 'formality', 'plurilingual']
const LOCALES = ['en', 'fr'] as const
const { groups } = dayContextOf(listCountryGroups(), DAY)
const isIn = (group: string, code: string) => groups.get(group)?.has(code) === true
const answerOf = (code: string, about: PaperQuestion, on = DAY) => paperAnswersFor(code, on, [about])[0]

describe('what a certificate needs, by the country that issued it', () => {
  it('is said for every country and territory, in both languages', () => {
    expect(codes.length).toBeGreaterThan(220)
    for (const code of codes) {
      const answers = paperAnswersFor(code, DAY, QUESTIONS)
      expect(
        answers.map(({ about }) => about),
        code,
      ).toEqual(QUESTIONS)
      for (const one of answers) for (const locale of LOCALES) expect(one.text[locale].trim(), code).not.toBe('')
    }
  })

  it('comes from a group, not from a want of one, wherever something is to be done to the paper', () => {
    expect(codes.filter((code) => answerOf(code, 'formality')?.group === undefined)).toEqual([])
  })

  it.each(listPaperAnswers().map((one) => [one.id, one] as const))(
    '%s is never bare where it is not sure',
    (_, one) => {
      expect(one.sources.length).toBeGreaterThan(0)
      expect(one.sources.filter((id) => getSource(id) === null)).toEqual([])
      for (const link of one.links ?? []) expect(new URL(link.url).protocol).toBe('https:')
      if (one.confidence === 'A' || one.confidence === 'B') return
      expect(one.doubt?.en && one.doubt.fr).toBeTruthy()
      expect(one.links?.length).toBeGreaterThan(0)
      if (one.about === 'plurilingual') return
      expect(one.text.en).toMatch(/Check before you pay/)
      expect(one.text.fr).toMatch(/Vérifiez avant de payer/)
    },
  )

  it('has no answer that no country gets', () => {
    const given = new Set(codes.flatMap((code) => paperAnswersFor(code, DAY, QUESTIONS).map(({ id }) => id)))
    expect(
      listPaperAnswers()
        .map(({ id }) => id)
        .filter((id) => !given.has(id)),
    ).toEqual([])
    expect(new Set(listPaperAnswers().map(({ id }) => id)).size).toBe(listPaperAnswers().length)
  })

  // By hand from the fact sheet, sections 0.10, 0.11 and 5, with the corrections named.
  it.each([
    ['FR', 'translation_french', 'formality_french'], // D31
    ['GP', 'translation_french', 'formality_french'],
    ['NC', 'translation_french', 'formality_french'],
    ['IE', 'translation_eea', 'formality_eu'],
    ['CY', 'translation_eea_may_be_asked', 'formality_eu'], // D33
    ['EE', 'translation_eea_may_be_asked', 'formality_eu'],
    ['SI', 'translation_eea_may_be_asked', 'formality_eu'],
    ['NO', 'translation_eea', 'formality_apostille_probable'],
    ['CH', 'translation_eea', 'formality_by_treaty'],
    ['TN', 'translation_often_french', 'formality_by_treaty'],
    ['TR', 'translation_disputed', 'formality_by_treaty'],
    ['SN', 'translation_usually_french', 'formality_probably_none_apostille_exists'], // D32, D40
    ['ML', 'translation_usually_french', 'formality_probably_none'],
    ['DZ', 'translation_often_french', 'formality_probably_none_apostille_exists'],
    ['MC', 'translation_usually_french', 'formality_probably_none_apostille_exists'],
    ['GB', 'translation_disputed', 'formality_apostille'],
    ['US', 'translation_disputed', 'formality_apostille'],
    ['CN', 'translation_needed', 'formality_apostille'],
    ['RU', 'translation_needed', 'formality_apostille'],
    ['IN', 'translation_needed', 'formality_apostille_probable'],
    ['HK', 'translation_disputed', 'formality_apostille_probable'], // D34
    ['NG', 'translation_disputed', 'formality_legalisation'],
    ['SY', 'translation_needed', 'formality_legalisation'],
  ])('%s: %s, %s', (code, translation, formality) => {
    expect(answerOf(code, 'translation')?.id).toBe(translation)
    expect(answerOf(code, 'formality')?.id).toBe(formality)
  })

  it('changes on the day on which a country joined', () => {
    for (const [code, day, before] of [
      ['CA', '2024-01-11', '2024-01-10'],
      ['CN', '2023-11-07', '2023-11-06'],
      ['SA', '2022-12-07', '2022-12-06'],
      ['BD', '2025-03-30', '2025-03-29'],
    ] as const) {
      expect(answerOf(code, 'formality', before)?.id, code).toBe('formality_legalisation')
      expect(answerOf(code, 'formality', day)?.id, code).toBe('formality_apostille')
    }
    expect(answerOf('DZ', 'formality', '2026-07-08')?.id).toBe('formality_probably_none')
    expect(answerOf('DZ', 'formality', '2026-07-09')?.id).toBe('formality_probably_none_apostille_exists')
  })

  it('agrees with the plan: a paper is asked for where the card says so, and only there', () => {
    for (const code of codes.filter((one) => !isIn('french', one))) {
      const plan = planFor(registration(), answersFor({ birthCountry: code }), DAY)
      const stateOf = (id: string) => plan.items.find((item) => item.id === id)?.state ?? 'none'
      const expected: Record<string, string> = {
        translation_needed: 'needed',
        translation_disputed: 'perhaps',
        translation_often_french: 'perhaps',
      }
      expect(stateOf('sworn_translation'), code).toBe(expected[answerOf(code, 'translation')?.id ?? ''] ?? 'none')
      const formality = answerOf(code, 'formality')?.id ?? ''
      expect(stateOf('apostille'), code).toBe(formality.startsWith('formality_apostille') ? 'needed' : 'none')
      expect(stateOf('legalisation'), code).toBe(formality === 'formality_legalisation' ? 'needed' : 'none')
      expect(stateOf('formality_probably_none'), code).toBe(
        formality.startsWith('formality_probably_none') ? 'needed' : 'none',
      )
    }
  })
})

describe('languages of certificates', () => {
  it('are known for every country, and have names in both languages', () => {
    expect(Object.keys(civilStatusLanguages).sort()).toEqual([...codes].sort())
    for (const code of codes) {
      for (const locale of LOCALES) {
        const names = languagesOfPapers(code, locale)
        expect(names.length, code).toBeGreaterThan(0)
        expect(
          names.filter((name) => name.length < 3),
          code,
        ).toEqual([])
      }
    }
    expect(languagesOfPapers('CN', 'fr')).toEqual(['chinois'])
  })

  it('agree with the groups of countries', () => {
    const languages = (code: string) => civilStatusLanguages[code] ?? []
    const first = (code: string) => languages(code)[0] ?? ''
    const french = codes.filter((code) => isIn('french_usual', code) || isIn('french_often', code))
    expect(french.filter((code) => !languages(code).includes('fr'))).toEqual([])
    const ruled = (code: string) => isIn('translation_not_required', code) || french.includes(code)
    expect(codes.filter((code) => !ruled(code) && first(code) === 'fr')).toEqual([])
    const disputed = codes.filter((code) => isIn('translation_disputed_language', code))
    expect(disputed.filter((code) => !languages(code).some((one) => READ_BY_FUNDS.has(one)))).toEqual([])
    expect(codes.filter((code) => !ruled(code) && READ_BY_FUNDS.has(first(code)) && !disputed.includes(code))).toEqual(
      [],
    )
  })
})

/** The twenty languages of the lists that funds use (registration.md 0.10). */
const READ_BY_FUNDS = new Set('sq de en da hr es fi hu it lv lt nl no pl pt ro sk sv cs tr'.split(' '))

describe('a card', () => {
  const alternatives = (facts: Facts, locale: 'en' | 'fr', people: Answers['people'] = []) => {
    const answers = { ...answersFor(facts), people }
    return planView(registration(), planFor(registration(), answers, DAY), answers, locale).documents.map((one) => ({
      key: one.key,
      papers: one.alternatives(),
    }))
  }
  const paper = (list: ReturnType<typeof alternatives>, key: string, id: string) =>
    list.find((one) => one.key === key)?.papers.find((one) => one.id === id)

  it.each(LOCALES)('says it for the country of birth, in place of the general text: %s', (locale) => {
    const full = paper(alternatives({ birthCountry: 'CN' }, locale), 'civil_status', 'birth_cert_full')
    expect(full).toMatchObject({ translation: null, formality: null })
    expect(full?.issued?.country).toBe(locale === 'en' ? 'China' : 'Chine')
    expect(full?.issued?.answers.map(({ about, confidence }) => [about, confidence])).toEqual([
      ['translation', 'good'],
      ['formality', 'good'],
    ])
  })

  it('says it on the translation, the apostille and the plurilingual extract as well', () => {
    const list = alternatives({ birthCountry: 'IN' }, 'en')
    const about = (key: string, id = key) => paper(list, key, id)?.issued?.answers.map((one) => one.about)
    expect(about('sworn_translation')).toEqual(['translation'])
    expect(about('apostille')).toEqual(['formality'])
    expect(about('civil_status', 'birth_cert_plurilingual')).toEqual(['plurilingual'])
    expect(about('civil_status', 'consular_civil_status')).toBeUndefined()
  })

  it('keeps the general text while the country is not known', () => {
    const full = paper(alternatives({}, 'en'), 'civil_status', 'birth_cert_full')
    expect(full?.issued).toBeNull()
    expect(full?.translation).toMatch(/EEA/)
  })

  it('takes France for somebody French, wherever they were born', () => {
    const facts = { birthCountry: 'GB', nationalities: ['GB', 'FR'] }
    const issued = paper(alternatives(facts, 'en'), 'civil_status', 'birth_cert_full')?.issued
    expect(issued?.country).toBe('France')
    expect(issued?.answers.map(({ confidence }) => confidence)).toEqual(['official', 'official'])
  })

  it('takes a child’s own country of birth, not the parent’s', () => {
    const child = { id: 'ana', facts: { 'person.relation': 'child', 'person.age': 4, 'person.birthCountry': 'BR' } }
    const insured = { ...child, facts: { ...child.facts, 'person.insured': false } }
    const list = alternatives({ birthCountry: 'CN' }, 'en', [insured])
    expect(paper(list, 'child_civil_status|ana', 'birth_cert_full')?.issued?.country).toBe('Brazil')
    expect(paper(list, 'civil_status', 'birth_cert_full')?.issued?.country).toBe('China')
  })
})

test('a certificate of a state that is no more: the states that keep its registers are found by its name', () => {
  const question = findQuestion(registration(), 'birthCountry', 'en')
  if (!question) throw new Error('no question')
  for (const { name, issuedTodayBy } of formerStates) {
    expect(issuedTodayBy.filter((code) => !listCountryCodes().has(code))).toEqual([])
    const found = matchingCountries(countryOptions(question, 'en'), name.en).map(({ value }) => value)
    expect(
      issuedTodayBy.filter((code) => !found.includes(code)),
      name.en,
    ).toEqual([])
  }
  expect(matchingCountries(countryOptions(question, 'en'), 'USSR')).toHaveLength(15)
  expect(matchingCountries(countryOptions(question, 'fr'), 'RDA').map(({ value }) => value)).toEqual(['DE'])
})

test('the territories that issue papers of their own are there, France and its overseas among them', () => {
  const all = 'FR GP MQ GF RE YT PM BL MF NC PF WF HK MO GL FO GI IM JE GG PR CW AW BM EH CK NU PS XK TW'.split(' ')
  expect(all.filter((code) => !listCountryCodes().has(code))).toEqual([])
  expect(listCountries('fr').find(({ code }) => code === 'FR')?.formerly).toEqual([])
})

function answersFor(facts: Facts): Answers {
  return { facts: { ...newcomer, ...hired, nationalities: ['IN'], permit: 'card', ...facts }, people: [] }
}
