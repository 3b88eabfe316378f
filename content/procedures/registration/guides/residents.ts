import type { Guide } from '#content/guides-schema.ts'
import {
  atHome,
  but,
  europeans,
  noNumber,
  ofEveryKind,
  others,
  settled,
} from '#content/procedures/registration/guides/people.ts'

export const residents: readonly Guide[] = [
  { situation: 'inactive_eu', facts: atHome, examples: europeans },
  { situation: 'inactive_non_eu', facts: atHome, examples: but(others, { permit: 'visitor' }) },
  {
    situation: 'pensioner_eu',
    facts: { activity: ['retired'], pensions: 'foreign', ...noNumber },
    examples: but(europeans, { age: 68, insuredIn: 'DE' }),
  },
  {
    situation: 'uk_national',
    facts: { nationalities: ['GB'] },
    examples: ofEveryKind({ ...settled, birthCountry: 'GB', permit: 'card' }),
  },
]
