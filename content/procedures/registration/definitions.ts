import type { Predicate } from '#content/schema.ts'

/** Occupations that have a door of their own, or none yet: with one of them a person is neither student nor inactive. */
const OCCUPATIONS = [
  'employee',
  'posted',
  'selfEmployed',
  'farmWorker',
  'farmer',
  'doctoralContract',
  'apprentice',
  'volunteer',
  'auPair',
  'languageAssistant',
  'internationalOfficial',
  'clergy',
  'seafarer',
  'artist',
]

const HIRED = ['employee', 'doctoralContract', 'apprentice']

/** Employees whose employer, fund or scheme is another one than the employee’s usual CPAM. */
const HIRED_OTHERWISE = ['posted', 'farmWorker', 'languageAssistant', 'internationalOfficial', 'seafarer']

const OUT_OF_SCOPE = ['mayotte', 'saintPierreMiquelon', 'newCaledonia', 'polynesia', 'wallisFutuna', 'abroad']

/** Papers that say by themselves that no protection has been asked for. */
const ORDINARY_PAPERS = ['vlsTs', 'visaDOther', 'visaC', 'visaFree', 'talent', 'student', 'visitor', 'workingHoliday']

const no = (predicate: Predicate): Predicate => ({ not: predicate })

/** Who the person is and why they are here. */
const people: Readonly<Record<string, Predicate>> = {
  european: { countryIn: ['nationalities', 'eea_ch'] },
  needsPermit: no({ is: 'european' }),
  french: { has: ['nationalities', 'FR'] },
  busy: { hasAny: ['activity', OCCUPATIONS] },
  studentOnly: { all: [{ has: ['activity', 'student'] }, no({ is: 'busy' })] },
  inactive: { all: [no({ is: 'busy' }), no({ hasAny: ['activity', ['student', 'intern']] })] },
  hired: { all: [{ hasAny: ['activity', HIRED] }, no({ hasAny: ['activity', HIRED_OTHERWISE] })] },
}

/** Whether the person may open rights here at all. */
const rightToOpen: Readonly<Record<string, Predicate>> = {
  inScope: no({ in: ['place', OUT_OF_SCOPE] }),
  protectionPossible: { all: [{ is: 'needsPermit' }, no({ in: ['permit', ORDINARY_PAPERS] })] },
  protectedPerson: {
    all: [
      { is: 'protectionPossible' },
      { in: ['protection', ['refugee', 'subsidiary', 'stateless', 'asylumSeeker', 'temporary']] },
    ],
  },
  shortStay: {
    any: [
      { all: [{ is: 'needsPermit' }, { in: ['permit', ['visaC', 'visaFree']] }] },
      { all: [{ is: 'inactive' }, { in: ['stay', ['visit', 'under3Months']] }] },
    ],
  },
  mayOpen: {
    all: [
      { is: 'inScope' },
      { any: [{ is: 'european' }, no({ eq: ['permit', 'none'] })] },
      no({ is: 'protectedPerson' }),
      no({ applies: 'tourist' }),
      no({ applies: 'minor_child' }),
    ],
  },
}

/** Students: covered from home, or registered on the student site. */
const students: Readonly<Record<string, Predicate>> = {
  europeanCover: { any: [{ is: 'european' }, { countryIn: ['insuredIn', 'coordination_any_nationality'] }] },
  mayHoldHomePaper: { any: [{ is: 'european' }, { countryIn: ['insuredIn', 'home_paper_states'] }] },
  quebecForm: {
    all: [{ is: 'studentOnly' }, { eq: ['insuredIn', 'CA'] }, { hasAny: ['holds', ['quebec106', 'quebec102bis']] }],
  },
  coveredFromHome: {
    any: [
      { applies: 'student_eu_ehic' },
      { applies: 'student_quebec_exchange' },
      { applies: 'student_quebec_enrolled' },
      { applies: 'student_andorra' },
      { applies: 'student_monaco' },
    ],
  },
  europeanStudent: {
    all: [{ is: 'mayOpen' }, { is: 'studentOnly' }, { is: 'europeanCover' }, no({ is: 'french' })],
  },
  otherStudent: {
    all: [
      { is: 'mayOpen' },
      { is: 'studentOnly' },
      no({ is: 'europeanCover' }),
      no({ all: [{ eq: ['insuredIn', 'GB'] }, { has: ['holds', 'ghic'] }] }),
    ],
  },
  studiesHere: {
    all: [{ any: [{ is: 'europeanStudent' }, { is: 'otherStudent' }] }, no({ is: 'coveredFromHome' })],
  },
}

/** The doors: what opens a right in France. */
const doors: Readonly<Record<string, Predicate>> = {
  hiredHere: {
    all: [
      { is: 'mayOpen' },
      { is: 'hired' },
      no({ countryIn: ['employerCountry', 'outside_france'] }),
      no({ countryIn: ['worksIn', 'outside_france'] }),
    ],
  },
  selfEmployedHere: {
    all: [{ is: 'mayOpen' }, { has: ['activity', 'selfEmployed'] }, no({ countryIn: ['worksIn', 'outside_france'] })],
  },
  foreignPensioner: {
    all: [
      { is: 'mayOpen' },
      { is: 'inactive' },
      { eq: ['pensions', 'foreign'] },
      { countryIn: ['insuredIn', 'coordination'] },
    ],
  },
  joinsSpouse: {
    all: [{ is: 'mayOpen' }, { is: 'inactive' }, { eq: ['insuredRelative', 'spouse'] }, no({ is: 'foreignPensioner' })],
  },
  residesHere: {
    all: [
      { is: 'mayOpen' },
      { is: 'inactive' },
      no({ eq: ['insuredRelative', 'spouse'] }),
      no({ is: 'foreignPensioner' }),
      no({ in: ['pensions', ['french', 'both']] }),
    ],
  },
  residentEuropean: {
    all: [{ is: 'residesHere' }, { is: 'european' }, no({ is: 'french' }), no({ has: ['activity', 'jobseeker'] })],
  },
  residentOther: {
    all: [{ is: 'residesHere' }, { is: 'needsPermit' }, no({ eq: ['permit', 'workingHoliday'] })],
  },
  frenchBack: { all: [{ is: 'mayOpen' }, { is: 'french' }, no({ is: 'busy' })] },
  hasDoor: {
    any: [
      { is: 'hiredHere' },
      { is: 'selfEmployedHere' },
      { is: 'studiesHere' },
      { is: 'foreignPensioner' },
      { is: 'joinsSpouse' },
      { is: 'residentEuropean' },
      { is: 'residentOther' },
    ],
  },
  mayReopen: { any: [{ is: 'hasDoor' }, { is: 'frenchBack' }] },
}

/** What is filed, and what follows. */
const filing: Readonly<Record<string, Predicate>> = {
  firstNumber: {
    all: [no({ eq: ['number', 'definitive'] }), no({ countryIn: ['birthCountry', 'french'] })],
  },
  numberExists: { any: [{ applies: 'already_has_number' }, { applies: 'born_in_france' }] },
  studentSite: { any: [{ applies: 'student_non_eu' }, { applies: 'student_eu_no_ehic' }] },
  // Positive lists: while one way in is open, the papers of the others must not become "perhaps".
  identityForm: {
    any: [
      { applies: 'employee_eu' },
      { applies: 'employee_non_eu' },
      { applies: 'talent' },
      { applies: 'self_employed' },
      { applies: 'spouse_of_insured' },
      { applies: 'inactive_eu' },
      { applies: 'inactive_non_eu' },
      { is: 'numberExists' },
    ],
  },
  formFile: { any: [{ is: 'identityForm' }, { applies: 'refugee' }, { applies: 'asylum_seeker_adult' }] },
  filesWithIdentity: { any: [{ is: 'identityForm' }, { is: 'studentSite' }, { applies: 'pensioner_eu' }] },
  filesInFull: { any: [{ is: 'filesWithIdentity' }, { applies: 'refugee' }] },
  files: { any: [{ is: 'filesInFull' }, { applies: 'asylum_seeker_adult' }] },
  hasFile: { any: [{ is: 'files' }, { applies: 'minor_child' }] },
  getsDefinitiveNumber: {
    any: [{ all: [{ is: 'filesInFull' }, no({ is: 'numberExists' })] }, { applies: 'minor_child' }],
  },
  getsNumber: { any: [{ is: 'getsDefinitiveNumber' }, { applies: 'asylum_seeker_adult' }] },
  // Monaco and Andorra have agreements of their own on the stay.
  stayByOwnAgreement: { hasAny: ['nationalities', ['AD', 'MC']] },
  monegasqueStudent: { all: [{ has: ['nationalities', 'MC'] }, { is: 'studentOnly' }] },
  foreignFile: { all: [{ is: 'filesInFull' }, { is: 'needsPermit' }] },
  unvalidatedVisa: { all: [{ eq: ['permit', 'vlsTs'] }, { eq: ['visaValidated', false] }] },
  cardToRequest: { eq: ['permit', 'visaDOther'] },
  byResidence: {
    any: [
      { is: 'residentEuropean' },
      { is: 'residentOther' },
      { all: [{ is: 'joinsSpouse' }, { eq: ['relativeIs', 'student'] }] },
      { all: [{ is: 'frenchBack' }, { is: 'inactive' }] },
    ],
  },
  waitsByResidence: { all: [{ is: 'files' }, { is: 'byResidence' }] },
  waitsThreeMonths: { any: [{ is: 'waitsByResidence' }, { applies: 'asylum_seeker_adult' }] },
  euNewcomer: {
    all: [{ is: 'residentEuropean' }, no({ before: ['arrivedOn', { from: 'on', months: -60 }] })],
  },
  foreignAct: { all: [{ applies: 'civil_status' }, no({ applies: 'refugee' }), no({ is: 'french' })] },
  disputedTranslation: {
    any: [
      { countryIn: ['birthCountry', 'french_often'] },
      { countryIn: ['birthCountry', 'translation_disputed_language'] },
    ],
  },
  uninsuredChild: {
    all: [
      { eq: ['person.relation', 'child'] },
      { compare: ['person.age', '<', 18] },
      { eq: ['person.insured', false] },
    ],
  },
}

export const definitions: Readonly<Record<string, Predicate>> = {
  ...people,
  ...rightToOpen,
  ...students,
  ...doors,
  ...filing,
}
