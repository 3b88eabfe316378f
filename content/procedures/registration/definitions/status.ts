import type { Predicate } from '#content/schema.ts'

/** Papers that give no right to open: none, one that has ended, and those of people who do not live here. */
const PAPERS_WITHOUT_A_RIGHT = ['none', 'expired', 'retiredCard', 'medicalVisa']

/** Papers with which a child may be here. Any other says that its holder is grown up, so that no age is asked. */
const PAPERS_OF_A_MINOR = ['notNeeded', 'none', 'visaDOther', 'expired']

const FRENCH_PENSIONS = ['french', 'both']

const no = (predicate: Predicate): Predicate => ({ not: predicate })

/** Children, people without a right to stay, French people who come back, and the overseas collectivities. */
export const statusDefinitions: Readonly<Record<string, Predicate>> = {
  withoutRight: { all: [{ is: 'needsPermit' }, { in: ['permit', PAPERS_WITHOUT_A_RIGHT] }] },
  protectedHere: { all: [{ is: 'protectedPerson' }, { is: 'inScope' }] },
  // Lives with no insured parent. Who works or studies at a university has a way in of their own.
  minorAlone: {
    all: [
      { is: 'inScope' },
      { is: 'inactive' },
      no({ hasAny: ['activity', ['retired', 'jobseeker']] }),
      { any: [{ is: 'european' }, { in: ['permit', PAPERS_OF_A_MINOR] }] },
      no({ is: 'protectedPerson' }),
      no({ is: 'shortStay' }),
      { in: ['insuredRelative', ['none', 'other']] },
      { compare: ['age', '<', 18] },
    ],
  },
  minorHere: { any: [{ applies: 'under_16' }, { applies: 'asylum_seeker_minor' }] },
  minorOnTheirOwn: { all: [{ is: 'minorHere' }, { eq: ['insuredRelative', 'none'] }] },
  takenIn: { all: [{ is: 'minorHere' }, { eq: ['insuredRelative', 'other'] }] },
  // A grown-up of whom no paper and no protection says that they may stay.
  adultWithoutPaper: {
    all: [
      { is: 'inScope' },
      { is: 'needsPermit' },
      no({ is: 'protectedPerson' }),
      no({ is: 'minorAlone' }),
      no({ applies: 'minor_child' }),
      no({ applies: 'international_official' }),
    ],
  },
  // Few questions: who says nothing of being retired is asked about pensions where no age is asked, or from 55 on, and
  // never beside an insured husband or wife. Beside an insured parent the age is asked.
  pensionCounts: {
    any: [
      { has: ['activity', 'retired'] },
      {
        all: [
          no({ eq: ['insuredRelative', 'spouse'] }),
          {
            any: [
              { all: [{ is: 'longStayPermit' }, no({ eq: ['insuredRelative', 'parent'] })] },
              { compare: ['age', '>=', 55] },
            ],
          },
        ],
      },
    ],
  },
  // Everywhere but where another scheme is in charge; whoever lives abroad counts.
  generalScheme: no({
    in: ['place', ['mayotte', 'saintPierreMiquelon', 'newCaledonia', 'polynesia', 'wallisFutuna']],
  }),
  hasFrenchPension: { all: [{ is: 'pensionCounts' }, { in: ['pensions', FRENCH_PENSIONS] }] },
  frenchPensioner: { all: [{ is: 'mayOpen' }, { is: 'inactive' }, { is: 'hasFrenchPension' }] },
  insuredInCollectivity: { all: [{ is: 'french' }, { countryIn: ['insuredIn', 'coordinated_collectivities'] }] },
  fromCollectivity: {
    all: [
      { is: 'mayOpen' },
      { is: 'inactive' },
      { is: 'insuredInCollectivity' },
      no({ eq: ['insuredRelative', 'spouse'] }),
      no({ is: 'hasFrenchPension' }),
    ],
  },
  frenchReturning: { all: [{ is: 'residesHere' }, { is: 'french' }, no({ is: 'fromCollectivity' })] },
  answeredByPaper: {
    any: [
      { applies: 'irregular' },
      { applies: 'permit_expired' },
      { applies: 'retired_card' },
      { applies: 'medical_stay' },
    ],
  },
  answeredByStatus: {
    any: [
      { applies: 'under_16' },
      { applies: 'asylum_seeker_minor' },
      { applies: 'temporary_protection' },
      { is: 'frenchReturning' },
      { applies: 'from_spm_nc_pf' },
      { applies: 'mayotte' },
      { applies: 'to_spm_nc_pf_wf' },
      { applies: 'lives_abroad' },
      { applies: 'visa_first' },
      { is: 'answeredByPaper' },
    ],
  },
}
