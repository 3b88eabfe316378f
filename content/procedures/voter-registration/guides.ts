import type { Guide, GuideAnswers } from '#content/guides-schema.ts'

const voter: GuideAnswers = {
  age: 40,
  onRoll: 'no',
  newVoter: 'neither',
  communeLink: ['home'],
  lodging: 'own',
  electionOn: 'unknown',
}
const french: GuideAnswers = { ...voter, nationalities: ['FR'] }
const italian: GuideAnswers = { ...voter, nationalities: ['IT'], elections: ['municipal', 'european'] }

/** A guide for each situation, in reading order. */
export const guides: readonly Guide[] = [
  {
    situation: 'vote_french',
    facts: { onRoll: 'no', newVoter: 'neither' },
    examples: [french, { ...french, lodging: 'parent' }, { ...french, communeLink: ['residence'] }],
  },
  {
    situation: 'vote_eu_municipal',
    facts: { onRoll: 'no', elections: ['municipal'] },
    examples: [italian, { ...italian, lodging: 'parent' }],
  },
  {
    situation: 'vote_eu_european',
    facts: { onRoll: 'no', elections: ['european'] },
    examples: [italian, { ...italian, lodging: 'parent' }],
  },
  {
    situation: 'vote_eu_neither',
    facts: { elections: ['none'] },
    examples: [{ ...voter, nationalities: ['IT'] }],
  },
  { situation: 'vote_automatic', facts: { onRoll: 'no', newVoter: 'census' }, examples: [{ ...french, age: 18 }] },
  { situation: 'vote_already', facts: { onRoll: 'here' }, examples: [french] },
  { situation: 'vote_no_tie', facts: { onRoll: 'no', communeLink: ['none'] }, examples: [italian] },
  { situation: 'vote_too_young', facts: { age: 17 }, examples: [french] },
  { situation: 'vote_not_open', facts: {}, examples: [{ ...voter, nationalities: ['CN'] }] },
]
