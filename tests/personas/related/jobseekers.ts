import type { Persona } from '#tests/personas/persona.ts'

// around.md 4.4 and the row unemployment_register of section 5.
const on = '2026-11-21'
const procedure = 'unemployment_benefit'
const steps = ['sign_up', 'gather', 'interview', 'decision', 'monthly_update']
const nothing = { documents: {}, perhaps: [], steps: [], recommended: [], warnings: [], dates: [] }
const papersOf = (identity: string) => ({
  benefit_identity: [identity],
  benefit_certificate: ['employer_certificate'],
  benefit_bank: ['bank_details'],
  benefit_cv: ['cv'],
})

const dismissed = { livesIn: 'france', endReason: 'dismissal', worked: 'enough', contractEndsOn: '2026-11-30' }
const spanish = { ...dismissed, nationalities: ['ES'] }
const indian = { ...dismissed, nationalities: ['IN'], permit: 'listed' }

export const jobseekers: readonly Persona[] = [
  {
    name: 'Pilar, Spanish, dismissed as of 30 November',
    on,
    procedure,
    facts: spanish,
    expect: {
      register: 'yes',
      situations: ['benefit_claim'],
      documents: papersOf('identity'),
      perhaps: [],
      steps,
      warnings: [],
      recommended: [],
      // register the day after, within 12 months
      dates: [
        { id: 'register_from', on: '2026-12-01' },
        { id: 'register_until', on: '2027-11-30' },
      ],
    },
  },
  {
    name: 'Jan, Dutch, whose fixed term ended, with work in Germany',
    on,
    procedure,
    facts: { ...spanish, nationalities: ['NL'], endReason: 'fixedTerm', worked: 'withAbroad', permit: 'other' },
    expect: {
      register: 'yes',
      situations: ['benefit_claim'],
      documents: { ...papersOf('identity'), benefit_u1: ['u1'] },
      perhaps: [],
      steps,
      warnings: [],
    },
  },
  {
    name: 'Vikram, Indian with a talent card, after a rupture conventionnelle',
    on,
    procedure,
    facts: { ...indian, endReason: 'agreed', contractEndsOn: 'unknown' },
    expect: {
      register: 'yes',
      situations: ['benefit_claim'],
      documents: papersOf('residence_permit'),
      perhaps: [],
      steps,
      warnings: ['benefit_agreed_end'],
      dates: [],
    },
  },
  {
    // "Student and visitor permits do not allow registration"
    name: 'Min, Vietnamese student, whose fixed term ended',
    on,
    procedure,
    facts: { ...indian, nationalities: ['VN'], permit: 'studentOrVisitor', endReason: 'agreed' },
    expect: { register: 'no', situations: ['benefit_permit_refused'], ...nothing },
  },
  {
    name: 'Dao, Thai, travailleur temporaire, whose contract ran to its end',
    on,
    procedure,
    facts: { ...indian, nationalities: ['TH'], permit: 'temporaryWorker', endReason: 'fixedTerm', endedEarly: false },
    expect: { register: 'no', situations: ['benefit_permit_refused'], ...nothing },
  },
  {
    name: 'Dao, Thai, travailleur temporaire, dismissed before the term',
    on,
    procedure,
    facts: { ...indian, nationalities: ['TH'], permit: 'temporaryWorker', endedEarly: true },
    expect: {
      register: 'yes',
      situations: ['benefit_claim'],
      documents: papersOf('residence_permit'),
      perhaps: [],
      steps,
      warnings: [],
    },
  },
  {
    name: 'Sara, Iranian, with a receipt that lets her work',
    on,
    procedure,
    facts: { ...indian, nationalities: ['IR'], permit: 'mayWork', endedEarly: false },
    expect: {
      register: 'yes',
      situations: ['benefit_claim'],
      documents: papersOf('residence_permit'),
      perhaps: [],
      steps,
      warnings: [],
    },
  },
  {
    name: 'Colin, British, with another card',
    on,
    procedure,
    facts: { ...indian, nationalities: ['GB'], permit: 'other' },
    expect: {
      register: 'yes',
      situations: ['benefit_claim'],
      documents: papersOf('residence_permit'),
      perhaps: [],
      steps,
      warnings: ['benefit_permit_unclear'],
    },
  },
  {
    name: 'Nora, French, who has worked for two months, and in Spain before',
    on,
    procedure,
    facts: { ...spanish, nationalities: ['FR'], worked: 'less' },
    expect: { register: 'no', situations: ['benefit_worked_less'], ...nothing },
  },
  {
    name: 'Hugo, French, who resigned',
    on,
    procedure,
    facts: { ...spanish, nationalities: ['FR'], endReason: 'resignation' },
    expect: { register: 'no', situations: ['benefit_resigned'], ...nothing },
  },
  {
    name: 'Eric, French, who has gone back to Quebec',
    on,
    procedure,
    facts: { ...indian, livesIn: 'abroad', permit: 'temporaryWorker' },
    expect: { register: 'elsewhere', situations: ['benefit_abroad'], ...nothing },
  },
  {
    name: 'Somebody dismissed who does not know their permit',
    on,
    procedure,
    facts: { ...indian, permit: 'unknown' },
    expect: {
      register: 'unknown',
      situations: [],
      documents: {},
      perhaps: [
        'benefit_permit_refused',
        'benefit_claim',
        'benefit_identity',
        'benefit_certificate',
        'benefit_bank',
        'benefit_cv',
      ],
      steps: [],
    },
  },
]
