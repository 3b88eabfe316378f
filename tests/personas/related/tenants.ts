import type { Persona } from '#tests/personas/persona.ts'

// around.md 4.2 and the rows apl_apply, apl_student_rule of section 5.
const on = '2026-11-21'
const procedure = 'housing_allowance'
const steps = ['apply', 'gather', 'rent_certificate', 'decision', 'keep_informed']
const nothing = { documents: {}, perhaps: [], steps: [], recommended: [], warnings: [], dates: [] }
const papersOf = (identity: string) => ({
  aid_identity: [identity],
  aid_bank: ['bank_details'],
  aid_lease: ['lease'],
  aid_rent: ['rent_certificate_form', 'residence_certificate'],
})

const home = { occupancy: 'tenant', mainHome: true, familyLandlord: false }
const worker = { ...home, nationalities: ['BR'], permit: 'valid', student: false, leaseStartsOn: '2026-11-15' }
const student = { ...worker, student: true, scholarship: false }

export const tenants: readonly Persona[] = [
  {
    // apl_apply: the same calendar month as the lease.
    name: 'Carla, Brazilian employee, lease from 15 November',
    on,
    procedure,
    facts: worker,
    expect: {
      register: 'yes',
      situations: ['aid_tenant'],
      documents: papersOf('residence_permit'),
      perhaps: [],
      steps: ['simulate', ...steps],
      warnings: ['aid_home_itself'],
      dates: [{ id: 'same_month', on: '2026-11-30' }],
    },
  },
  {
    name: 'Carla, with a lease from 1 February of a leap year',
    on,
    procedure,
    facts: { ...worker, permit: 'pending', leaseStartsOn: '2028-02-01' },
    expect: {
      register: 'yes',
      situations: ['aid_tenant'],
      documents: papersOf('residence_permit'),
      perhaps: [],
      steps: ['simulate', ...steps],
      warnings: ['aid_home_itself', 'aid_permit_pending'],
      dates: [{ id: 'same_month', on: '2028-02-29' }],
    },
  },
  {
    // "non-EU/EEA/Swiss students without a need-based scholarship are no longer eligible"
    name: 'Diego, Mexican student without a scholarship, since 1 July 2026',
    on,
    procedure,
    facts: { ...student, nationalities: ['MX'], permit: 'pending' },
    expect: {
      register: 'no',
      situations: ['aid_student_left_out'],
      ...nothing,
    },
  },
  {
    // "Scholarship students of any nationality and EU students stay eligible"
    name: 'Diego, Mexican student with a scholarship by need',
    on,
    procedure,
    facts: { ...student, nationalities: ['MX'], scholarship: true },
    expect: {
      register: 'yes',
      situations: ['aid_tenant'],
      documents: {
        ...papersOf('residence_permit'),
        aid_enrolment: ['enrolment'],
        aid_scholarship: ['scholarship_notice'],
      },
      perhaps: [],
      steps: ['simulate', ...steps],
      warnings: ['aid_home_itself'],
    },
  },
  {
    name: 'Anna, Swiss student in a sublet room, without a scholarship',
    on,
    procedure,
    facts: { ...student, nationalities: ['CH'], occupancy: 'subtenant', permit: 'none' },
    expect: {
      register: 'yes',
      situations: ['aid_tenant'],
      documents: { ...papersOf('identity'), aid_enrolment: ['enrolment'], aid_european_cover: ['european_cover'] },
      perhaps: [],
      steps: ['simulate', ...steps],
      warnings: ['aid_home_itself', 'aid_subtenant'],
    },
  },
  {
    name: 'Théo, French student',
    on,
    procedure,
    facts: { ...student, nationalities: ['FR'] },
    expect: {
      register: 'yes',
      situations: ['aid_tenant'],
      documents: { ...papersOf('identity'), aid_enrolment: ['enrolment'] },
      perhaps: [],
      steps: ['simulate', ...steps],
    },
  },
  {
    name: 'Marta, Polish employee',
    on,
    procedure,
    facts: { ...worker, nationalities: ['PL'], scholarship: true, leaseStartsOn: 'unknown' },
    expect: {
      register: 'yes',
      situations: ['aid_tenant'],
      documents: papersOf('identity'),
      perhaps: [],
      steps: ['simulate', ...steps],
      dates: [],
    },
  },
  {
    name: 'Yuki, Japanese, whose permit has run out',
    on,
    procedure,
    facts: { ...student, nationalities: ['JP'], occupancy: 'subtenant', permit: 'none' },
    expect: { register: 'no', situations: ['aid_no_permit'], ...nothing },
  },
  {
    name: 'Ali, lodged by a friend without rent',
    on,
    procedure,
    facts: { ...student, occupancy: 'hosted' },
    expect: { register: 'no', situations: ['aid_no_rent'], ...nothing },
  },
  {
    name: 'Bea, owner of her flat',
    on,
    procedure,
    facts: { occupancy: 'owner' },
    expect: { register: 'no', situations: ['aid_no_rent'], ...nothing },
  },
  {
    name: 'Cho, Korean, who rents a flat for her holidays',
    on,
    procedure,
    facts: { ...student, mainHome: false },
    expect: { register: 'no', situations: ['aid_second_home'], ...nothing },
  },
  {
    name: 'Rui, Portuguese, who rents from his mother',
    on,
    procedure,
    facts: { ...worker, nationalities: ['PT'], familyLandlord: true },
    expect: { register: 'no', situations: ['aid_family_owner'], ...nothing },
  },
  {
    name: 'A tenant from Senegal who has not said whether they study',
    on,
    procedure,
    facts: { ...home, nationalities: ['SN'], permit: 'valid' },
    expect: {
      register: 'unknown',
      situations: [],
      documents: {},
      perhaps: [
        'aid_student_left_out',
        'aid_tenant',
        'aid_identity',
        'aid_bank',
        'aid_lease',
        'aid_rent',
        'aid_enrolment',
        'aid_scholarship',
      ],
      steps: [],
      dates: [],
    },
  },
]
