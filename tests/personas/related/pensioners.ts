import type { Persona } from '#tests/personas/persona.ts'

// around.md 4.1 and the row retirement_claim of section 5; the table of ages is that of SP-A18825.
const on = '2026-11-21'
const procedure = 'retirement_pension'
const steps = ['statement', 'choose_day', 'gather', 'apply', 'decision', 'first_payment']
const nothing = { documents: {}, perhaps: [], steps: [], recommended: [], warnings: [], dates: [] }
const papers = {
  pension_identity: ['identity', 'residence_permit'],
  pension_bank: ['bank_details'],
  pension_tax: ['tax_notice'],
}

const simple = {
  workedInFrance: true,
  livesIn: 'france',
  careerAbroad: false,
  birthPlace: 'france',
  children: false,
  gaps: false,
  startOn: 'unknown',
}

/** Whoever was born on a day, with the day of the legal age and of 67. */
const born = (bornOn: string, age: { id: string; on: string }, full: string): Persona => ({
  name: `Born on ${bornOn}, with a simple career`,
  on,
  procedure,
  facts: { ...simple, bornOn },
  expect: {
    register: 'yes',
    situations: ['pension_claim'],
    documents: papers,
    perhaps: [],
    steps,
    warnings: [],
    dates: [age, { id: 'full_rate_67', on: full }],
  },
})

export const pensioners: readonly Persona[] = [
  // 1963 → March 1965: 62 years and 9 months
  born('1963-01-01', { id: 'legal_age_until_1965_march', on: '2025-10-01' }, '2030-01-01'),
  born('1965-03-31', { id: 'legal_age_until_1965_march', on: '2027-12-31' }, '2032-03-31'),
  // April to December 1965: 63 years
  born('1965-04-01', { id: 'legal_age_rest1965', on: '2028-04-01' }, '2032-04-01'),
  born('1965-12-31', { id: 'legal_age_rest1965', on: '2028-12-31' }, '2032-12-31'),
  // 1966: 63 years and 3 months; 1967: 6; 1968: 9
  born('1966-01-01', { id: 'legal_age_of1966', on: '2029-04-01' }, '2033-01-01'),
  born('1966-12-31', { id: 'legal_age_of1966', on: '2030-03-31' }, '2033-12-31'),
  born('1967-01-01', { id: 'legal_age_of1967', on: '2030-07-01' }, '2034-01-01'),
  born('1967-12-31', { id: 'legal_age_of1967', on: '2031-06-30' }, '2034-12-31'),
  born('1968-01-01', { id: 'legal_age_of1968', on: '2031-10-01' }, '2035-01-01'),
  born('1968-12-31', { id: 'legal_age_of1968', on: '2032-09-30' }, '2035-12-31'),
  // 1969 and later: 64 years
  born('1969-01-01', { id: 'legal_age_from1969', on: '2033-01-01' }, '2036-01-01'),
  born('1971-11-21', { id: 'legal_age_from1969', on: '2035-11-21' }, '2038-11-21'),
  {
    name: 'Ana, 55 tomorrow',
    on,
    procedure,
    facts: { ...simple, bornOn: '1971-11-22' },
    expect: { register: 'no', situations: ['pension_too_early'], ...nothing },
  },
  {
    // "if born abroad", "if children", "if gaps", "if foreign career"; claim 6 months before
    name: 'Joaquim, Portuguese career, born there, with children and gaps, from 1 July 2027',
    on,
    procedure,
    facts: {
      ...simple,
      bornOn: '1963-05-10',
      careerAbroad: true,
      birthPlace: 'abroad',
      children: true,
      gaps: true,
      startOn: '2027-07-01',
    },
    expect: {
      register: 'yes',
      situations: ['pension_claim'],
      documents: {
        ...papers,
        pension_birth: ['birth_full', 'birth_filiation'],
        pension_children: ['family_record'],
        pension_gaps: ['payslips', 'employer_statement'],
        pension_career: ['foreign_career'],
      },
      perhaps: [],
      steps: ['statement', 'missing_periods', ...steps.slice(1)],
      warnings: ['pension_countries'],
      dates: [
        { id: 'legal_age_until_1965_march', on: '2026-02-10' },
        { id: 'full_rate_67', on: '2030-05-10' },
        { id: 'claim_by', on: '2027-01-01' },
      ],
    },
  },
  {
    name: 'Edith, born in 1962, who never claimed, back in Ireland',
    on,
    procedure,
    facts: { ...simple, bornOn: '1962-12-31', livesIn: 'agreement' },
    expect: {
      register: 'yes',
      situations: ['pension_claim'],
      documents: papers,
      perhaps: [],
      steps: [...steps, 'life_certificate'],
      warnings: ['pension_age_reached', 'pension_from_agreement'],
      dates: [],
    },
  },
  {
    name: 'Sam, Thai, back in Bangkok',
    on,
    procedure,
    facts: { ...simple, bornOn: '1964-06-01', livesIn: 'elsewhere' },
    expect: {
      register: 'yes',
      situations: ['pension_claim'],
      documents: papers,
      perhaps: [],
      steps: [...steps, 'life_certificate'],
      warnings: ['pension_from_elsewhere'],
    },
  },
  {
    name: 'Irma, who has never worked in France',
    on,
    procedure,
    facts: { ...simple, bornOn: '1958-06-01', workedInFrance: false, careerAbroad: true },
    expect: { register: 'elsewhere', situations: ['pension_not_here'], ...nothing },
  },
  {
    name: 'Irma, at thirty',
    on,
    procedure,
    facts: { bornOn: '1996-06-01', workedInFrance: false },
    expect: { register: 'elsewhere', situations: ['pension_not_here'], ...nothing },
  },
]
