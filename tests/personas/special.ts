import { hired, newcomer, papers } from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

/** The number is there or only to be found: no provisional and no new number on the way. */
const withNumber = [
  'gather',
  'address',
  'apply',
  'ameli',
  'vitale_order',
  'vitale',
  'vitale_app',
  'gp',
  'mutuelle',
  'maintain',
]

const elsewhere = {
  register: 'elsewhere',
  situations: ['not_covered_yet'],
  documents: {},
  perhaps: [],
  steps: [],
} as const

export const special: readonly Persona[] = [
  {
    // M1: same number for life; reopen rights (S1106), no birth certificate
    name: 'Lucía, Spanish, back for a second master, with her old number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 25,
      nationalities: ['ES'],
      birthCountry: 'ES',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: withNumber,
    },
  },
  {
    // M1 for a non-EU national: the stay must still be regular (registration.md 0.8)
    name: 'Rania, Tunisian, back with a visitor card and her old number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 45,
      nationalities: ['TN'],
      birthCountry: 'TN',
      arrivedOn: '2026-09-01',
      activity: ['none'],
      permit: 'visitor',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers(
        's1106',
        'id_doc',
        'residence_permit',
        'existing_number_proof',
        'rib',
        'proof_address',
        'photo_vitale',
      ),
      perhaps: [],
      steps: withNumber,
    },
  },
  {
    // M2, D31: the number exists since birth in France, ask the fund; no foreign act
    name: 'Mehdi, Moroccan, born in Lyon, grew up in Rabat, hired in Lille',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['MA'],
      birthCountry: 'FR',
      arrivedOn: '2026-09-01',
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['born_in_france'],
      documents: papers('s1106', 'id_doc', 'residence_permit', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: [
        'gather',
        'employer_dpae',
        'address',
        'apply',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'gp',
        'mutuelle',
        'maintain',
      ],
    },
  },
  {
    // D31: overseas births are French births
    name: 'Anaïs, Belgian, born in Martinique, without work',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['BE'],
      birthCountry: 'MQ',
      arrivedOn: '2026-09-01',
      activity: ['none'],
      resources: 'sufficient',
    },
    expect: {
      register: 'yes',
      situations: ['born_in_france'],
      documents: papers('s1106', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: withNumber,
    },
  },
  {
    // M3: a visit gives no right, say so plainly
    name: 'Kelly, American, three weeks of holidays',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      stay: 'visit',
      nationalities: ['US'],
      birthCountry: 'US',
      arrivedOn: '2026-11-15',
      activity: ['none'],
      permit: 'visaFree',
      insuredIn: 'US',
    },
    expect: { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] },
  },
  {
    // M3: "tourist / visa C / visa-free, intends to stay: none"
    name: 'Ananya, Indian, short-stay visa, intends to stay',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['IN'],
      birthCountry: 'IN',
      arrivedOn: '2026-11-01',
      activity: ['none'],
      permit: 'visaC',
    },
    expect: { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] },
  },
  {
    // M3 and row student_non_eu, "short-stay visa: not possible, private cover"
    name: 'Bruno, Argentine, three-month language course without a visa',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 22,
      stay: 'under3Months',
      nationalities: ['AR'],
      birthCountry: 'AR',
      arrivedOn: '2026-11-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      permit: 'visaFree',
    },
    expect: { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] },
  },
  {
    // registration.md 1 posted_eu: A1 and S1 or EHIC, other papers; not covered yet
    name: 'Bartosz, Polish, posted by his Polish employer',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['PL'],
      birthCountry: 'PL',
      arrivedOn: '2026-10-05',
      activity: ['posted'],
      worksIn: ['FR'],
      employerCountry: 'PL',
      insuredIn: 'PL',
      holds: ['a1', 's1'],
    },
    expect: elsewhere,
  },
  {
    // registration.md 1 msa_worker: MSA, not the CPAM; not covered yet
    name: 'Ionela, Romanian, seasonal farm worker',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['RO'],
      birthCountry: 'RO',
      arrivedOn: '2026-10-05',
      activity: ['farmWorker'],
      worksIn: ['FR'],
      employerCountry: 'FR',
    },
    expect: elsewhere,
  },
  {
    // registration.md 1 au_pair: declared by the family, not an employee; not covered yet
    name: 'Camila, Colombian au pair',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 20,
      nationalities: ['CO'],
      birthCountry: 'CO',
      arrivedOn: '2026-10-05',
      activity: ['auPair'],
      permit: 'vlsTs',
      visaValidated: true,
    },
    expect: elsewhere,
  },
  {
    // registration.md 1 language_assistant: entered by the school at the CPAM de Paris; not covered yet
    name: 'Megan, American language assistant',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 23,
      nationalities: ['US'],
      birthCountry: 'US',
      arrivedOn: '2026-10-05',
      activity: ['languageAssistant'],
      permit: 'vlsTs',
      visaValidated: true,
    },
    expect: elsewhere,
  },
  {
    // registration.md 1 frontier_ch: a choice to be made within three months; not covered yet, and never employee_eu
    name: 'Lena, German, lives in Annecy and works in Geneva',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['DE'],
      birthCountry: 'DE',
      arrivedOn: '2026-10-05',
      activity: ['employee'],
      worksIn: ['CH'],
      employerCountry: 'CH',
      insuredIn: 'CH',
    },
    expect: elsewhere,
  },
  {
    // M6: a visitor permit excludes work; do not route as employee
    name: 'Tyler, American, visitor permit, works from home for a company in Texas',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['US'],
      birthCountry: 'US',
      arrivedOn: '2026-10-05',
      activity: ['employee'],
      worksIn: ['FR'],
      employerCountry: 'US',
      permit: 'visitor',
    },
    expect: elsewhere,
  },
]
