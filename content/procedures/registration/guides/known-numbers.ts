import type { Guide } from '#content/guides-schema.ts'
import { europeans, ofEveryKind, others } from '#content/procedures/registration/guides/people.ts'

export const knownNumbers: readonly Guide[] = [
  {
    situation: 'already_has_number',
    facts: { number: 'definitive' },
    examples: [...europeans.slice(0, 1), ...others.slice(0, 1)].flatMap(ofEveryKind),
  },
  {
    situation: 'born_in_france',
    facts: { birthCountry: 'FR' },
    examples: [...europeans.slice(0, 1), ...others.slice(0, 1)].flatMap(ofEveryKind),
  },
]
