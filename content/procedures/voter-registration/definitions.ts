import type { Predicate } from '#content/schema.ts'

/** The paper roll closes on the sixth Friday before the first round: 37 days before the Sunday. */
const CLOSES = 37

export const definitions: Readonly<Record<string, Predicate>> = {
  french: { has: ['nationalities', 'FR'] },
  citizen: { countryIn: ['nationalities', 'eu'] },
  adult: { all: [{ is: 'citizen' }, { compare: ['age', '>=', 18] }] },
  enteredAlone: { all: [{ is: 'french' }, { eq: ['onRoll', 'no'] }, { in: ['newVoter', ['census', 'naturalised']] }] },
  asks: { all: [{ is: 'adult' }, { not: { eq: ['onRoll', 'here'] } }, { not: { is: 'enteredAlone' } }] },
  tied: { all: [{ is: 'asks' }, { not: { has: ['communeLink', 'none'] } }] },
  otherCitizen: { all: [{ is: 'tied' }, { not: { is: 'french' } }] },
  livesThere: { hasAny: ['communeLink', ['home', 'residence']] },
  files: {
    any: [{ applies: 'vote_french' }, { applies: 'vote_eu_municipal' }, { applies: 'vote_eu_european' }],
  },
  ahead: { after: ['electionOn', { from: 'on' }] },
  rollClosed: { all: [{ is: 'ahead' }, { before: ['electionOn', { from: 'on', days: CLOSES }] }] },
  mayStillAsk: { all: [{ is: 'rollClosed' }, { in: ['lateReason', ['moved', 'turned18', 'becameFrench']] }] },
}
