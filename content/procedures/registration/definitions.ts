import { statusDefinitions } from '#content/procedures/registration/definitions/status.ts'
import { workAndBorders } from '#content/procedures/registration/definitions/work-and-borders.ts'
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
  'specialScheme',
  'artist',
]

const HIRED = ['employee', 'doctoralContract', 'apprentice', 'posted']

/** Employees whose employer, fund or scheme is another one than the employee’s usual CPAM. */
const HIRED_OTHERWISE = ['farmWorker', 'languageAssistant', 'internationalOfficial', 'seafarer', 'specialScheme']

const OUT_OF_SCOPE = ['mayotte', 'saintPierreMiquelon', 'newCaledonia', 'polynesia', 'wallisFutuna', 'abroad']

/** Papers that are given for a long stay only. */
const LONG_STAY = [
  'vlsTs',
  'visaDOther',
  'card',
  'talent',
  'student',
  'visitor',
  'workingHoliday',
  'algerianCertificate',
  'withdrawalAgreement',
  'recepisse',
]

/** Papers that say by themselves that no protection has been asked for. */
const ORDINARY_PAPERS = [
  'vlsTs',
  'visaDOther',
  'visaC',
  'visaFree',
  'talent',
  'student',
  'visitor',
  'workingHoliday',
  'retiredCard',
  'medicalVisa',
]

const no = (predicate: Predicate): Predicate => ({ not: predicate })

/** Who the person is and why they are here. */
const people: Readonly<Record<string, Predicate>> = {
  european: { countryIn: ['nationalities', 'eea_ch'] },
  needsPermit: no({ is: 'european' }),
  french: { has: ['nationalities', 'FR'] },
  busy: { hasAny: ['activity', OCCUPATIONS] },
  studentOnly: {
    all: [
      {
        any: [
          { all: [{ has: ['activity', 'student'] }, no({ is: 'busy' })] },
          { all: [{ is: 'internWithoutPay' }, { eq: ['studies', 'enrolledInFrance'] }] },
        ],
      },
      no({ is: 'protectedPerson' }),
    ],
  },
  inactive: { all: [no({ is: 'busy' }), no({ hasAny: ['activity', ['student', 'intern']] })] },
  hired: {
    all: [
      { any: [{ hasAny: ['activity', HIRED] }, { is: 'internWithPay' }] },
      no({ hasAny: ['activity', HIRED_OTHERWISE] }),
      no({ is: 'posted' }),
    ],
  },
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
  longStayPermit: { all: [{ is: 'needsPermit' }, { in: ['permit', LONG_STAY] }] },
  shortStay: {
    any: [
      { all: [{ is: 'needsPermit' }, { in: ['permit', ['visaC', 'visaFree']] }] },
      {
        all: [
          { is: 'inactive' },
          { in: ['stay', ['visit', 'under3Months']] },
          no({ is: 'longStayPermit' }),
          no({ is: 'insuredInCollectivity' }),
        ],
      },
    ],
  },
  mayOpen: {
    all: [
      { is: 'inScope' },
      no({ is: 'withoutRight' }),
      no({ is: 'protectedPerson' }),
      no({ applies: 'tourist' }),
      no({ applies: 'minor_child' }),
      no({ is: 'minorAlone' }),
    ],
  },
}

/** Students: covered from home, or registered on the student site. */
const students: Readonly<Record<string, Predicate>> = {
  europeanCover: { any: [{ is: 'european' }, { countryIn: ['insuredIn', 'coordination_any_nationality'] }] },
  mayHoldHomePaper: {
    any: [{ is: 'european' }, { countryIn: ['insuredIn', 'home_paper_states'] }, { is: 'posted' }],
  },
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
      { applies: 'student_uk' },
      { applies: 'posted_eu_card' },
      { applies: 'posted_bilateral' },
      { applies: 'jobseeker_eu' },
    ],
  },
  europeanStudent: {
    all: [{ is: 'mayOpen' }, { is: 'studentOnly' }, { is: 'europeanCover' }, no({ is: 'french' })],
  },
  otherStudent: {
    all: [{ is: 'mayOpen' }, { is: 'studentOnly' }, no({ is: 'europeanCover' })],
  },
  // Born in a collectivity with a fund of its own, a French student may have no number that the mainland knows.
  frenchStudent: {
    all: [
      { is: 'mayOpen' },
      { is: 'studentOnly' },
      { is: 'french' },
      no({ eq: ['number', 'definitive'] }),
      { any: [{ is: 'firstNumber' }, { countryIn: ['birthCountry', 'collectivities'] }] },
    ],
  },
  studiesHere: {
    all: [
      { any: [{ is: 'europeanStudent' }, { is: 'otherStudent' }, { is: 'frenchStudent' }] },
      no({ is: 'coveredFromHome' }),
    ],
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
      { is: 'pensionCounts' },
      { eq: ['pensions', 'foreign'] },
      { countryIn: ['insuredIn', 'coordination'] },
    ],
  },
  joinsSpouse: {
    all: [
      { is: 'mayOpen' },
      { is: 'inactive' },
      { eq: ['insuredRelative', 'spouse'] },
      no({ is: 'foreignPensioner' }),
      no({ is: 'hasFrenchPension' }),
      no({ is: 'frontierJobless' }),
    ],
  },
  residesHere: {
    all: [
      { is: 'mayOpen' },
      { is: 'inactive' },
      no({ eq: ['insuredRelative', 'spouse'] }),
      no({ is: 'foreignPensioner' }),
      no({ is: 'insuredFromAbroad' }),
      no({ is: 'hasFrenchPension' }),
    ],
  },
  residentEuropean: {
    all: [{ is: 'residesHere' }, { is: 'european' }, no({ is: 'french' }), no({ has: ['activity', 'jobseeker'] })],
  },
  residentOther: {
    all: [{ is: 'residesHere' }, { is: 'needsPermit' }, no({ eq: ['permit', 'workingHoliday'] })],
  },
  frenchBack: {
    all: [
      { is: 'mayOpen' },
      { is: 'french' },
      no({ is: 'busy' }),
      no({ is: 'insuredFromAbroad' }),
      no({ is: 'fromCollectivity' }),
    ],
  },
  hasDoor: {
    any: [
      { is: 'hiredHere' },
      { is: 'selfEmployedHere' },
      { is: 'studiesHere' },
      { is: 'foreignPensioner' },
      { is: 'frenchPensioner' },
      { is: 'joinsSpouse' },
      { is: 'residentEuropean' },
      { is: 'residentOther' },
      { is: 'furtherDoor' },
    ],
  },
  mayReopen: { any: [{ is: 'hasDoor' }, { is: 'frenchBack' }] },
}

/** What is filed, and what follows. */
const filing: Readonly<Record<string, Predicate>> = {
  firstNumber: {
    all: [no({ eq: ['number', 'definitive'] }), no({ countryIn: ['birthCountry', 'french'] })],
  },
  reopens: { any: [{ applies: 'already_has_number' }, { applies: 'born_in_france' }] },
  numberExists: { any: [{ is: 'reopens' }, { is: 'knownElsewhere' }] },
  studentSite: {
    any: [
      { applies: 'student_non_eu' },
      { applies: 'student_eu_no_ehic' },
      { applies: 'student_french_abroad_or_collectivity' },
    ],
  },
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
      { is: 'furtherForm' },
      { applies: 'french_returning' },
      { applies: 'pensioner_french_scheme' },
      { is: 'reopens' },
    ],
  },
  formFile: { any: [{ is: 'identityForm' }, { applies: 'refugee' }, { applies: 'asylum_seeker_adult' }] },
  filesWithIdentity: {
    any: [{ is: 'identityForm' }, { is: 'studentSite' }, { applies: 'pensioner_eu' }, { is: 'filesBeside' }],
  },
  filesInFull: { any: [{ is: 'filesWithIdentity' }, { applies: 'refugee' }] },
  files: {
    any: [
      { is: 'filesInFull' },
      { applies: 'asylum_seeker_adult' },
      { applies: 'temporary_protection' },
      { applies: 'from_spm_nc_pf' },
    ],
  },
  hasFile: { any: [{ is: 'files' }, { applies: 'minor_child' }, { is: 'minorHere' }] },
  getsDefinitiveNumber: {
    any: [
      { all: [{ is: 'filesInFull' }, no({ is: 'numberExists' })] },
      { applies: 'minor_child' },
      { applies: 'under_16' },
    ],
  },
  getsNumber: {
    any: [
      { is: 'getsDefinitiveNumber' },
      { applies: 'asylum_seeker_adult' },
      { applies: 'asylum_seeker_minor' },
      { applies: 'temporary_protection' },
    ],
  },
  foreignFile: { all: [{ is: 'filesInFull' }, { is: 'needsPermit' }] },
  unvalidatedVisa: { all: [{ eq: ['permit', 'vlsTs'] }, { eq: ['visaValidated', false] }] },
  cardToRequest: { eq: ['permit', 'visaDOther'] },
  waitsByResidence: {
    any: [
      { is: 'residentEuropean' },
      { is: 'residentOther' },
      { is: 'residentJobseeker' },
      { all: [{ is: 'joinsSpouse' }, { eq: ['relativeIs', 'student'] }] },
      { is: 'frenchReturning' },
    ],
  },
  waitsThreeMonths: {
    any: [{ is: 'waitsByResidence' }, { applies: 'asylum_seeker_adult' }, { applies: 'irregular' }],
  },
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
      { in: ['person.relation', ['child', 'ward']] },
      { compare: ['person.age', '<', 18] },
      { eq: ['person.insured', false] },
    ],
  },
}

export const definitions: Readonly<Record<string, Predicate>> = {
  ...people,
  ...workAndBorders,
  ...rightToOpen,
  ...students,
  ...doors,
  ...filing,
  ...statusDefinitions,
}
