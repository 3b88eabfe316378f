import type { Guide, GuideAnswers } from '#content/guides-schema.ts'

const household: GuideAnswers = {
  income: 'below',
  occupation: 'employee',
  children: false,
  lodging: 'tenant',
  hardship: 'none',
}
const european: GuideAnswers = { ...household, nationalities: ['IT'] }
const other: GuideAnswers = { ...household, nationalities: ['IN'], permit: 'card' }

/** A guide for each situation, in reading order. */
export const guides: readonly Guide[] = [
  {
    situation: 'housing_request',
    facts: { income: 'below' },
    examples: [
      european,
      { ...european, children: true, lodging: 'hosted' },
      other,
      { ...other, occupation: 'student' },
    ],
  },
  { situation: 'housing_dalo', facts: { income: 'below', lodging: 'none' }, examples: [european, other] },
  { situation: 'housing_above_ceiling', facts: { income: 'above' }, examples: [european, other] },
  { situation: 'housing_no_permit', facts: { permit: 'none' }, examples: [other] },
]
