import {
  afterFiling,
  asCardHolder,
  birthActOrFamilyBook,
  hired,
  newcomer,
  papers,
} from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

const student = { ...newcomer, age: 21, activity: ['student'], studies: 'enrolledInFrance' }

export const students: readonly Persona[] = [
  {
    // registration.md 1 student_eu_ehic: the card is the only paper, nothing is sent; product.md story 3
    name: 'Sofia, Italian, eight months of exchange with a valid European card',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['IT'],
      birthCountry: 'IT',
      arrivedOn: '2026-09-01',
      studies: 'exchange',
      insuredIn: 'IT',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
    },
    expect: {
      ...asCardHolder,
      // around.md 5 ehic_expiry: 45 days before the card ends
      dates: [{ id: 'ehic_renewal', on: '2027-07-17' }],
      because: { student_eu_ehic: ['nationalities', 'place', 'activity', 'holds', 'ehicUntil'] },
    },
  },
  {
    // story 3: "after 4 questions"; nothing else that she could say opens another way in
    name: 'Sofia after nationality, place, occupation and card',
    on: '2026-11-21',
    facts: {
      nationalities: ['IT'],
      place: 'mainland',
      activity: ['student'],
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
    },
    expect: asCardHolder,
  },
  {
    // registration.md 1 student_eu_ehic, exception "job alongside studies → employee_eu"; story 3, second half
    name: 'Sofia takes a part-time job',
    on: '2026-11-21',
    facts: {
      ...student,
      ...hired,
      nationalities: ['IT'],
      birthCountry: 'IT',
      arrivedOn: '2026-09-01',
      activity: ['student', 'employee'],
      studies: 'exchange',
      insuredIn: 'IT',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
    },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: ['birth_cert_full', 'birth_cert_filiation', 'birth_cert_plurilingual', 'consular_civil_status'],
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 student_eu_no_ehic; D33: Greek acts need no translation by rule, it may be asked in practice
    name: 'Eleni, Greek, enrolled in Lyon, without a European card',
    on: '2026-11-21',
    facts: { ...student, nationalities: ['GR'], birthCountry: 'GR', arrivedOn: '2026-09-10' },
    expect: {
      register: 'yes',
      situations: ['student_eu_no_ehic'],
      documents: {
        ...papers('id_doc', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        s1_or_resources: ['s1', 'resources_statement'],
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 student_eu_ehic: "card valid to the end of the academic year"; an expired card covers nothing
    name: 'Jonas, German, enrolled, whose European card ran out in October',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['DE'],
      birthCountry: 'DE',
      arrivedOn: '2026-09-10',
      insuredIn: 'DE',
      holds: ['ehic'],
      ehicUntil: '2026-10-31',
    },
    expect: {
      register: 'yes',
      situations: ['student_eu_no_ehic'],
      documents: {
        ...papers('id_doc', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        s1_or_resources: ['s1', 'resources_statement'],
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1 student_eu_ehic covers EU, EEA and Swiss; section 5: Switzerland coordinates
    name: 'Reto, Swiss, with a European card',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['CH'],
      birthCountry: 'CH',
      arrivedOn: '2026-09-10',
      insuredIn: 'CH',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: asCardHolder,
  },
  {
    // D36, M8: the state of insurance decides, not the nationality (Reg. 1231/2010)
    name: 'Yassine, Moroccan insured in Spain, with a European card',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['MA'],
      birthCountry: 'MA',
      arrivedOn: '2026-09-10',
      permit: 'student',
      insuredIn: 'ES',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: asCardHolder,
  },
  {
    // registration.md 1 student_eu_no_ehic, exception "non-EU national resident in an EU state: permit needed"; D36.
    // Moroccan acts are often in French (D32), so a translation is only perhaps needed.
    name: 'Yassine once his card is lost: insured in Spain, holder of an S1',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['MA'],
      birthCountry: 'MA',
      arrivedOn: '2026-09-10',
      permit: 'student',
      insuredIn: 'ES',
      holds: ['s1'],
    },
    expect: {
      register: 'yes',
      situations: ['student_eu_no_ehic'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        s1_or_resources: ['s1', 'resources_statement'],
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // D36: the extension to non-EU nationals binds neither Denmark nor Switzerland
    name: 'Samira, Moroccan insured in Denmark',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['MA'],
      birthCountry: 'MA',
      arrivedOn: '2026-09-10',
      permit: 'student',
      insuredIn: 'DK',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1 student_non_eu; D24 ofii_validation from the VLS-TS; section 5 China: apostille since 2023-11-07
    name: 'Wen, Chinese, student with a validated long-stay visa',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['CN'],
      birthCountry: 'CN',
      arrivedOn: '2026-09-01',
      permit: 'vlsTs',
      visaValidated: true,
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'ofii_validation', 'school_certificate', 'rib', 'proof_address'),
        ...papers('sworn_translation', 'apostille', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 over_28_student: the same as for any other student
    name: 'Wen at 34: no limit of age',
    on: '2026-11-21',
    facts: {
      ...student,
      age: 34,
      nationalities: ['CN'],
      birthCountry: 'CN',
      arrivedOn: '2026-09-01',
      permit: 'vlsTs',
      visaValidated: true,
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'ofii_validation', 'school_certificate', 'rib', 'proof_address'),
        ...papers('sworn_translation', 'apostille', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 0.8: the VLS-TS counts only once validated, so legal_stay comes before apply
    name: 'Arjun, Indian, student whose long-stay visa is not validated yet',
    on: '2026-11-21',
    facts: {
      ...student,
      age: 24,
      nationalities: ['IN'],
      birthCountry: 'IN',
      arrivedOn: '2026-11-02',
      permit: 'vlsTs',
      visaValidated: false,
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'ofii_validation', 'school_certificate', 'rib', 'proof_address'),
        ...papers('sworn_translation', 'apostille', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'legal_stay', 'address', 'apply', ...afterFiling],
      dates: [{ id: 'visa_validation', on: '2027-02-02' }],
    },
  },
  {
    // "I don't know" whether the visa is validated: the step is perhaps, the papers do not change
    name: 'Arjun does not know whether his visa is validated',
    on: '2026-11-21',
    facts: {
      ...student,
      age: 24,
      nationalities: ['IN'],
      birthCountry: 'IN',
      arrivedOn: '2026-11-02',
      permit: 'vlsTs',
      visaValidated: 'unknown',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'ofii_validation', 'school_certificate', 'rib', 'proof_address'),
        ...papers('sworn_translation', 'apostille', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // D32: acts of Senegal are in French; section 5 and D40: probably exempt from legalisation, so nothing is required
    name: 'Awa, Senegalese, student with a residence card',
    on: '2026-11-21',
    facts: { ...student, nationalities: ['SN'], birthCountry: 'SN', arrivedOn: '2026-09-01', permit: 'student' },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1 student_non_eu exceptions; D12: parental_auth for students under 16; step gp is optional then
    name: 'Ji-ho, Korean, enrolled at fifteen',
    on: '2026-11-21',
    facts: {
      ...student,
      age: 15,
      nationalities: ['KR'],
      birthCountry: 'KR',
      arrivedOn: '2026-09-01',
      permit: 'student',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'school_certificate', 'parental_auth', 'rib', 'proof_address'),
        ...papers('sworn_translation', 'apostille', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: [
        'gather',
        'address',
        'apply',
        'nia',
        'nir',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'mutuelle',
        'maintain',
      ],
    },
  },
  {
    // the same a year later: no authorisation, and a médecin traitant (steps table: 16+)
    name: 'Ji-ho at sixteen',
    on: '2026-11-21',
    facts: {
      ...student,
      age: 16,
      nationalities: ['KR'],
      birthCountry: 'KR',
      arrivedOn: '2026-09-01',
      permit: 'student',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'school_certificate', 'rib', 'proof_address'),
        ...papers('sworn_translation', 'apostille', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 0.7 (work gives cover from the first hour) and the door of employees: the job decides, as for
    // EU students. The row student_non_eu is silent on jobs: reported as a reading.
    name: 'Wen works part-time in a café',
    on: '2026-11-21',
    facts: {
      ...student,
      ...hired,
      nationalities: ['CN'],
      birthCountry: 'CN',
      arrivedOn: '2026-09-01',
      activity: ['student', 'employee'],
      permit: 'vlsTs',
      visaValidated: true,
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'ofii_validation', 'work_proof', 'rib', 'proof_address'),
        ...papers('sworn_translation', 'apostille', 'photo_vitale'),
        civil_status: ['birth_cert_full', 'birth_cert_filiation', 'birth_cert_plurilingual', 'consular_civil_status'],
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1 student_quebec_exchange: two papers; S09: the Quebec forms exempt from registering
    name: 'Florence, from Quebec, on exchange, with form SE 401-Q-106',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['CA'],
      birthCountry: 'CA',
      arrivedOn: '2026-09-01',
      permit: 'student',
      studies: 'exchange',
      insuredIn: 'CA',
      holds: ['quebec106'],
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
    // registration.md 1 student_quebec_enrolled with D30: school_certificate and rib were missing
    name: 'Marc-André, from Quebec, enrolled in France, with form SE 401-Q-102 bis',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['CA'],
      birthCountry: 'CA',
      arrivedOn: '2026-09-01',
      permit: 'student',
      insuredIn: 'CA',
      holds: ['quebec102bis'],
    },
    expect: {
      register: 'no',
      situations: ['student_quebec_enrolled'],
      documents: papers('quebec_102bis', 'id_doc', 'school_certificate', 'rib'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // registration.md 1 student_quebec_enrolled, exception "no form → student site". Canadian acts are in English or
    // often in French (D32): translation perhaps; apostille since 2024-01-11.
    name: 'Marc-André without his form',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['CA'],
      birthCountry: 'CA',
      arrivedOn: '2026-09-01',
      permit: 'student',
      insuredIn: 'CA',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'school_certificate', 'rib', 'proof_address', 'apostille'),
        ...papers('photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1 student_andorra: the form, or registration as an option (D30); no permit is asked (D39)
    name: 'Laia, Andorran, with form SE 130-04',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['AD'],
      birthCountry: 'AD',
      arrivedOn: '2026-09-01',
      permit: 'card',
      insuredIn: 'AD',
      holds: ['andorra130'],
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
    // registration.md 1 student_monaco; D39: do not ask a permit of a Monegasque student
    name: 'Charles, Monegasque, with the certificate of his fund',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['MC'],
      birthCountry: 'MC',
      arrivedOn: '2026-09-01',
      permit: 'notNeeded',
      insuredIn: 'MC',
      holds: ['monacoCertificate'],
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
    // registration.md 1 student_uk: without GHIC → student_non_eu; uk_national goes along as an overlay (D06)
    name: 'Harry, British student without a health card',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['GB'],
      birthCountry: 'GB',
      arrivedOn: '2026-09-01',
      permit: 'vlsTs',
      visaValidated: true,
      insuredIn: 'GB',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu', 'uk_national'],
      documents: {
        ...papers('id_doc', 'residence_permit', 'ofii_validation', 'school_certificate', 'rib', 'proof_address'),
        ...papers('apostille', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1, student_eu_ehic against student_eu_no_ehic: the card decides, and she has not said
    name: 'Giulia, Italian student, has not said which papers she holds',
    on: '2026-11-21',
    facts: {
      age: 21,
      place: 'mainland',
      stay: 'over3Months',
      number: 'none',
      nationalities: ['IT'],
      birthCountry: 'IT',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'IT',
      insuredRelative: 'none',
    },
    expect: {
      register: 'unknown',
      situations: [],
      documents: {},
      perhaps: [
        'student_eu_ehic',
        'student_eu_no_ehic',
        'ehic',
        'id_doc',
        'school_certificate',
        's1_or_resources',
        'civil_status',
        'rib',
        'proof_address',
        'photo_vitale',
      ],
      steps: [],
      waitMonths: null,
    },
  },
]
