import {
  afterFiling,
  asCardHolder,
  asFrenchPensioner,
  asIrregular,
  birthAct,
  birthActOrFamilyBook,
  childAct,
  hired,
  inCollectivity,
  inMayotte,
  newcomer,
  papers,
} from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

// Neighbours of the other personas: one answer is another, and the result must (or must not) turn over.

const visitor = { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] } as const

/** Row employee_eu with D07. */
const asEmployee = {
  register: 'yes',
  situations: ['employee_eu'],
  documents: {
    ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
    civil_status: birthAct,
  },
  perhaps: [],
  steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
  waitMonths: 0,
} as const

/** Row inactive_eu of somebody who came less than five years ago and was insured nowhere else. */
const asInactiveEu = {
  register: 'yes',
  situations: ['inactive_eu'],
  documents: {
    ...papers('s1106', 'id_doc', 'proof_3_months', 'resources_proof', 'full_health_cover_proof', 'rib'),
    ...papers('proof_address', 'photo_vitale'),
    civil_status: birthAct,
  },
  perhaps: [],
  steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
  waitMonths: 3,
} as const

/** Row pensioner_eu. */
const asPensioner = {
  register: 'yes',
  situations: ['pensioner_eu'],
  documents: { ...papers('s1', 'id_doc', 'rib', 'proof_address', 'photo_vitale'), civil_status: birthAct },
  perhaps: [],
  steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling],
  waitMonths: 0,
} as const

const german = { ...newcomer, nationalities: ['DE'], birthCountry: 'DE', arrivedOn: '2026-10-05' }
const american = { ...newcomer, nationalities: ['US'], birthCountry: 'US', arrivedOn: '2026-10-05' }
const dutchPensioner = {
  ...newcomer,
  age: 69,
  nationalities: ['NL'],
  birthCountry: 'NL',
  arrivedOn: '2026-10-05',
  activity: ['retired'],
  pensions: 'foreign',
  insuredIn: 'NL',
}

const places: readonly Persona[] = [
  {
    // D06: the place is no situation, it changes the fund (CGSS); row overseas_dom, "same forms"
    name: 'Katja, German, hired in Guadeloupe',
    on: '2026-11-21',
    facts: { ...german, ...hired, place: 'guadeloupe' },
    expect: { ...asEmployee, situations: ['employee_eu', 'overseas_dom'] },
  },
  {
    // D37, M19: Saint-Barthélemy has a fund of its own, run by the MSA Poitou; the papers are the same
    name: 'Katja, hired in Saint-Barthélemy',
    on: '2026-11-21',
    facts: { ...german, ...hired, place: 'saintBarthelemy' },
    expect: asEmployee,
  },
  {
    // M19: Saint-Martin belongs to the CGSS of Guadeloupe
    name: 'Katja, hired in Saint-Martin',
    on: '2026-11-21',
    facts: { ...german, ...hired, place: 'saintMartin' },
    expect: { ...asEmployee, warnings: ['number_stays_with_you', 'overseas_fund', 'paper_claims'] },
  },
  {
    // and nobody registers there with a card in hand
    name: 'Katja, student in Saint-Martin with a European card',
    on: '2026-11-21',
    facts: {
      ...german,
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'DE',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
      place: 'saintMartin',
    },
    expect: {
      ...asCardHolder,
      warnings: [],
    },
  },
  {
    // registration.md 5: EU coordination applies in Guadeloupe, and nobody registers with a card in hand
    name: 'Katja, student in Guadeloupe with a European card',
    on: '2026-11-21',
    facts: {
      ...german,
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'DE',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
      place: 'guadeloupe',
    },
    expect: asCardHolder,
  },
  {
    // the same island, nothing filed: no word about the fund there
    name: 'Katja, student in Saint-Barthélemy with a European card',
    on: '2026-11-21',
    facts: {
      ...german,
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'DE',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
      place: 'saintBarthelemy',
    },
    expect: asCardHolder,
  },
  {
    // registration.md 5 and row to_spm_nc_pf_wf: EU coordination does not apply there, so the card proves nothing
    name: 'Katja, student in New Caledonia with a European card',
    on: '2026-11-21',
    facts: {
      ...german,
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'DE',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
      place: 'newCaledonia',
    },
    expect: inCollectivity,
  },
  {
    // row to_spm_nc_pf_wf: the local fund, not the student site
    name: 'Katja, student in New Caledonia without a card',
    on: '2026-11-21',
    facts: { ...german, activity: ['student'], studies: 'enrolledInFrance', place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    // row to_spm_nc_pf_wf for an employee
    name: 'Katja, hired in French Polynesia',
    on: '2026-11-21',
    facts: { ...german, ...hired, place: 'polynesia' },
    expect: inCollectivity,
  },
  {
    // row to_spm_nc_pf_wf for a business
    name: 'Katja opens a business in New Caledonia',
    on: '2026-11-21',
    facts: { ...german, activity: ['selfEmployed'], worksIn: ['FR'], place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    // row to_spm_nc_pf_wf: the S1 is EU coordination, which does not reach New Caledonia
    name: 'Johanna, Dutch pensioner, moves to New Caledonia',
    on: '2026-11-21',
    facts: { ...dutchPensioner, holds: ['s1'], place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    // D03 names spouse_of_insured among the rows to be switched off in Mayotte
    name: 'Agnieszka joins her husband in Mayotte',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['PL'],
      birthCountry: 'PL',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      insuredRelative: 'spouse',
      relativeIs: 'employee',
      place: 'mayotte',
    },
    expect: inMayotte,
  },
  {
    // D03: PUMa does not apply in Mayotte and the fund is the CSSM, for refugees too
    name: 'Farid, recognised refugee in Mayotte',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      arrivedOn: '2026-02-02',
      activity: ['none'],
      protection: 'refugee',
      permit: 'recepisse',
      place: 'mayotte',
    },
    expect: inMayotte,
  },
  {
    // the same for an asylum seeker
    name: 'Yonas, asylum seeker in Mayotte',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['ER'],
      birthCountry: 'ER',
      arrivedOn: '2026-10-01',
      activity: ['none'],
      protection: 'asylumSeeker',
      permit: 'none',
      place: 'mayotte',
    },
    expect: inMayotte,
  },
]

const work: readonly Persona[] = [
  {
    // registration.md 0.7: cover from the first hour worked, however short the stay
    name: 'Katja, hired for ten weeks',
    on: '2026-11-21',
    facts: { ...german, ...hired, stay: 'under3Months' },
    expect: asEmployee,
  },
  {
    // registration.md 1 irregular: no residence paper, no registration, job or not
    name: 'Dilip, Nepalese, works without a residence paper',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['NP'],
      birthCountry: 'NP',
      arrivedOn: '2026-03-02',
      permit: 'none',
    },
    expect: asIrregular,
  },
  {
    // the same for a business
    name: 'Dilip has a business and no residence paper',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      arrivedOn: '2026-03-02',
      activity: ['selfEmployed'],
      worksIn: ['FR'],
      permit: 'none',
    },
    expect: asIrregular,
  },
  {
    // registration.md 1 working_holiday with D30: the employee's door while employed, its whole list of papers
    name: 'Kenji, Japanese, working-holiday visa, hired in a bakery',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      age: 24,
      nationalities: ['JP'],
      birthCountry: 'JP',
      arrivedOn: '2026-10-05',
      permit: 'workingHoliday',
    },
    expect: {
      ...asEmployee,
      situations: ['employee_non_eu'],
      documents: { ...asEmployee.documents, ...papers('residence_permit', 'sworn_translation', 'apostille') },
    },
  },
  {
    // D39: no permit is asked of a Monegasque national; acts are in French (D32), formality probably none
    name: 'Louise, Monegasque, hired in Nice',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['MC'],
      birthCountry: 'MC',
      arrivedOn: '2026-10-05',
      permit: 'notNeeded',
    },
    expect: { ...asEmployee, situations: ['employee_non_eu'] },
  },
  {
    // facts.md: the most favourable nationality decides, so there is no third-country status to speak of
    name: 'Siobhán, British and Irish, born in Belfast, hired in Paris',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['GB', 'IE'],
      birthCountry: 'GB',
      arrivedOn: '2026-10-05',
    },
    expect: {
      ...asEmployee,
      documents: { ...asEmployee.documents, ...papers('apostille') },
      perhaps: ['sworn_translation'],
    },
  },
  {
    // D04: a French national's act comes from Nantes: no word about translation, though Bulgaria is a "may be asked"
    name: 'Victor, French, born in Sofia, hired in Dijon, without a number',
    on: '2026-11-21',
    facts: { ...newcomer, ...hired, nationalities: ['FR'], birthCountry: 'BG', arrivedOn: '2026-10-05' },
    expect: asEmployee,
  },
  {
    // registration.md 1 row minor_child and 0.7: at seventeen with a job of one's own, the job decides
    name: 'Emil, German, seventeen, lives with his insured mother, hired in a workshop',
    on: '2026-11-21',
    facts: { ...german, ...hired, age: 17, insuredRelative: 'parent', relativeIs: 'employee' },
    expect: asEmployee,
  },
]

const rest: readonly Persona[] = [
  {
    // M3: a holiday is a holiday, European or not
    name: 'Katja, on holidays with a European card',
    on: '2026-11-21',
    facts: { ...german, activity: ['none'], stay: 'visit', insuredIn: 'DE', holds: ['ehic'], ehicUntil: '2027-12-31' },
    expect: visitor,
  },
  {
    // registration.md 0.7: rights by residence need more than three months, which she does not intend
    name: 'Katja, ten weeks without work',
    on: '2026-11-21',
    facts: { ...german, activity: ['none'], stay: 'under3Months' },
    expect: visitor,
  },
  {
    // row inactive_non_eu: a long-stay visa is given for more than three months, so the length of the stay is not asked;
    // the three months are a step that he will not reach
    name: 'Daniel, American, long-stay visa, leaves again after ten weeks',
    on: '2026-11-21',
    facts: { ...american, activity: ['none'], stay: 'under3Months', permit: 'vlsTs', visaValidated: true },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'ofii_validation', 'proof_3_months', 'rib'),
        ...papers('proof_address', 'photo_vitale', 'apostille'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // M3: "visa-free, intends to stay: none"; the list of residence documents (0.8) knows no visa-free stay
    name: 'Jason, American, came without a visa and was hired',
    on: '2026-11-21',
    facts: { ...american, ...hired, permit: 'visaFree' },
    expect: visitor,
  },
  {
    // registration.md 1 student_eu_ehic and M8: a European card covers a short exchange, whatever the passport
    name: 'Larissa, Brazilian insured in Portugal, ten weeks of exchange with her card',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 22,
      stay: 'under3Months',
      nationalities: ['BR'],
      birthCountry: 'BR',
      arrivedOn: '2026-10-05',
      activity: ['student'],
      studies: 'exchange',
      permit: 'visaFree',
      insuredIn: 'PT',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: asCardHolder,
  },
  {
    // D36: the state of insurance decides, not the nationality; a card of a state that no longer insures her is void
    name: 'Marta, Spanish, insured in Andorra, with form SE 130-04 and an old Spanish card',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 21,
      nationalities: ['ES'],
      birthCountry: 'ES',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'AD',
      holds: ['andorra130', 'ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: {
      register: 'no',
      situations: ['student_andorra'],
      documents: papers('andorra_130_04', 'id_doc'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // the same in Monaco
    name: 'Pietro, Italian, insured in Monaco, with the certificate and an old Italian card',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 21,
      nationalities: ['IT'],
      birthCountry: 'IT',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'MC',
      holds: ['monacoCertificate', 'ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: {
      register: 'no',
      situations: ['student_monaco'],
      documents: papers('monaco_cert'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // the same in Quebec
    name: 'Matteo, Italian and Canadian, insured in Quebec, with form SE 401-Q-106 and an old Italian card',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 21,
      nationalities: ['IT', 'CA'],
      birthCountry: 'CA',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'CA',
      holds: ['quebec106', 'ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: {
      register: 'no',
      situations: ['student_quebec_exchange'],
      documents: papers('quebec_106', 'id_doc'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // M18, D28: a long-stay visa that is no VLS-TS: a certificate is to be asked for within two months. Acts of
    // Algeria are often in French (D32); formality probably none (section 5).
    name: 'Lina, Algerian student, long-stay visa to be exchanged for a certificate of residence',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 21,
      nationalities: ['DZ'],
      birthCountry: 'DZ',
      arrivedOn: '2026-10-05',
      activity: ['student'],
      studies: 'enrolledInFrance',
      permit: 'visaDOther',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        residence_permit: ['residence_permit', 'visa_d_other'],
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'legal_stay', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // the day she came gives the last day to ask for it, and nothing else: the step asks
    name: 'Lina gives the answers she is asked for and no more',
    on: '2026-11-21',
    facts: {
      nationalities: ['DZ'],
      activity: ['student'],
      permit: 'visaDOther',
      place: 'mainland',
      age: 21,
      insuredIn: 'none',
      birthCountry: 'DZ',
      number: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        residence_permit: ['residence_permit', 'visa_d_other'],
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'legal_stay', 'address', 'apply', ...afterFiling],
      dates: [],
    },
  },
  {
    // registration.md 1 inactive_eu: resources are a condition; where they are too small, a refusal is to be expected
    name: 'Bogdan, Romanian, inactive, resources too small',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['RO'],
      birthCountry: 'RO',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      resources: 'insufficient',
    },
    expect: asInactiveEu,
  },
  {
    // registration.md 1 inactive_eu: retired without any pension is inactive
    name: 'Heidi, German, retired, no pension yet',
    on: '2026-11-21',
    facts: { ...german, age: 61, activity: ['retired'], pensions: 'none', resources: 'sufficient' },
    expect: asInactiveEu,
  },
  {
    // D05: any French pension makes France competent, whatever the person calls her occupation
    name: 'Heidi calls herself inactive and receives a French pension',
    on: '2026-11-21',
    facts: { ...german, age: 66, activity: ['none'], pensions: 'french', resources: 'sufficient' },
    expect: asFrenchPensioner,
  },
  {
    // registration.md 1 pensioner_eu: the pension decides, also an invalidity pension of somebody not retired by age
    name: 'Johanna calls herself inactive and receives a Dutch pension',
    on: '2026-11-21',
    facts: { ...dutchPensioner, activity: ['none'] },
    expect: asPensioner,
  },
  {
    // registration.md 1 pensioner_eu, S1 "until cancelled or as stated"
    name: 'Johanna, whose S1 ends in 2028',
    on: '2026-11-21',
    facts: { ...dutchPensioner, holds: ['s1'], s1Until: '2028-06-30' },
    expect: asPensioner,
  },
  {
    // registration.md 1 pensioner_eu: "no French pension or work"
    name: 'Johanna takes a job',
    on: '2026-11-21',
    facts: { ...dutchPensioner, ...hired, activity: ['retired', 'employee'] },
    expect: asEmployee,
  },
  {
    // registration.md 1 spouse_of_insured: who has an S1 of her own is covered by the state that pays the pension
    name: 'Johanna, whose husband is insured in France',
    on: '2026-11-21',
    facts: { ...dutchPensioner, insuredRelative: 'spouse', relativeIs: 'employee', holds: ['s1'] },
    expect: asPensioner,
  },
  {
    // row under_16 and D12: a pupil who lives with an insured parent is attached with the same form
    name: 'Amadou, Senegalese, fifteen, at school, lives with his insured father',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 15,
      nationalities: ['SN'],
      birthCountry: 'SN',
      arrivedOn: '2026-10-05',
      activity: ['student'],
      studies: 'none',
      permit: 'notNeeded',
      insuredRelative: 'parent',
      relativeIs: 'employee',
    },
    expect: {
      register: 'yes',
      situations: ['minor_child'],
      documents: { ...papers('s3705'), child_civil_status: childAct },
      perhaps: [],
      steps: ['gather', 'apply', 'nia', 'nir', 'mutuelle', 'maintain'],
    },
  },
  {
    // registration.md 1 minor_child: "no residence-duration or permit condition for the child"
    name: 'Ava, American, eight, came without a visa, lives with her insured mother',
    on: '2026-11-21',
    facts: {
      ...american,
      age: 8,
      activity: ['none'],
      permit: 'visaFree',
      insuredRelative: 'parent',
      relativeIs: 'employee',
    },
    expect: {
      register: 'yes',
      situations: ['minor_child'],
      documents: { ...papers('s3705'), child_civil_status: childAct },
      perhaps: [],
      steps: ['gather', 'apply', 'nia', 'nir', 'mutuelle', 'maintain'],
    },
  },
  {
    // to_spm_nc_pf_wf: the local fund for children too
    name: 'Ava in New Caledonia',
    on: '2026-11-21',
    facts: {
      ...american,
      age: 8,
      activity: ['none'],
      permit: 'notNeeded',
      insuredRelative: 'parent',
      relativeIs: 'employee',
      place: 'newCaledonia',
    },
    expect: inCollectivity,
  },
  {
    // student_eu_ehic: insured at home and card in hand, there is no second insurance through the father here
    name: 'Enzo, Italian, seventeen, exchange year at his insured father’s, European card',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 17,
      nationalities: ['IT'],
      birthCountry: 'IT',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'IT',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
      insuredRelative: 'parent',
      relativeIs: 'employee',
    },
    expect: asCardHolder,
  },
  {
    // registration.md notes: one form per adult; a spouse who is insured already has nothing left to file
    name: 'Katja, employee, whose husband is insured already',
    on: '2026-11-21',
    facts: { ...german, ...hired },
    people: [
      {
        id: 'stefan',
        facts: {
          'person.relation': 'spouse',
          'person.age': 33,
          'person.nationalities': ['DE'],
          'person.birthCountry': 'DE',
          'person.insured': true,
        },
      },
    ],
    expect: asEmployee,
  },
]

export const boundaries: readonly Persona[] = [...places, ...work, ...rest]
