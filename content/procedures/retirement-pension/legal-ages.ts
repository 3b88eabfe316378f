import type { StepRequirement } from '#content/schema.ts'

type StepDate = NonNullable<StepRequirement['dates']>[number]

/** The legal age by month of birth, for pensions that start from 1 September 2026, while the reform is suspended. */
export const legalAges: readonly StepDate[] = [
  {
    id: 'legal_age_until_1965_march',
    kind: 'earliest',
    on: { from: { fact: 'bornOn' }, months: 753 },
    when: { is: 'until1965March' },
    text: {
      en: 'The legal age: 62 years and 9 months, with 170 quarters for the full rate.',
      fr: 'L’âge légal : 62 ans et 9 mois, avec 170 trimestres pour le taux plein.',
    },
  },
  {
    id: 'legal_age_rest1965',
    kind: 'earliest',
    on: { from: { fact: 'bornOn' }, months: 756 },
    when: { is: 'rest1965' },
    text: {
      en: 'The legal age: 63 years, with 171 quarters for the full rate.',
      fr: 'L’âge légal : 63 ans, avec 171 trimestres pour le taux plein.',
    },
  },
  {
    id: 'legal_age_of1966',
    kind: 'earliest',
    on: { from: { fact: 'bornOn' }, months: 759 },
    when: { is: 'of1966' },
    text: {
      en: 'The legal age: 63 years and 3 months, with 172 quarters for the full rate.',
      fr: 'L’âge légal : 63 ans et 3 mois, avec 172 trimestres pour le taux plein.',
    },
  },
  {
    id: 'legal_age_of1967',
    kind: 'earliest',
    on: { from: { fact: 'bornOn' }, months: 762 },
    when: { is: 'of1967' },
    text: {
      en: 'The legal age: 63 years and 6 months, with 172 quarters for the full rate.',
      fr: 'L’âge légal : 63 ans et 6 mois, avec 172 trimestres pour le taux plein.',
    },
  },
  {
    id: 'legal_age_of1968',
    kind: 'earliest',
    on: { from: { fact: 'bornOn' }, months: 765 },
    when: { is: 'of1968' },
    text: {
      en: 'The legal age: 63 years and 9 months, with 172 quarters for the full rate.',
      fr: 'L’âge légal : 63 ans et 9 mois, avec 172 trimestres pour le taux plein.',
    },
  },
  {
    id: 'legal_age_from1969',
    kind: 'earliest',
    on: { from: { fact: 'bornOn' }, months: 768 },
    when: { is: 'from1969' },
    text: {
      en: 'The legal age: 64 years, with 172 quarters for the full rate.',
      fr: 'L’âge légal : 64 ans, avec 172 trimestres pour le taux plein.',
    },
  },
]
