import type { Predicate } from '#content/schema.ts'

const no = (predicate: Predicate): Predicate => ({ not: predicate })

/** The employer’s country coordinates with France for this person: by nationality, or whatever it is. */
const coordinatedEmployer: Predicate = {
  any: [
    { all: [{ is: 'european' }, { countryIn: ['employerCountry', 'coordination'] }] },
    { countryIn: ['employerCountry', 'coordination_or_uk'] },
  ],
}

const coordinatedWork: Predicate = {
  any: [
    { all: [{ is: 'european' }, { countryIn: ['worksIn', 'coordination'] }] },
    { countryIn: ['worksIn', 'coordination_or_uk'] },
  ],
}

/** What a person does here, as far as it has a door of its own. */
const occupations: Readonly<Record<string, Predicate>> = {
  ownScheme: { hasAny: ['activity', ['internationalOfficial', 'seafarer', 'specialScheme']] },
  // By an employer in France it is no posting, whatever it is called.
  posted: {
    all: [
      { has: ['activity', 'posted'] },
      { countryIn: ['employerCountry', 'outside_france'] },
      no({ is: 'ownScheme' }),
    ],
  },
  internOnly: { all: [{ has: ['activity', 'intern'] }, no({ is: 'busy' }), no({ has: ['activity', 'student'] })] },
  internWithPay: { all: [{ is: 'internOnly' }, { eq: ['internPaid', true] }] },
  internWithoutPay: { all: [{ is: 'internOnly' }, { eq: ['internPaid', false] }] },
  farms: { all: [{ hasAny: ['activity', ['farmWorker', 'farmer']] }, no({ is: 'ownScheme' }), no({ is: 'posted' })] },
  assistant: { all: [{ has: ['activity', 'languageAssistant'] }, no({ is: 'ownScheme' }), no({ is: 'posted' })] },
  // Beside any of these, a stay as au pair, a calling or an art is not what opens the rights.
  worksOtherwise: {
    any: [
      { is: 'hired' },
      { has: ['activity', 'selfEmployed'] },
      { is: 'ownScheme' },
      { is: 'posted' },
      { is: 'farms' },
      { is: 'assistant' },
    ],
  },
}

/** Posted from abroad, or employed from abroad without a posting. */
const postings: Readonly<Record<string, Predicate>> = {
  postedCoordinated: {
    all: [{ is: 'inScope' }, { is: 'posted' }, no({ is: 'protectedPerson' }), coordinatedEmployer],
  },
  homeCardOnly: { all: [{ hasAny: ['holds', ['ehic', 'ghic']] }, no({ has: ['holds', 's1'] })] },
  employedFromAbroad: {
    all: [
      { is: 'mayOpen' },
      {
        any: [
          {
            all: [
              { is: 'hired' },
              { countryIn: ['employerCountry', 'outside_france'] },
              no({ countryIn: ['worksIn', 'outside_france'] }),
            ],
          },
          { all: [{ is: 'posted' }, no(coordinatedEmployer), no({ applies: 'posted_bilateral' })] },
        ],
      },
    ],
  },
  visitorPermit: { all: [{ is: 'needsPermit' }, { eq: ['permit', 'visitor'] }] },
}

/** Lives in France and works, or worked, or is insured, elsewhere. */
const borders: Readonly<Record<string, Predicate>> = {
  worksAbroad: {
    all: [
      { is: 'mayOpen' },
      { any: [{ is: 'hired' }, { has: ['activity', 'selfEmployed'] }, { is: 'farms' }] },
      no({ is: 'posted' }),
      { countryIn: ['worksIn', 'outside_france'] },
    ],
  },
  frontier: { all: [{ is: 'worksAbroad' }, { count: ['worksIn', '=', 1] }] },
  frontierSwiss: { all: [{ is: 'frontier' }, { has: ['worksIn', 'CH'] }, { is: 'european' }] },
  frontierEuropean: { all: [{ is: 'frontier' }, no({ is: 'frontierSwiss' }), coordinatedWork] },
  mayHaveBeenFrontier: {
    all: [
      { has: ['activity', 'jobseeker'] },
      { is: 'inactive' },
      { countryIn: ['insuredIn', 'coordination'] },
      no({ has: ['holds', 'u2'] }),
    ],
  },
  lostFrontierWork: { all: [{ is: 'mayHaveBeenFrontier' }, { eq: ['wasFrontier', true] }] },
  frontierJobless: { all: [{ is: 'mayOpen' }, { is: 'lostFrontierWork' }] },
  familyAbroad: {
    all: [
      { is: 'mayOpen' },
      { is: 'inactive' },
      { eq: ['insuredRelative', 'insuredAbroad'] },
      no({ is: 'lostFrontierWork' }),
      no({ is: 'foreignPensioner' }),
      no({ in: ['pensions', ['french', 'both']] }),
    ],
  },
  insuredFromAbroad: { any: [{ is: 'familyAbroad' }, { is: 'frontierJobless' }] },
  residentJobseeker: {
    all: [
      { is: 'residesHere' },
      { is: 'european' },
      no({ is: 'french' }),
      { has: ['activity', 'jobseeker'] },
      no({ applies: 'jobseeker_eu' }),
    ],
  },
  swissPensioner: { all: [{ is: 'foreignPensioner' }, { eq: ['insuredIn', 'CH'] }] },
}

/** Doors that lead to the CPAM with the usual form. */
const furtherDoors: Readonly<Record<string, Predicate>> = {
  foreignEmployer: { all: [{ is: 'employedFromAbroad' }, no({ is: 'visitorPermit' })] },
  auPairHere: { all: [{ is: 'mayOpen' }, { has: ['activity', 'auPair'] }, no({ is: 'worksOtherwise' })] },
  volunteerHere: { all: [{ is: 'mayOpen' }, { has: ['activity', 'volunteer'] }, no({ is: 'worksOtherwise' })] },
  artistHere: { all: [{ is: 'mayOpen' }, { has: ['activity', 'artist'] }, no({ is: 'worksOtherwise' })] },
  furtherDoor: {
    any: [
      { is: 'foreignEmployer' },
      { is: 'auPairHere' },
      { is: 'volunteerHere' },
      { is: 'artistHere' },
      { is: 'frontierJobless' },
      { is: 'residentJobseeker' },
    ],
  },
}

/** What is filed by whom, and what says something without a file. */
const furtherFiles: Readonly<Record<string, Predicate>> = {
  furtherForm: {
    any: [
      { applies: 'language_assistant' },
      { applies: 'foreign_employer' },
      { applies: 'au_pair' },
      { applies: 'volunteer' },
      { applies: 'artist_author' },
      { applies: 'frontier_jobless' },
      { applies: 'jobseeker_eu_resident' },
    ],
  },
  filesBeside: {
    any: [
      { applies: 'msa_worker' },
      { applies: 'posted_eu' },
      { applies: 'frontier_ch' },
      { applies: 'frontier_eu' },
      { applies: 'family_of_eu_insured' },
    ],
  },
  // These offices are the same for whoever has a number already: only the certificate of birth falls away.
  knownElsewhere: {
    all: [{ any: [{ is: 'filesBeside' }, { applies: 'language_assistant' }] }, no({ is: 'firstNumber' })],
  },
  answeredBeside: {
    any: [
      { is: 'filesBeside' },
      { applies: 'language_assistant' },
      { applies: 'remote_visitor' },
      { applies: 'several_states' },
      { applies: 'works_abroad_other' },
      { applies: 'intern_not_enrolled' },
      { applies: 'working_holiday' },
      { applies: 'international_official' },
      { applies: 'clergy' },
      { applies: 'seafarer' },
      { applies: 'special_scheme' },
    ],
  },
}

export const workAndBorders: Readonly<Record<string, Predicate>> = {
  ...occupations,
  ...postings,
  ...borders,
  ...furtherDoors,
  ...furtherFiles,
}
