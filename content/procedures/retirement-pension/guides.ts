import type { Guide, GuideAnswers } from '#content/guides-schema.ts'

const career: GuideAnswers = {
  livesIn: 'france',
  careerAbroad: false,
  birthPlace: 'france',
  children: false,
  gaps: false,
  startOn: 'unknown',
}
const old: GuideAnswers = { ...career, bornOn: { monthsAhead: -64 * 12 } }

/** A guide for each situation, in reading order. */
export const guides: readonly Guide[] = [
  {
    situation: 'pension_claim',
    facts: { workedInFrance: true },
    examples: [
      old,
      { ...old, livesIn: 'agreement', birthPlace: 'abroad' },
      { ...old, careerAbroad: true },
      { ...old, children: true, gaps: true },
    ],
  },
  {
    situation: 'pension_too_early',
    facts: { workedInFrance: true },
    examples: [{ ...career, bornOn: { monthsAhead: -50 * 12 } }],
  },
  { situation: 'pension_not_here', facts: { workedInFrance: false }, examples: [old] },
]
