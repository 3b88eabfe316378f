import type { GuideAnswers } from '#content/guides-schema.ts'

/** An adult who has come to stay in mainland France and whom nothing of their own covers. */
export const settled: GuideAnswers = {
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
export const europeans: readonly GuideAnswers[] = [
  { ...settled, nationalities: ['DE'], birthCountry: 'DE' },
  { ...settled, nationalities: ['IE'], birthCountry: 'IE' },
  { ...settled, nationalities: ['PT'], birthCountry: 'BR' },
]
export const others: readonly GuideAnswers[] = [
  { ...settled, nationalities: ['CN'], birthCountry: 'CN', permit: 'vlsTs', visaValidated: true },
  { ...settled, nationalities: ['CN'], birthCountry: 'CN', permit: 'vlsTs', visaValidated: false },
  { ...settled, nationalities: ['CN'], birthCountry: 'CN', permit: 'card' },
  { ...settled, nationalities: ['US'], birthCountry: 'US', permit: 'card' },
  { ...settled, nationalities: ['MA'], birthCountry: 'MA', permit: 'card' },
  { ...settled, nationalities: ['BD'], birthCountry: 'BD', permit: 'card' },
  { ...settled, nationalities: ['GB'], birthCountry: 'GB', permit: 'card' },
]

/** The same people, but for some answers. */
export const but = (people: readonly GuideAnswers[], answers: GuideAnswers) =>
  people.map((one) => ({ ...one, ...answers }))

export const noNumber: GuideAnswers = { number: 'none' }
export const hired: GuideAnswers = { activity: ['employee'], employerCountry: 'FR', worksIn: ['FR'], ...noNumber }
export const student: GuideAnswers = { activity: ['student'], studies: 'enrolledInFrance', ...noNumber }
export const atHome: GuideAnswers = { activity: ['none'], stay: 'over3Months', insuredRelative: 'none', ...noNumber }

/** Somebody in each of the usual occupations, where the situation leaves the occupation open. */
export const ofEveryKind = (one: GuideAnswers): readonly GuideAnswers[] =>
  [hired, student, atHome].map((kind) => ({ ...one, ...kind }))
