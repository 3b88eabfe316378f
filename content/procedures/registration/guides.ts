import type { Guide, GuideAnswers } from '#content/guides-schema.ts'

/** An adult who has come to stay in mainland France and whom nothing of their own covers. */
const settled: GuideAnswers = {
  age: 30,
  place: 'mainland',
  stay: 'over3Months',
  insuredRelative: 'none',
  insuredIn: 'none',
  holds: [],
  studies: 'none',
  pensions: 'none',
  protection: 'none',
}

// Countries that differ in what their papers need: a translation, a formality, neither, or nobody is sure. Several from
// one country differ in their permit, so that what hangs on it is not laid to the country.
const europeans: readonly GuideAnswers[] = [
  { ...settled, nationalities: ['DE'], birthCountry: 'DE' },
  { ...settled, nationalities: ['IE'], birthCountry: 'IE' },
  { ...settled, nationalities: ['PT'], birthCountry: 'BR' },
]
const others: readonly GuideAnswers[] = [
  { ...settled, nationalities: ['CN'], birthCountry: 'CN', permit: 'vlsTs', visaValidated: true },
  { ...settled, nationalities: ['CN'], birthCountry: 'CN', permit: 'vlsTs', visaValidated: false },
  { ...settled, nationalities: ['CN'], birthCountry: 'CN', permit: 'card' },
  { ...settled, nationalities: ['US'], birthCountry: 'US', permit: 'card' },
  { ...settled, nationalities: ['MA'], birthCountry: 'MA', permit: 'card' },
  { ...settled, nationalities: ['BD'], birthCountry: 'BD', permit: 'card' },
  { ...settled, nationalities: ['GB'], birthCountry: 'GB', permit: 'card' },
]

/** The same people, but for some answers. */
const but = (people: readonly GuideAnswers[], answers: GuideAnswers) => people.map((one) => ({ ...one, ...answers }))

const noNumber: GuideAnswers = { number: 'none' }
const hired: GuideAnswers = { activity: ['employee'], employerCountry: 'FR', worksIn: ['FR'], ...noNumber }
const student: GuideAnswers = { activity: ['student'], studies: 'enrolledInFrance', ...noNumber }
const atHome: GuideAnswers = { activity: ['none'], stay: 'over3Months', insuredRelative: 'none', ...noNumber }

/** Somebody in each of the usual occupations, where the situation leaves the occupation open. */
const ofEveryKind = (one: GuideAnswers): readonly GuideAnswers[] =>
  [hired, student, atHome].map((kind) => ({ ...one, ...kind }))

const workers: readonly Guide[] = [
  { situation: 'employee_eu', facts: hired, examples: europeans },
  { situation: 'employee_non_eu', facts: hired, examples: others },
  { situation: 'talent', facts: { ...hired, permit: 'talent' }, examples: but(others, { permit: 'talent' }) },
  {
    situation: 'self_employed',
    facts: { activity: ['selfEmployed'], worksIn: ['FR'], ...noNumber },
    examples: [...europeans, ...others],
  },
]

const young = { age: 21, studies: 'enrolledInFrance' }
const students: readonly Guide[] = [
  { situation: 'student_non_eu', facts: student, examples: but(others, young) },
  {
    situation: 'student_eu_ehic',
    facts: { activity: ['student'], holds: ['ehic'] },
    examples: but(europeans, { age: 21, insuredIn: 'DE', holds: ['ehic'], ehicUntil: { monthsAhead: 10 } }),
  },
  { situation: 'student_eu_no_ehic', facts: student, examples: but(europeans, young) },
  {
    situation: 'student_quebec_exchange',
    facts: { activity: ['student'], studies: 'exchange', insuredIn: 'CA', holds: ['quebec106'] },
    examples: [
      { ...settled, age: 21, nationalities: ['CA'], birthCountry: 'CA', permit: 'vlsTs', visaValidated: true },
    ],
  },
  {
    situation: 'student_quebec_enrolled',
    facts: { ...student, insuredIn: 'CA', holds: ['quebec102bis'] },
    examples: [
      { ...settled, age: 21, nationalities: ['CA'], birthCountry: 'CA', permit: 'vlsTs', visaValidated: true },
    ],
  },
  {
    situation: 'student_andorra',
    facts: { activity: ['student'], insuredIn: 'AD', holds: ['andorra130'] },
    examples: [{ ...settled, ...young, nationalities: ['AD'], birthCountry: 'AD', permit: 'notNeeded' }],
  },
  {
    situation: 'student_monaco',
    facts: { activity: ['student'], insuredIn: 'MC', holds: ['monacoCertificate'] },
    examples: [{ ...settled, ...young, nationalities: ['MC'], birthCountry: 'MC', permit: 'notNeeded' }],
  },
]

const family: readonly Guide[] = [
  {
    situation: 'spouse_of_insured',
    facts: { activity: ['none'], insuredRelative: 'spouse', ...noNumber },
    examples: but([...europeans, ...others], { relativeIs: 'employee' }),
  },
  {
    situation: 'minor_child',
    facts: { insuredRelative: 'parent', ...noNumber },
    examples: but([...europeans, ...others], { activity: ['none'], age: 9 }),
  },
]

const residents: readonly Guide[] = [
  { situation: 'inactive_eu', facts: atHome, examples: europeans },
  { situation: 'inactive_non_eu', facts: atHome, examples: but(others, { permit: 'visitor' }) },
  {
    situation: 'pensioner_eu',
    facts: { activity: ['retired'], pensions: 'foreign', ...noNumber },
    examples: but(europeans, { age: 68, insuredIn: 'DE' }),
  },
  {
    situation: 'uk_national',
    facts: { nationalities: ['GB'] },
    examples: ofEveryKind({ ...settled, birthCountry: 'GB', permit: 'card' }),
  },
]

const protection: readonly Guide[] = [
  {
    situation: 'refugee',
    facts: { protection: 'refugee' },
    examples: but([...others.slice(4, 6)], { activity: ['none'], permit: 'recepisse', ...noNumber }),
  },
  {
    situation: 'asylum_seeker_adult',
    facts: { protection: 'asylumSeeker' },
    examples: but([...others.slice(4, 6)], { activity: ['none'], permit: 'none', ...noNumber }),
  },
]

const knownNumbers: readonly Guide[] = [
  {
    situation: 'already_has_number',
    facts: { number: 'definitive' },
    examples: [...europeans.slice(0, 1), ...others.slice(0, 1)].flatMap(ofEveryKind),
  },
  {
    situation: 'born_in_france',
    facts: { birthCountry: 'FR' },
    examples: [...europeans.slice(0, 1), ...others.slice(0, 1)].flatMap(ofEveryKind),
  },
]

const elsewhere: readonly Guide[] = [
  {
    situation: 'tourist',
    facts: { stay: 'visit' },
    examples: [{ ...settled, activity: ['none'], nationalities: ['US'], birthCountry: 'US', permit: 'visaFree' }],
  },
  {
    situation: 'not_covered_yet',
    facts: {},
    examples: [{ ...settled, activity: ['posted'], employerCountry: 'DE', nationalities: ['DE'], birthCountry: 'DE' }],
  },
]

/** A guide for each situation, in the order of the situations. */
export const guides: readonly Guide[] = [
  ...workers,
  ...students,
  ...family,
  ...residents,
  ...protection,
  ...knownNumbers,
  ...elsewhere,
]
