import type { Guide, GuideAnswers } from '#content/guides-schema.ts'
import {
  but,
  europeans,
  hired,
  noNumber,
  ofEveryKind,
  others,
  settled,
} from '#content/procedures/registration/guides/people.ts'

const everybody = [...europeans, ...others]
const without: GuideAnswers = { activity: ['none'], ...noNumber }
const french: GuideAnswers = { ...settled, ...without, nationalities: ['FR'] }
const nepalese: GuideAnswers = { ...settled, ...without, nationalities: ['NP'], birthCountry: 'NP' }
const malian: GuideAnswers = { ...settled, ...without, nationalities: ['ML'], birthCountry: 'ML', permit: 'none' }

const minors: readonly Guide[] = [
  {
    situation: 'under_16',
    facts: { insuredRelative: 'none' },
    examples: but([...europeans, ...but(others, { permit: 'notNeeded' })], {
      ...without,
      age: 14,
      minorCare: 'parents',
    }),
  },
  {
    situation: 'age_16_17',
    facts: { insuredRelative: 'parent' },
    examples: but(everybody, { ...without, age: 17, permit: 'notNeeded', ownName: true }),
  },
  {
    situation: 'unaccompanied_minor',
    facts: { minorCare: 'ase' },
    examples: [15, 16].map((age) => ({ ...malian, age })),
  },
  {
    situation: 'pupil_alone',
    facts: { minorCare: 'alone' },
    examples: but(europeans, { ...without, age: 14 }),
  },
  {
    situation: 'asylum_seeker_minor',
    facts: { protection: 'asylumSeeker' },
    examples: [15, 17].map((age) => ({ ...malian, age })),
  },
]

const returning: readonly Guide[] = [
  {
    situation: 'french_returning',
    facts: { nationalities: ['FR'], activity: ['none'] },
    examples: [
      { ...french, birthCountry: 'CI' },
      { ...french, birthCountry: 'FR' },
      { ...french, birthCountry: 'FR', number: 'definitive' },
    ],
  },
  {
    situation: 'pensioner_french_scheme',
    facts: { activity: ['retired'], pensions: 'french' },
    examples: but(europeans, { ...noNumber, age: 67 }),
  },
]

const overseas: readonly Guide[] = [
  {
    situation: 'overseas_dom',
    facts: {},
    examples: ['guadeloupe', 'reunion'].flatMap((place) =>
      [...europeans.slice(0, 1), ...others.slice(0, 1)].flatMap((one) => ofEveryKind({ ...one, place })),
    ),
  },
  {
    situation: 'mayotte',
    facts: { place: 'mayotte' },
    examples: but([...europeans.slice(0, 1), ...others.slice(2, 5)], without),
  },
  {
    situation: 'lives_abroad',
    facts: { place: 'abroad' },
    examples: but(europeans, { ...hired, insuredIn: 'DE' }),
  },
  {
    situation: 'from_spm_nc_pf',
    facts: { nationalities: ['FR'] },
    examples: [{ ...french, age: 41, insuredIn: 'NC', birthCountry: 'NC' }],
  },
  {
    situation: 'to_spm_nc_pf_wf',
    facts: { place: 'newCaledonia' },
    examples: [{ ...french, birthCountry: 'FR', number: 'definitive' }, ...but(europeans, without)],
  },
]

const withoutRight: readonly Guide[] = [
  {
    situation: 'temporary_protection',
    facts: { protection: 'temporary' },
    examples: [{ ...settled, ...without, nationalities: ['UA'], birthCountry: 'UA', permit: 'none' }],
  },
  {
    situation: 'irregular',
    facts: { permit: 'none', protection: 'none' },
    examples: [
      { ...nepalese, arrivedOn: { monthsAhead: -8 } },
      { ...nepalese, ...hired, arrivedOn: { monthsAhead: -8 } },
    ],
  },
  {
    situation: 'permit_expired',
    facts: { permit: 'expired' },
    examples: [{ ...nepalese, arrivedOn: { monthsAhead: -14 }, permitValidUntil: { monthsAhead: -2 } }],
  },
  {
    situation: 'visa_first',
    facts: { permit: 'none' },
    examples: [
      { ...nepalese, arrivedOn: { monthsAhead: 2 } },
      { ...nepalese, ...hired, arrivedOn: { monthsAhead: 2 } },
    ],
  },
  {
    situation: 'retired_card',
    facts: { permit: 'retiredCard' },
    examples: [
      {
        ...settled,
        ...noNumber,
        age: 74,
        stay: 'visit',
        activity: ['retired'],
        pensions: 'french',
        nationalities: ['DZ'],
        birthCountry: 'DZ',
      },
    ],
  },
  {
    situation: 'medical_stay',
    facts: { permit: 'medicalVisa' },
    examples: [{ ...settled, ...without, stay: 'under3Months', nationalities: ['MR'], birthCountry: 'MR' }],
  },
]

export const status: readonly Guide[] = [...minors, ...returning, ...overseas, ...withoutRight]
