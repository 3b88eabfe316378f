import type { Predicate } from '#content/schema.ts'

export const definitions: Readonly<Record<string, Predicate>> = {
  atHome: { eq: ['livesIn', 'france'] },
  lostJob: { all: [{ is: 'atHome' }, { in: ['endReason', ['dismissal', 'fixedTerm', 'agreed']] }] },
  workedEnough: { all: [{ is: 'lostJob' }, { in: ['worked', ['enough', 'withAbroad']] }] },
  needsPermit: { all: [{ is: 'workedEnough' }, { not: { countryIn: ['nationalities', 'eea_ch'] } }] },
  leftOutByPermit: {
    all: [
      { is: 'needsPermit' },
      {
        any: [
          { eq: ['permit', 'studentOrVisitor'] },
          { all: [{ eq: ['permit', 'temporaryWorker'] }, { eq: ['endedEarly', false] }] },
        ],
      },
    ],
  },
  registers: { all: [{ is: 'workedEnough' }, { not: { is: 'leftOutByPermit' } }] },
}
