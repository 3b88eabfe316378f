import {
  afterFiling,
  asCardHolder,
  asIrregular,
  birthAct,
  birthActOrFamilyBook,
  hired,
  inCollectivity,
  newcomer,
  papers,
} from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

const on = '2026-11-21'
const german = { ...newcomer, nationalities: ['DE'], birthCountry: 'DE', arrivedOn: '2026-10-05' }
const american = {
  ...newcomer,
  age: 23,
  nationalities: ['US'],
  birthCountry: 'US',
  arrivedOn: '2026-10-05',
  permit: 'vlsTs',
  visaValidated: true,
}

const common = {
  ...papers('id_doc', 'rib', 'proof_address', 'photo_vitale'),
  civil_status: birthAct,
}
/** D07 for whoever needs a permit, an American VLS-TS validated, an English act. */
const ofAmerican = papers('residence_permit', 'ofii_validation', 'apostille')

function filed(situation: string, own: readonly string[], firstSteps: readonly string[]): Persona['expect'] {
  return {
    register: 'yes',
    situations: [situation],
    documents: { ...common, ...papers(...own) },
    perhaps: [],
    steps: ['gather', ...firstSteps, 'address', 'apply', ...afterFiling],
    waitMonths: 0,
  }
}

function abroad(expect: Persona['expect']): Persona['expect'] {
  return { ...expect, documents: { ...expect.documents, ...ofAmerican }, perhaps: ['sworn_translation'] }
}

/** A scheme of its own, or none: nothing is filed here. */
function sentOn(situation: string, register: 'no' | 'elsewhere'): Persona['expect'] {
  return {
    register,
    situations: [situation],
    documents: {},
    perhaps: [],
    steps: [],
    warnings: [],
    waitMonths: null,
  }
}

const asAssistant = filed('language_assistant', ['s1106', 'work_proof'], ['assistant_entry'])
const asAuPair = filed('au_pair', ['s1106', 'au_pair_agreement'], ['family_declaration'])
const asVolunteer = filed('volunteer', ['s1106', 'volunteer_contract'], ['host_declaration'])
const asArtist = filed('artist_author', ['s1106', 'business_proof'], ['artist_declaration'])
const asEmployee = filed('employee_eu', ['s1106', 'work_proof'], ['employer_dpae'])

/** The MSA has its own site in place of the ameli account, and no app of ours to speak of. */
const afterFilingAtMsa = ['nia', 'nir', 'msa_space', 'vitale_order', 'vitale', 'gp', 'mutuelle', 'maintain']
const withMsa = ['msa_replaces_cpam', 'number_stays_with_you', 'paper_claims']
const asFarmWorker: Persona['expect'] = {
  ...filed('msa_worker', ['work_proof'], []),
  steps: ['gather', 'msa_declaration', 'address', 'apply', ...afterFilingAtMsa],
  warnings: withMsa,
}
const asFarmer: Persona['expect'] = {
  ...filed('msa_worker', ['business_proof'], []),
  steps: ['gather', 'farm_registration', 'address', 'apply', ...afterFilingAtMsa],
  warnings: withMsa,
}

const schemes: readonly Persona[] = [
  {
    // registration.md 1 language_assistant with D07: entered by the school at the CPAM de Paris; permit for an American
    name: 'Megan, American language assistant',
    on,
    facts: { ...american, activity: ['languageAssistant'] },
    expect: abroad(asAssistant),
  },
  {
    // another office, also for whoever ticks employee too
    name: 'Katja ticks employee as well as language assistant',
    on,
    facts: { ...german, ...hired, activity: ['employee', 'languageAssistant'] },
    expect: asAssistant,
  },
  {
    // 0.1, M1: the same office in Paris for whoever has a number; the certificate of birth falls away
    name: 'Megan, back for a second year, knows her number',
    on,
    facts: { ...american, activity: ['languageAssistant'], number: 'definitive' },
    expect: {
      ...asAssistant,
      documents: papers(
        's1106',
        'id_doc',
        'residence_permit',
        'ofii_validation',
        'rib',
        'proof_address',
        'photo_vitale',
      ),
      recommended: ['work_proof', 'existing_number_proof'],
      steps: ['gather', 'assistant_entry', 'address', 'apply', ...afterFiling.slice(2)],
    },
  },
  {
    // overseas collectivities have funds of their own
    name: 'Megan, assistant in Nouméa',
    on,
    facts: { ...american, activity: ['languageAssistant'], place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    // a posting by a foreign school authority is a posting
    name: 'Katja, assistant, posted by her German school',
    on,
    facts: {
      ...german,
      activity: ['languageAssistant', 'posted'],
      employerCountry: 'DE',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: {
      register: 'no',
      situations: ['posted_eu_card'],
      documents: papers('a1', 'ehic'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // registration.md 1 msa_worker with D08: no permit for a European, the MSA's own form
    name: 'Ionela, Romanian, seasonal farm worker',
    on,
    facts: {
      ...german,
      nationalities: ['RO'],
      birthCountry: 'RO',
      activity: ['farmWorker'],
      worksIn: ['FR'],
      employerCountry: 'FR',
    },
    expect: asFarmWorker,
  },
  {
    // D08: the permit of somebody from outside Europe is not replaced by a passport
    name: 'Hassan, Moroccan, seasonal farm worker',
    on,
    facts: {
      ...newcomer,
      nationalities: ['MA'],
      birthCountry: 'MA',
      arrivedOn: '2026-10-05',
      permit: 'card',
      activity: ['farmWorker'],
      worksIn: ['FR'],
    },
    expect: {
      ...asFarmWorker,
      documents: { ...asFarmWorker.documents, ...papers('residence_permit') },
      perhaps: ['sworn_translation'],
      warnings: [...withMsa, 'formality_probably_none', 'apostille_if_asked'],
    },
  },
  {
    // D08: a farmer begins himself, at the guichet unique, with a proof of the business
    name: 'Piet, Dutch farmer',
    on,
    facts: { ...german, nationalities: ['NL'], birthCountry: 'NL', activity: ['farmer'], worksIn: ['FR'] },
    expect: asFarmer,
  },
  {
    // an agricultural employee belongs to the MSA, also where he calls himself employee
    name: 'Katja, who ticks both employee and farm worker',
    on,
    facts: { ...german, ...hired, activity: ['employee', 'farmWorker'] },
    expect: asFarmWorker,
  },
  {
    // M1 at the MSA
    name: 'Ionela, back for a second season, knows her number',
    on,
    facts: {
      ...german,
      nationalities: ['RO'],
      birthCountry: 'RO',
      activity: ['farmWorker'],
      worksIn: ['FR'],
      number: 'definitive',
    },
    expect: {
      ...asFarmWorker,
      documents: papers('id_doc', 'rib', 'proof_address', 'photo_vitale'),
      recommended: ['work_proof', 'existing_number_proof'],
      steps: ['gather', 'msa_declaration', 'address', 'apply', ...afterFilingAtMsa.slice(2)],
      warnings: ['msa_replaces_cpam', 'number_stays_with_you'],
    },
  },
  {
    // row posted_eu for farm work
    name: 'Ionela, sent by a Romanian firm',
    on,
    facts: {
      ...german,
      nationalities: ['RO'],
      birthCountry: 'RO',
      activity: ['farmWorker', 'posted'],
      worksIn: ['FR'],
      employerCountry: 'RO',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: {
      register: 'no',
      situations: ['posted_eu_card'],
      documents: papers('a1', 'ehic'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // M14: the ship decides, whatever else is ticked
    name: 'Yann, French, seafarer, who also ticks posted, farm worker and assistant',
    on,
    facts: {
      ...german,
      nationalities: ['FR'],
      birthCountry: 'SN',
      activity: ['seafarer', 'posted', 'farmWorker', 'languageAssistant', 'employee'],
      employerCountry: 'BE',
      worksIn: ['FR'],
      insuredIn: 'BE',
    },
    expect: sentOn('seafarer', 'elsewhere'),
  },
  {
    // M14
    name: 'Katja, hired by the railways under their statute',
    on,
    facts: { ...german, ...hired, activity: ['specialScheme', 'employee'] },
    expect: sentOn('special_scheme', 'elsewhere'),
  },
  {
    // no residence paper, no scheme
    name: 'Dilip, without a residence paper, on a ship',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['seafarer'],
    },
    expect: asIrregular,
  },
  {
    // row irregular: no scheme without the right to stay
    name: 'Dilip, without a residence paper, at a notary’s',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['specialScheme'],
    },
    expect: asIrregular,
  },
  {
    // registration.md 1 international_official: the organisation's own scheme, nothing to file, no permit asked
    name: 'Akiko, Japanese, official of the Unesco',
    on,
    facts: {
      ...newcomer,
      nationalities: ['JP'],
      birthCountry: 'JP',
      activity: ['internationalOfficial', 'employee'],
      permit: 'none',
      worksIn: ['FR'],
      employerCountry: 'FR',
    },
    expect: sentOn('international_official', 'no'),
  },
  {
    // the same with a short-stay visa: an official is no visitor
    name: 'Akiko arrives with a visa C',
    on,
    facts: {
      ...newcomer,
      nationalities: ['JP'],
      birthCountry: 'JP',
      activity: ['internationalOfficial'],
      permit: 'visaC',
    },
    expect: sentOn('international_official', 'no'),
  },
  {
    // a refugee is protected by France
    name: 'Farid, refugee, official of the Unesco',
    on,
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      permit: 'card',
      protection: 'refugee',
      activity: ['internationalOfficial'],
    },
    expect: {
      register: 'yes',
      situations: ['refugee'],
      documents: {
        ...papers('s1106', 'residence_permit', 'proof_address', 'photo_vitale'),
        civil_status: ['ofpra_certificate'],
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', 'civil_docs', ...afterFiling],
    },
  },
  {
    // New Caledonia: not for the mainland to say
    name: 'Akiko in Nouméa',
    on,
    facts: {
      ...newcomer,
      nationalities: ['JP'],
      birthCountry: 'JP',
      activity: ['internationalOfficial'],
      permit: 'card',
      place: 'newCaledonia',
    },
    expect: inCollectivity,
  },
  {
    // M13: the diocese declares to the Cavimac
    name: 'Father Kamil, Polish',
    on,
    facts: { ...german, nationalities: ['PL'], birthCountry: 'PL', activity: ['clergy'] },
    expect: sentOn('clergy', 'elsewhere'),
  },
  {
    // with a contract he is an employee
    name: 'Father Kamil teaches under contract',
    on,
    facts: { ...german, ...hired, nationalities: ['PL'], birthCountry: 'PL', activity: ['clergy', 'employee'] },
    expect: asEmployee,
  },
  {
    name: 'Brother Dilip, without a residence paper',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['clergy'],
    },
    expect: asIrregular,
  },
]

const hosted: readonly Persona[] = [
  {
    // registration.md 1 au_pair with D07 and D27: declared by the family, not an employee
    name: 'Camila, Colombian au pair',
    on,
    facts: {
      ...american,
      age: 20,
      nationalities: ['CO'],
      birthCountry: 'CO',
      activity: ['auPair'],
    },
    expect: {
      ...abroad(asAuPair),
      dates: [{ id: 'family_declaration_until', on: '2026-10-13' }],
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // 17 is enough for a European
    name: 'Katja, German au pair of seventeen',
    on,
    facts: { ...german, age: 17, activity: ['auPair'] },
    expect: { ...asAuPair, warnings: ['number_stays_with_you', 'paper_claims'] },
  },
  {
    name: 'Katja, German au pair of sixteen',
    on,
    facts: { ...german, age: 16, activity: ['auPair'] },
    expect: { ...asAuPair, warnings: ['au_pair_age', 'number_stays_with_you', 'paper_claims'] },
  },
  {
    name: 'Katja, German au pair of thirty-one',
    on,
    facts: { ...german, age: 31, activity: ['auPair'] },
    expect: { ...asAuPair, warnings: ['au_pair_age', 'number_stays_with_you', 'paper_claims'] },
  },
  {
    // 17 is not enough for a Colombian
    name: 'Camila, au pair of seventeen',
    on,
    facts: { ...american, age: 17, nationalities: ['CO'], birthCountry: 'CO', activity: ['auPair'] },
    expect: { ...abroad(asAuPair), warnings: ['au_pair_age', 'number_stays_with_you', 'paper_claims'] },
  },
  {
    // the age of somebody who is no au pair is nobody's concern
    name: 'Katja, sixty, in civic service',
    on,
    facts: { ...german, age: 60, activity: ['volunteer'] },
    expect: { ...asVolunteer, warnings: ['number_stays_with_you', 'paper_claims'] },
  },
  {
    // row au_pair, exception: with a contract of work an employee
    name: 'Katja, au pair with a contract of work',
    on,
    facts: { ...german, ...hired, age: 20, activity: ['auPair', 'employee'] },
    expect: asEmployee,
  },
  {
    // M1: her rights are reopened; the family declares her all the same
    name: 'Katja, au pair, knows her number',
    on,
    facts: { ...german, age: 20, activity: ['auPair'], number: 'definitive' },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      recommended: ['au_pair_agreement'],
      perhaps: [],
      steps: ['gather', 'family_declaration', 'address', 'apply', ...afterFiling.slice(2)],
      waitMonths: 0,
    },
  },
  {
    name: 'Dilip, without a residence paper, au pair',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['auPair'],
    },
    expect: asIrregular,
  },
  {
    // M12: declared by the host body, general scheme
    name: 'Amy, American, in civic service',
    on,
    facts: { ...american, activity: ['volunteer'] },
    expect: abroad(asVolunteer),
  },
  {
    // M12 with M1
    name: 'Katja in civic service, knows her number',
    on,
    facts: { ...german, activity: ['volunteer'], number: 'definitive' },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      recommended: ['volunteer_contract'],
      perhaps: [],
      steps: ['gather', 'host_declaration', 'address', 'apply', ...afterFiling.slice(2)],
      waitMonths: 0,
    },
  },
  {
    // beside a job the job decides
    name: 'Katja, volunteer fire-fighter with a job',
    on,
    facts: { ...german, ...hired, activity: ['volunteer', 'employee'] },
    expect: asEmployee,
  },
  {
    name: 'Dilip, without a residence paper, volunteer',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['volunteer'],
    },
    expect: asIrregular,
  },
  {
    // M15: Urssaf first, then the CPAM
    name: 'Katja, author',
    on,
    facts: { ...german, activity: ['artist'] },
    expect: asArtist,
  },
  {
    // M15 with M1
    name: 'Katja, author, knows her number',
    on,
    facts: { ...german, activity: ['artist'], number: 'definitive' },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      recommended: ['business_proof'],
      perhaps: [],
      steps: ['gather', 'artist_declaration', 'address', 'apply', ...afterFiling.slice(2)],
      waitMonths: 0,
    },
  },
  {
    name: 'Amy, American painter',
    on,
    facts: { ...american, activity: ['artist'] },
    expect: abroad(asArtist),
  },
  {
    // beside a business, a farm, or work for a school, that decides
    name: 'Katja, author with a business of her own',
    on,
    facts: { ...german, activity: ['artist', 'selfEmployed'], worksIn: ['FR'] },
    expect: filed('self_employed', ['s1106', 'business_proof'], ['business_registration']),
  },
  {
    name: 'Katja, author and farmer',
    on,
    facts: { ...german, activity: ['artist', 'farmer'], worksIn: ['FR'] },
    expect: asFarmer,
  },
  {
    name: 'Katja, author and language assistant',
    on,
    facts: { ...german, activity: ['artist', 'languageAssistant'] },
    expect: asAssistant,
  },
  {
    name: 'Katja, author and seafarer',
    on,
    facts: { ...german, activity: ['artist', 'seafarer'] },
    expect: sentOn('seafarer', 'elsewhere'),
  },
  {
    name: 'Katja, author, posted by a Belgian publisher',
    on,
    facts: {
      ...german,
      activity: ['artist', 'posted'],
      employerCountry: 'BE',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: {
      register: 'no',
      situations: ['posted_eu_card'],
      documents: papers('a1', 'ehic'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    name: 'Dilip, without a residence paper, painter',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['artist'],
    },
    expect: asIrregular,
  },
]

const learners: readonly Persona[] = [
  {
    // registration.md 1 working_holiday: no right by residence, cover only while employed
    name: 'Kenji, Japanese, working-holiday visa, no job',
    on,
    facts: {
      ...newcomer,
      age: 24,
      nationalities: ['JP'],
      birthCountry: 'JP',
      activity: ['none'],
      permit: 'workingHoliday',
    },
    expect: sentOn('working_holiday', 'no'),
  },
  {
    // row working_holiday: an old number opens nothing without a job
    name: 'Kenji, no job, with the number of an earlier stay',
    on,
    facts: {
      ...newcomer,
      age: 24,
      nationalities: ['JP'],
      birthCountry: 'JP',
      activity: ['none'],
      permit: 'workingHoliday',
      number: 'definitive',
    },
    expect: sentOn('working_holiday', 'no'),
  },
  {
    // D30: employed, he has the whole list of employees, and a warning
    name: 'Kenji hired by a restaurant',
    on,
    facts: { ...newcomer, ...hired, age: 24, nationalities: ['JP'], birthCountry: 'JP', permit: 'workingHoliday' },
    expect: {
      ...filed('employee_non_eu', ['s1106', 'work_proof', 'residence_permit'], ['employer_dpae']),
      documents: {
        ...common,
        ...papers('s1106', 'work_proof', 'residence_permit', 'sworn_translation', 'apostille'),
      },
      warnings: ['number_stays_with_you', 'paper_claims', 'working_holiday_cover_ends'],
    },
  },
  {
    // M11: an apprentice is an employee
    name: 'Katja, apprentice baker',
    on,
    facts: { ...german, ...hired, activity: ['apprentice', 'student'] },
    expect: { ...asEmployee, warnings: ['number_stays_with_you', 'paper_claims', 'work_study_is_work'] },
  },
  {
    // M11: the farm school's apprentice belongs to the MSA: no word about the usual way of employees
    name: 'Katja, apprentice on a farm',
    on,
    facts: { ...german, ...hired, activity: ['apprentice', 'farmWorker'] },
    expect: asFarmWorker,
  },
  {
    // M11: with pay slips an employee
    name: 'Katja, intern with pay slips',
    on,
    facts: { ...german, activity: ['intern'], internPaid: true, worksIn: ['FR'], employerCountry: 'FR' },
    expect: { ...asEmployee, warnings: ['number_stays_with_you', 'paid_internship', 'paper_claims'] },
  },
  {
    // M11: with pay slips from a firm abroad
    name: 'Katja, intern in Lille with pay slips from Brussels',
    on,
    facts: { ...german, activity: ['intern'], internPaid: true, worksIn: ['FR'], employerCountry: 'BE' },
    expect: {
      ...filed('foreign_employer', ['s1106', 'work_proof'], ['foreign_employer_registration', 'employer_dpae']),
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // M11, row student_non_eu "unenrolled intern: not possible"
    name: 'Tomás, Chilean intern, enrolled nowhere in France',
    on,
    facts: { ...american, nationalities: ['CL'], birthCountry: 'CL', activity: ['intern'], internPaid: false },
    expect: sentOn('intern_not_enrolled', 'no'),
  },
  {
    // M11: without pay slips but enrolled here, a student
    name: 'Tomás, enrolled at a French school',
    on,
    facts: {
      ...american,
      nationalities: ['CL'],
      birthCountry: 'CL',
      activity: ['intern'],
      internPaid: false,
      studies: 'enrolledInFrance',
    },
    expect: {
      ...abroad(filed('student_non_eu', ['school_certificate'], [])),
      documents: {
        ...common,
        ...ofAmerican,
        ...papers('school_certificate'),
        civil_status: birthActOrFamilyBook,
      },
    },
  },
  {
    // M11: a job beside the internship decides
    name: 'Tomás, intern with a job beside it',
    on,
    facts: {
      ...american,
      ...hired,
      nationalities: ['CL'],
      birthCountry: 'CL',
      activity: ['intern', 'employee'],
      internPaid: false,
    },
    expect: abroad(filed('employee_non_eu', ['s1106', 'work_proof'], ['employer_dpae'])),
  },
  {
    // M11: a student with an internship in the course stays a student
    name: 'Tomás, student, with an internship in the course',
    on,
    facts: {
      ...american,
      nationalities: ['CL'],
      birthCountry: 'CL',
      activity: ['student', 'intern'],
      internPaid: true,
      studies: 'enrolledInFrance',
    },
    expect: {
      ...abroad(filed('student_non_eu', ['school_certificate'], [])),
      documents: {
        ...common,
        ...ofAmerican,
        ...papers('school_certificate'),
        civil_status: birthActOrFamilyBook,
      },
    },
  },
  {
    // no residence paper
    name: 'Dilip, without a residence paper, intern',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['intern'],
      internPaid: false,
    },
    expect: asIrregular,
  },
  {
    // a French intern is somebody who comes back: not this answer
    name: 'Camille, French, intern without pay slips',
    on,
    facts: { ...german, nationalities: ['FR'], birthCountry: 'CI', activity: ['intern'], internPaid: false },
    expect: sentOn('not_covered_yet', 'elsewhere'),
  },
  {
    // registration.md 1 student_uk (C), D42: the visa is validated all the same
    name: 'Harry, British student with a GHIC',
    on,
    facts: {
      ...american,
      nationalities: ['GB'],
      birthCountry: 'GB',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      visaValidated: false,
      insuredIn: 'GB',
      holds: ['ghic'],
    },
    expect: {
      register: 'no',
      situations: ['student_uk', 'uk_national'],
      documents: papers('ehic'),
      perhaps: [],
      steps: ['home_form', 'legal_stay'],
      dates: [{ id: 'visa_validation', on: '2026-12-01' }],
      waitMonths: null,
    },
  },
  {
    // the card of an Irishwoman insured in the United Kingdom: she is European, the student site knows her
    name: 'Aoife, Irish, insured in the United Kingdom, with a GHIC',
    on,
    facts: {
      ...german,
      nationalities: ['IE'],
      birthCountry: 'IE',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'GB',
      holds: ['ghic'],
    },
    expect: {
      ...filed('student_eu_no_ehic', ['school_certificate'], []),
      documents: {
        ...common,
        ...papers('school_certificate'),
        s1_or_resources: ['s1', 'resources_statement'],
        civil_status: birthActOrFamilyBook,
      },
    },
  },
  {
    // the GHIC is no use in New Caledonia
    name: 'Harry studies in Nouméa',
    on,
    facts: {
      ...american,
      nationalities: ['GB'],
      birthCountry: 'GB',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'GB',
      holds: ['ghic'],
      place: 'newCaledonia',
    },
    expect: { ...inCollectivity, situations: ['to_spm_nc_pf_wf', 'uk_national'] },
  },
  {
    // a refugee is protected by France, whatever card is left
    name: 'Farid, refugee, student, with an old GHIC',
    on,
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      permit: 'card',
      protection: 'refugee',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'GB',
      holds: ['ghic'],
    },
    expect: {
      register: 'yes',
      situations: ['refugee'],
      documents: {
        ...papers('s1106', 'residence_permit', 'proof_address', 'photo_vitale'),
        civil_status: ['ofpra_certificate'],
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', 'civil_docs', ...afterFiling],
    },
  },
  {
    // registration.md 1 student_french_abroad_or_collectivity: no permit; a French act, ordered in Nantes (D04)
    name: 'Inès, French, born in Dakar, who comes to study',
    on,
    facts: {
      ...german,
      nationalities: ['FR'],
      birthCountry: 'SN',
      arrivedOn: '2026-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      ...filed('student_french_abroad_or_collectivity', ['school_certificate'], []),
      documents: { ...common, ...papers('school_certificate'), civil_status: birthActOrFamilyBook },
      warnings: ['act_from_nantes', 'no_student_age_limit', 'number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // row to_spm_nc_pf_wf: the local fund, for students too
    name: 'Inès, French, born in Dakar, studies in Nouméa',
    on,
    facts: {
      ...german,
      nationalities: ['FR'],
      birthCountry: 'SN',
      activity: ['student'],
      studies: 'enrolledInFrance',
      place: 'newCaledonia',
    },
    expect: inCollectivity,
  },
  {
    // issue 5, bad input: said, not refused
    name: 'Somebody of nine who says they are a student, here for twelve years',
    on,
    facts: {
      ...american,
      age: 9,
      arrivedOn: '2014-09-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...common,
        ...ofAmerican,
        ...papers('school_certificate', 'parental_auth'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'apply', ...afterFiling.filter((id) => id !== 'gp')],
      warnings: ['arrived_before_birth', 'number_stays_with_you', 'paper_claims', 'very_young_student'],
    },
  },
  {
    // a child of nine who is no student, here since birth
    name: 'Ava, American, nine, lives with her insured mother since birth',
    on,
    facts: {
      ...american,
      age: 9,
      arrivedOn: '2016-11-22',
      activity: ['none'],
      permit: 'notNeeded',
      insuredRelative: 'parent',
    },
    expect: {
      register: 'yes',
      situations: ['minor_child'],
      documents: { ...papers('s3705'), child_civil_status: [...birthAct, 'livret_de_famille'] },
      perhaps: [],
      steps: ['gather', 'apply', 'nia', 'nir', 'mutuelle', 'maintain'],
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // a refugee is protected by France, whatever paper a former fund gave
    name: 'Farid, asylum seeker, student, once insured in Monaco',
    on,
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      permit: 'none',
      protection: 'asylumSeeker',
      arrivedOn: '2026-06-01',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'MC',
      holds: ['monacoCertificate'],
    },
    expect: {
      register: 'yes',
      situations: ['asylum_seeker_adult'],
      documents: {
        ...papers('s1106', 'asylum_attestation', 'c2s_form'),
        proof_3_months: ['proof_3_months', 'asylum_attestation'],
        accommodation_proof: ['accommodation_certificate', 'domiciliation'],
      },
      perhaps: [],
      steps: ['gather', 'address', 'three_months', 'apply', 'nia', 'gp', 'mutuelle', 'maintain'],
      waitMonths: 3,
    },
  },
  {
    // D41: from New Caledonia, the disagreement is shown; born there, no number known
    name: 'Wenda, French, born in Nouméa, nineteen, who comes to study',
    on,
    facts: {
      ...german,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'NC',
      insuredIn: 'NC',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      ...filed('student_french_abroad_or_collectivity', ['school_certificate'], []),
      documents: { ...common, ...papers('school_certificate'), civil_status: birthActOrFamilyBook },
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // D41: insured there, born elsewhere
    name: 'Teva, French, born in Auckland, insured in Polynesia, nineteen, who comes to study',
    on,
    facts: {
      ...german,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'NZ',
      insuredIn: 'PF',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      ...filed('student_french_abroad_or_collectivity', ['school_certificate'], []),
      documents: { ...common, ...papers('school_certificate'), civil_status: birthActOrFamilyBook },
      warnings: ['act_from_nantes', 'number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // D41: the same from Saint-Pierre-et-Miquelon
    name: 'Yann, French, born in Halifax, insured in Saint-Pierre, nineteen, who comes to study',
    on,
    facts: {
      ...german,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'CA',
      insuredIn: 'PM',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      ...filed('student_french_abroad_or_collectivity', ['school_certificate'], []),
      documents: { ...common, ...papers('school_certificate'), civil_status: birthActOrFamilyBook },
      warnings: ['act_from_nantes', 'number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // born in Nouméa, insured no longer there
    name: 'Wenda, French, born in Nouméa, who lived in Sydney',
    on,
    facts: {
      ...german,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'NC',
      insuredIn: 'AU',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      ...filed('student_french_abroad_or_collectivity', ['school_certificate'], []),
      documents: { ...common, ...papers('school_certificate'), civil_status: birthActOrFamilyBook },
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // a job beside: employee, and the number is the fund's to find
    name: 'Wenda, born in Nouméa, works instead',
    on,
    facts: { ...german, ...hired, age: 19, nationalities: ['FR'], birthCountry: 'NC', insuredIn: 'NC' },
    expect: {
      register: 'yes',
      situations: ['born_in_france'],
      documents: papers('s1106', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling.slice(2)],
      warnings: ['number_stays_with_you'],
    },
  },
  {
    // M2: born in Nice her number exists; the student site is not asked to make one
    name: 'Chloé, French, born in Nice, grew up in Rome, who comes to study',
    on,
    facts: {
      ...german,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'FR',
      insuredIn: 'none',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      register: 'yes',
      situations: ['born_in_france'],
      documents: papers('s1106', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling.slice(2)],
      waitMonths: 0,
    },
  },
  {
    // M1: with her number, rights are reopened
    name: 'Wenda, born in Nouméa, knows her number',
    on,
    facts: {
      ...german,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'NC',
      insuredIn: 'NC',
      number: 'definitive',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling.slice(2)],
      warnings: ['number_stays_with_you'],
      waitMonths: 0,
    },
  },
  {
    // row student_eu_ehic for a Frenchwoman insured in Italy
    name: 'Chloé, French, born in Rome, with an Italian European card',
    on,
    facts: {
      ...german,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'IT',
      insuredIn: 'IT',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
      activity: ['student'],
      studies: 'exchange',
    },
    expect: asCardHolder,
  },
  {
    // M8: insured in Portugal with a card, of another nationality: the stay needs a permit
    name: 'Larissa, Brazilian insured in Portugal, a year of exchange with her card',
    on,
    facts: {
      ...american,
      nationalities: ['BR'],
      birthCountry: 'BR',
      insuredIn: 'PT',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
      activity: ['student'],
      studies: 'exchange',
    },
    expect: {
      ...asCardHolder,
      warnings: ['stay_needs_permit'],
    },
  },
  {
    // D09: no age limit; a note, not a situation
    name: 'Mateus, Brazilian student of thirty-one',
    on,
    facts: {
      ...american,
      age: 31,
      nationalities: ['BR'],
      birthCountry: 'BR',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...common,
        ...papers('school_certificate', 'residence_permit', 'ofii_validation'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'apply', ...afterFiling],
      warnings: [
        'apostille_if_asked',
        'formality_probably_none',
        'no_student_age_limit',
        'number_stays_with_you',
        'paper_claims',
      ],
    },
  },
]

/** Occupations with an office of their own, and those between work and studies. */
export const occupations: readonly Persona[] = [...schemes, ...hosted, ...learners]
