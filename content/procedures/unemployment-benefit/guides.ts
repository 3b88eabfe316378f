import type { Guide, GuideAnswers } from '#content/guides-schema.ts'

const ended: GuideAnswers = {
  livesIn: 'france',
  endReason: 'dismissal',
  worked: 'enough',
  contractEndsOn: { monthsAhead: 1 },
}
const european: GuideAnswers = { ...ended, nationalities: ['ES'] }
const other: GuideAnswers = { ...ended, nationalities: ['IN'], permit: 'other' }

/** A guide for each situation, in reading order. */
export const guides: readonly Guide[] = [
  {
    situation: 'benefit_claim',
    facts: { livesIn: 'france' },
    examples: [
      european,
      other,
      { ...european, endReason: 'fixedTerm' },
      { ...other, endReason: 'agreed' },
      { ...european, worked: 'withAbroad' },
    ],
  },
  {
    situation: 'benefit_resigned',
    facts: { livesIn: 'france', endReason: 'resignation' },
    examples: [european, other],
  },
  { situation: 'benefit_worked_less', facts: { livesIn: 'france', worked: 'less' }, examples: [european, other] },
  {
    situation: 'benefit_permit_refused',
    facts: { livesIn: 'france', permit: 'studentOrVisitor' },
    examples: [other],
  },
  { situation: 'benefit_abroad', facts: { livesIn: 'abroad' }, examples: [european, other] },
]
