import type { Persona } from '#tests/personas/persona.ts'

// around.md 4.5 and the rows housing_renew, dalo_* of section 5.
const on = '2026-11-21'
const procedure = 'social_housing'
const steps = ['request', 'unique_number', 'complete_file', 'offer', 'sign', 'keep_current']
const nothing = { documents: {}, perhaps: [], steps: [], recommended: [], warnings: [], dates: [] }

const asking = { income: 'below', occupation: 'employee', children: false, lodging: 'tenant', hardship: 'none' }
const italian = { ...asking, nationalities: ['IT'] }
const indian = { ...asking, nationalities: ['IN'], permit: 'card' }

export const housingSeekers: readonly Persona[] = [
  {
    // "Documents to register: identity … nothing else is compulsory at that point"; later the rest.
    name: 'Luca, Italian, employed, tenant',
    on,
    procedure,
    facts: italian,
    expect: {
      register: 'yes',
      situations: ['housing_request'],
      documents: {
        housing_identity: ['identity'],
        housing_tax: ['tax_notice'],
        housing_situation: ['payslips'],
        housing_lodging: ['rent_receipt'],
      },
      perhaps: [],
      steps,
      warnings: [],
      recommended: [],
      dates: [],
    },
  },
  {
    name: 'Sunita, Indian with a card, studying, lodged, with children, whose income fell',
    on,
    procedure,
    facts: { ...indian, income: 'fell', occupation: 'student', children: true, lodging: 'hosted' },
    expect: {
      register: 'yes',
      situations: ['housing_request'],
      documents: {
        housing_identity: ['residence_permit'],
        housing_tax: ['tax_notice'],
        housing_situation: ['enrolment'],
        housing_family: ['family_record'],
        housing_lodging: ['hosting_letter'],
      },
      perhaps: [],
      steps,
      warnings: ['housing_income_fell'],
    },
  },
  {
    name: 'Omar, Tunisian with a student permit, without a home',
    on,
    procedure,
    facts: { ...indian, nationalities: ['TN'], permit: 'short', occupation: 'other', lodging: 'none' },
    expect: {
      register: 'yes',
      situations: ['housing_request', 'housing_dalo'],
      documents: {
        housing_identity: ['residence_permit'],
        housing_tax: ['tax_notice'],
        housing_situation: ['income_proof'],
      },
      perhaps: [],
      steps: ['request', 'unique_number', 'dalo', ...steps.slice(2)],
      warnings: ['housing_short_permit'],
    },
  },
  {
    name: 'Elena, Romanian, whom a court has ordered to leave',
    on,
    procedure,
    facts: { ...italian, nationalities: ['RO'], permit: 'short', lodging: 'leaving' },
    expect: {
      register: 'yes',
      situations: ['housing_request', 'housing_dalo'],
      documents: {
        housing_identity: ['identity'],
        housing_tax: ['tax_notice'],
        housing_situation: ['payslips'],
        housing_lodging: ['eviction_notice'],
      },
      perhaps: [],
      steps: ['request', 'unique_number', 'dalo', ...steps.slice(2)],
      warnings: [],
    },
  },
  {
    name: 'Fatou, Malian, who has waited longer than the local limit',
    on,
    procedure,
    facts: { ...indian, nationalities: ['ML'], hardship: 'waited' },
    expect: {
      register: 'yes',
      situations: ['housing_request', 'housing_dalo'],
      documents: {
        housing_identity: ['residence_permit'],
        housing_tax: ['tax_notice'],
        housing_situation: ['payslips'],
        housing_lodging: ['rent_receipt'],
      },
      perhaps: [],
      steps: ['request', 'unique_number', 'dalo', ...steps.slice(2)],
      warnings: [],
    },
  },
  {
    name: 'Ivo, Croatian, in an unfit home',
    on,
    procedure,
    facts: { ...italian, nationalities: ['HR'], hardship: 'unfit' },
    expect: {
      register: 'yes',
      situations: ['housing_request', 'housing_dalo'],
      documents: {
        housing_identity: ['identity'],
        housing_tax: ['tax_notice'],
        housing_situation: ['payslips'],
        housing_lodging: ['rent_receipt'],
      },
      perhaps: [],
      steps: ['request', 'unique_number', 'dalo', ...steps.slice(2)],
    },
  },
  {
    name: 'Claude, French, above the ceiling',
    on,
    procedure,
    facts: { ...italian, nationalities: ['FR'], income: 'above', lodging: 'none' },
    expect: { register: 'no', situations: ['housing_above_ceiling'], ...nothing },
  },
  {
    name: 'Kofi, Ghanaian, above the ceiling, on a short permit',
    on,
    procedure,
    facts: { ...indian, nationalities: ['GH'], permit: 'short', income: 'above' },
    expect: { register: 'no', situations: ['housing_above_ceiling'], ...nothing },
  },
  {
    name: 'Rosa, Peruvian without a permit',
    on,
    procedure,
    facts: { ...asking, nationalities: ['PE'], permit: 'none', income: 'above' },
    expect: { register: 'no', situations: ['housing_no_permit'], ...nothing },
  },
  {
    name: 'Somebody with a card who does not know their income',
    on,
    procedure,
    facts: { nationalities: ['BR'], permit: 'card', income: 'unknown' },
    expect: {
      register: 'unknown',
      situations: [],
      documents: {},
      perhaps: [
        'housing_above_ceiling',
        'housing_request',
        'housing_dalo',
        'housing_identity',
        'housing_tax',
        'housing_situation',
        'housing_family',
        'housing_lodging',
      ],
      steps: [],
    },
  },
]
