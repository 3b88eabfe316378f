import type { Guide, GuideAnswers } from '#content/guides-schema.ts'
import { but, europeans, noNumber, others, settled } from '#content/procedures/registration/guides/people.ts'

const everybody = [...europeans, ...others]
const german: GuideAnswers = { ...settled, nationalities: ['DE'], birthCountry: 'DE' }
const moroccan: GuideAnswers = { ...settled, nationalities: ['MA'], birthCountry: 'MA', permit: 'card' }

/** An occupation with a door or an office of its own. */
const at = (situation: string, activity: string, facts: GuideAnswers = {}, answers: GuideAnswers = {}): Guide => ({
  situation,
  facts: { activity: [activity], ...facts },
  examples: but(everybody, { ...noNumber, ...answers }),
})

const schemes: readonly Guide[] = [
  at('language_assistant', 'languageAssistant'),
  at('msa_worker', 'farmWorker', { worksIn: ['FR'] }, { employerCountry: 'FR' }),
  at('au_pair', 'auPair', noNumber, { age: 20 }),
  at('volunteer', 'volunteer', noNumber, { age: 23 }),
  at('artist_author', 'artist', noNumber),
  at('clergy', 'clergy'),
  at('seafarer', 'seafarer'),
  at('special_scheme', 'specialScheme', {}, { employerCountry: 'FR', worksIn: ['FR'] }),
  at('international_official', 'internationalOfficial'),
]

const posted: GuideAnswers = { activity: ['posted'] }
const fromPoland: GuideAnswers = { ...noNumber, employerCountry: 'PL', insuredIn: 'PL' }
const borders: readonly Guide[] = [
  { situation: 'posted_eu', facts: posted, examples: but(europeans, { ...fromPoland, holds: ['a1', 's1'] }) },
  {
    situation: 'posted_eu_card',
    facts: { ...posted, holds: ['ehic'] },
    examples: but(europeans, { ...fromPoland, ehicUntil: { monthsAhead: 10 } }),
  },
  {
    situation: 'posted_bilateral',
    facts: posted,
    examples: [
      { ...german, ...noNumber, employerCountry: 'US', insuredIn: 'US' },
      { ...moroccan, ...noNumber, employerCountry: 'US', insuredIn: 'US' },
    ],
  },
  {
    situation: 'foreign_employer',
    facts: { worksIn: ['FR'], ...noNumber },
    examples: but(europeans, { activity: ['employee'], employerCountry: 'BE', insuredIn: 'BE' }),
  },
  {
    situation: 'frontier_ch',
    facts: { worksIn: ['CH'] },
    examples: ['notMade', 'lamal', 'french'].flatMap((swissChoice) =>
      but(europeans, { activity: ['employee'], employerCountry: 'CH', swissChoice, insuredIn: 'CH', ...noNumber }),
    ),
  },
  {
    situation: 'frontier_eu',
    facts: { activity: ['employee'] },
    examples: but([german, moroccan], { worksIn: ['LU'], employerCountry: 'LU', insuredIn: 'LU', ...noNumber }),
  },
  {
    situation: 'works_abroad_other',
    facts: { activity: ['employee'] },
    examples: [{ ...moroccan, ...noNumber, worksIn: ['CH'], employerCountry: 'CH', insuredIn: 'CH' }],
  },
  {
    situation: 'several_states',
    facts: { activity: ['employee'] },
    examples: [{ ...german, ...noNumber, worksIn: ['FR', 'LU'], employerCountry: 'LU' }],
  },
  {
    situation: 'frontier_jobless',
    facts: { activity: ['jobseeker'], wasFrontier: true },
    examples: but(europeans, { insuredIn: 'LU', holds: ['u1'], ...noNumber }),
  },
  {
    situation: 'family_of_eu_insured',
    facts: { insuredRelative: 'insuredAbroad' },
    examples: but(europeans, { activity: ['none'], insuredIn: 'DE', ...noNumber }),
  },
  {
    situation: 'remote_visitor',
    facts: { permit: 'visitor', activity: ['employee'], worksIn: ['FR'] },
    examples: but(others, { employerCountry: 'US', ...noNumber }),
  },
]

const inBetween: readonly Guide[] = [
  {
    situation: 'working_holiday',
    facts: { activity: ['none'], permit: 'workingHoliday' },
    examples: [{ ...settled, ...noNumber, age: 24, nationalities: ['JP'], birthCountry: 'JP' }],
  },
  {
    situation: 'intern_not_enrolled',
    facts: { activity: ['intern'], internPaid: false, studies: 'none' },
    examples: but(others, { age: 23, ...noNumber }),
  },
  {
    situation: 'jobseeker_eu',
    facts: { activity: ['jobseeker'] },
    examples: but(europeans, { insuredIn: 'DK', holds: ['ehic', 'u2'], ehicUntil: { monthsAhead: 10 }, ...noNumber }),
  },
  {
    situation: 'jobseeker_eu_resident',
    facts: { activity: ['jobseeker'] },
    examples: but(europeans, noNumber),
  },
  {
    situation: 'student_uk',
    facts: { activity: ['student'], insuredIn: 'GB', holds: ['ghic'] },
    examples: [
      {
        ...settled,
        ...noNumber,
        age: 21,
        studies: 'enrolledInFrance',
        nationalities: ['GB'],
        birthCountry: 'GB',
        permit: 'vlsTs',
        visaValidated: true,
      },
    ],
  },
  {
    situation: 'student_french_abroad_or_collectivity',
    facts: { activity: ['student'], nationalities: ['FR'], ...noNumber },
    examples: [{ ...settled, age: 20, studies: 'enrolledInFrance', birthCountry: 'SN' }],
  },
]

export const workAndBorders: readonly Guide[] = [...schemes, ...borders, ...inBetween]
