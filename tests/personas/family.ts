import {
  afterFiling,
  asCardHolder,
  birthAct,
  childAct,
  hired,
  newcomer,
  papers,
} from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

const relative = { ...newcomer, age: 34, activity: ['none'], insuredRelative: 'spouse', relativeIs: 'employee' }

/** Row spouse_of_insured. */
const ofSpouse = {
  ...papers('s1106', 'id_doc', 'relationship_proof', 'rib', 'proof_address', 'photo_vitale'),
  civil_status: birthAct,
}
const stepsOfSpouse = ['gather', 'address', 'apply', ...afterFiling]

/** A child of eleven and the like: attached to a parent, no account and no card of its own (row age_16_17). */
const stepsOfChild = ['gather', 'apply', 'nia', 'nir', 'mutuelle', 'maintain']

export const family: readonly Persona[] = [
  {
    // registration.md 1 talent; S3705 once per child (story 4); the husband files his own form, so nothing of his is
    // here. Indian act: apostille; English is not the only language of Indian registers, so translate unless exempt.
    name: 'Priya, Indian, Talent permit, husband, children of three and nine',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      age: 37,
      nationalities: ['IN'],
      birthCountry: 'IN',
      arrivedOn: '2026-10-05',
      permit: 'talent',
      visaValidated: true,
    },
    people: [person('rohan', 'spouse', 38, 'IN'), person('anika', 'child', 9, 'IN'), person('arjun', 'child', 3, 'IN')],
    expect: {
      register: 'yes',
      situations: ['talent'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        ...papers('sworn_translation', 'apostille'),
        civil_status: birthAct,
        's3705|anika': ['s3705'],
        's3705|arjun': ['s3705'],
        'child_civil_status|anika': childAct,
        'child_civil_status|arjun': childAct,
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 spouse_of_insured and D07, which names her case: the permit was forgotten
    name: 'Rohan, husband of a Talent holder, does not work',
    on: '2026-11-21',
    facts: {
      ...relative,
      nationalities: ['IN'],
      birthCountry: 'IN',
      arrivedOn: '2026-10-05',
      permit: 'talent',
      visaValidated: true,
      relativeIs: 'talent',
    },
    expect: {
      register: 'yes',
      situations: ['spouse_of_insured'],
      documents: { ...ofSpouse, ...papers('residence_permit', 'sworn_translation', 'apostille') },
      perhaps: [],
      steps: stepsOfSpouse,
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 spouse_of_insured: no three months for family joining an insured person (D.160-2); no permit
    name: 'Agnieszka, Polish, wife of an employee',
    on: '2026-11-21',
    facts: { ...relative, nationalities: ['PL'], birthCountry: 'PL', arrivedOn: '2026-10-05' },
    expect: {
      register: 'yes',
      situations: ['spouse_of_insured'],
      documents: ofSpouse,
      perhaps: [],
      steps: stepsOfSpouse,
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 spouse_of_insured, exception "spouse of a STUDENT: usually told to wait 3 months" (C, 7.6):
    // planned on the longer wait, with the doubt; who waits must prove the three months
    name: 'Thu, Vietnamese, wife of a student',
    on: '2026-11-21',
    facts: {
      ...relative,
      nationalities: ['VN'],
      birthCountry: 'VN',
      arrivedOn: '2026-10-05',
      permit: 'card',
      relativeIs: 'student',
    },
    expect: {
      register: 'yes',
      situations: ['spouse_of_insured'],
      documents: { ...ofSpouse, ...papers('residence_permit', 'proof_3_months', 'sworn_translation') },
      perhaps: [],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // the wait is the same before she says when she came: that is asked at the wait itself
    name: 'Thu, wife of a student, gives the answers she is asked for and no more',
    on: '2026-11-21',
    facts: {
      nationalities: ['VN'],
      activity: ['none'],
      permit: 'card',
      protection: 'none',
      place: 'mainland',
      insuredRelative: 'spouse',
      relativeIs: 'student',
      birthCountry: 'VN',
      number: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['spouse_of_insured'],
      documents: { ...ofSpouse, ...papers('residence_permit', 'proof_3_months', 'sworn_translation') },
      perhaps: [],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      dates: [],
      waitMonths: 3,
    },
  },
  {
    // the same where she has not said what her husband does: the three months are perhaps
    name: 'Thu has not said what her husband does',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      activity: ['none'],
      insuredRelative: 'spouse',
      nationalities: ['VN'],
      birthCountry: 'VN',
      arrivedOn: '2026-10-05',
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['spouse_of_insured'],
      documents: { ...ofSpouse, ...papers('residence_permit', 'sworn_translation') },
      perhaps: ['proof_3_months'],
      steps: stepsOfSpouse,
      waitMonths: null,
    },
  },
  {
    // registration.md 0.7: work comes first; a spouse who works goes through the employee's door
    name: 'Agnieszka finds a job',
    on: '2026-11-21',
    facts: { ...relative, ...hired, nationalities: ['PL'], birthCountry: 'PL', arrivedOn: '2026-10-05' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // M17: the mother of an insured person is not automatically exempt: residence route
    name: 'Halima, Moroccan, joins her son who is insured',
    on: '2026-11-21',
    facts: {
      ...relative,
      age: 66,
      nationalities: ['MA'],
      birthCountry: 'MA',
      arrivedOn: '2026-10-05',
      permit: 'visitor',
      insuredRelative: 'child',
      resources: 'sufficient',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 minor_child with D12: no permit and no length of residence asked of the child
    name: 'Kofi, Ghanaian, eleven, joins his insured mother',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 11,
      nationalities: ['GH'],
      birthCountry: 'GH',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      permit: 'notNeeded',
      insuredRelative: 'parent',
      relativeIs: 'employee',
    },
    expect: {
      register: 'yes',
      situations: ['minor_child'],
      documents: { ...papers('s3705'), child_civil_status: childAct },
      perhaps: [],
      steps: stepsOfChild,
      because: { minor_child: ['activity', 'insuredRelative', 'age', 'place'] },
      waitMonths: 0,
    },
  },
  {
    // the row is for minors: at eighteen an adult child of an insured person goes the residence route (M17)
    name: 'Kofi at eighteen, not working, not studying',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 18,
      nationalities: ['GH'],
      birthCountry: 'GH',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      permit: 'card',
      insuredRelative: 'parent',
      relativeIs: 'employee',
      resources: 'sufficient',
      officeSaysTranslation: 'needed',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
        ...papers('sworn_translation', 'legalisation'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // neither pensions, at that age, nor the day he came, which the wait asks itself
    name: 'Kofi at eighteen gives the answers he is asked for and no more',
    on: '2026-11-21',
    facts: {
      nationalities: ['GH'],
      activity: ['none'],
      permit: 'card',
      protection: 'none',
      place: 'mainland',
      insuredRelative: 'parent',
      age: 18,
      birthCountry: 'GH',
      number: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
        ...papers('legalisation'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      dates: [],
      waitMonths: 3,
    },
  },
  {
    // row minor_child is 0-17 (D12): neither the adult son nor the niece, and nothing for a child who is insured
    name: 'Brigid, Irish employee, four young people in her household',
    on: '2026-11-21',
    facts: { ...newcomer, ...hired, nationalities: ['IE'], birthCountry: 'IE', arrivedOn: '2026-10-05' },
    people: [
      person('eoin', 'child', 17, 'IE'),
      person('maeve', 'child', 18, 'IE'),
      person('cian', 'child', 5, 'IE', true),
      person('orla', 'other', 8, 'IE'),
    ],
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
        's3705|eoin': ['s3705'],
        'child_civil_status|eoin': childAct,
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1 minor_child: attached to an insured parent; this one registers nowhere, so there is none
    name: 'Sofia brings her daughter for her exchange year',
    on: '2026-11-21',
    facts: {
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
    },
    people: [person('chiara', 'child', 4, 'IT')],
    expect: asCardHolder,
  },
]

function person(id: string, relation: 'spouse' | 'child' | 'other', age: number, country: string, insured = false) {
  const facts = {
    'person.relation': relation,
    'person.age': age,
    'person.nationalities': [country],
    'person.birthCountry': country,
    'person.insured': insured,
  }
  return { id, facts }
}
