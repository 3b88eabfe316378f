import { hired, inCollectivity, newcomer, papers } from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

/** No provisional and no new number on the way: rights are reopened under the number for life (errata M1, M2). */
const afterReopening = ['ameli', 'vitale_order', 'vitale', 'vitale_app', 'gp', 'mutuelle', 'maintain']
const withNumber = ['gather', 'address', 'apply', ...afterReopening]
const withNumberAtWork = ['gather', 'employer_dpae', 'address', 'apply', ...afterReopening]
const withNumberAfterThreeMonths = ['gather', 'address', 'three_months', 'apply', ...afterReopening]

/** M1: no birth certificate, and the number on an old paper. Work needs no proof: the employer is given the number. */
const toReopen = papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale')

export const knownNumbers: readonly Persona[] = [
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
    // M1 without work: the stay must be regular (registration.md 0.8) and, as for rights by residence in general (0.7,
    // row french_returning), longer than three months
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
        'proof_3_months',
        'rib',
        'proof_address',
        'photo_vitale',
      ),
      perhaps: [],
      steps: withNumberAfterThreeMonths,
      dates: [{ id: 'file_from', on: '2026-12-01' }],
      waitMonths: 3,
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
      steps: withNumberAtWork,
    },
  },
  {
    // D31: overseas births are French births
    name: 'Anaïs, Belgian, born in Martinique, hired in Metz',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['BE'],
      birthCountry: 'MQ',
      arrivedOn: '2026-09-01',
    },
    expect: {
      register: 'yes',
      situations: ['born_in_france'],
      documents: papers('s1106', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: withNumberAtWork,
    },
  },
  {
    // M1 and employee_eu, exception "already has a NIR: just give the number to the employer"
    name: 'Duarte, Portuguese, hired in Tours, with the number of an earlier job',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['PT'],
      birthCountry: 'PT',
      arrivedOn: '2026-09-01',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: toReopen,
      perhaps: [],
      steps: withNumberAtWork,
      waitMonths: 0,
    },
  },
  {
    // M1 before talent: the number is for life whatever the permit
    name: 'Sanjay, Indian, Talent permit, with the number of his student years',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['IN'],
      birthCountry: 'IN',
      arrivedOn: '2026-09-01',
      permit: 'talent',
      visaValidated: true,
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: { ...toReopen, ...papers('residence_permit') },
      perhaps: [],
      steps: withNumberAtWork,
      waitMonths: 0,
    },
  },
  {
    // M1 before self_employed
    name: 'Nuria, Spanish, opens a business, with her old number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['ES'],
      birthCountry: 'ES',
      arrivedOn: '2026-09-01',
      activity: ['selfEmployed'],
      worksIn: ['FR'],
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: toReopen,
      perhaps: [],
      steps: ['gather', 'business_registration', 'address', 'apply', ...afterReopening],
      waitMonths: 0,
    },
  },
  {
    // M1 before student_non_eu
    name: 'Hao, Chinese, back for a doctorate without contract, with his old number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['CN'],
      birthCountry: 'CN',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      permit: 'student',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: { ...toReopen, ...papers('residence_permit') },
      perhaps: [],
      steps: withNumber,
      waitMonths: 0,
    },
  },
  {
    // M1 before spouse_of_insured
    name: 'Beata, Polish, wife of an employee, with her old number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['PL'],
      birthCountry: 'PL',
      arrivedOn: '2026-09-01',
      activity: ['none'],
      insuredRelative: 'spouse',
      relativeIs: 'employee',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: toReopen,
      perhaps: [],
      steps: withNumber,
      waitMonths: 0,
    },
  },
  {
    // M1 with pensioner_eu: the number is known, yet the home state stays competent, so the S1 and not the S1106
    name: 'Willem, Dutch pensioner with an S1 and the number of his years at Airbus',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 69,
      nationalities: ['NL'],
      birthCountry: 'NL',
      arrivedOn: '2026-09-01',
      activity: ['retired'],
      pensions: 'foreign',
      insuredIn: 'NL',
      holds: ['s1'],
      s1Until: '2028-06-30',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: ['gather', 'home_form', 'address', 'apply', ...afterReopening],
      waitMonths: 0,
    },
  },
  {
    // row french_returning: S1106, identity, proof of three months, bank details; existing NIR stays valid (M1)
    name: 'Hélène, French, born in Lyon, back from Canada without work, knows her number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['FR'],
      birthCountry: 'FR',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number', 'french_returning'],
      documents: { ...toReopen, ...papers('proof_3_months') },
      perhaps: [],
      steps: withNumberAfterThreeMonths,
      dates: [{ id: 'file_from', on: '2027-01-05' }],
      waitMonths: 3,
    },
  },
  {
    // row french_returning: "immediate if working"
    name: 'Hélène finds a job',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['FR'],
      birthCountry: 'FR',
      arrivedOn: '2026-10-05',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: toReopen,
      perhaps: [],
      steps: withNumberAtWork,
      waitMonths: 0,
    },
  },
  {
    // M2 with row french_returning: born in France, the number exists, the fund finds it; three months without work
    name: 'Paul, French, born in Lille, left as a baby, back without work',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['FR'],
      birthCountry: 'FR',
      arrivedOn: '2026-10-05',
      activity: ['none'],
    },
    expect: {
      register: 'yes',
      situations: ['born_in_france', 'french_returning'],
      documents: papers('s1106', 'id_doc', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: withNumberAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 to_spm_nc_pf_wf: the CAFAT, not the CPAM, number or not
    name: 'Hélène settles in New Caledonia instead',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['FR'],
      birthCountry: 'FR',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      number: 'definitive',
      place: 'newCaledonia',
    },
    expect: inCollectivity,
  },
  {
    // M1 with row student_french_abroad: French students wait for nothing (0.7), and this one has her number
    name: 'Inès, French, born in Dakar, comes to study, knows her number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'SN',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: toReopen,
      perhaps: [],
      steps: withNumber,
      waitMonths: 0,
    },
  },
  {
    // M1 with row inactive_eu and D10: resources and full cover hang on the length of the stay, not on the number
    name: 'Greta, Danish, inactive, newly arrived, with her old number',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['DK'],
      birthCountry: 'DK',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      resources: 'sufficient',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: { ...toReopen, ...papers('proof_3_months', 'resources_proof', 'full_health_cover_proof') },
      perhaps: [],
      steps: withNumberAfterThreeMonths,
      waitMonths: 3,
    },
  },
]
