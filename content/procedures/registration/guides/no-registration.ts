import type { Guide } from '#content/guides-schema.ts'
import { settled } from '#content/procedures/registration/guides/people.ts'

export const noRegistration: readonly Guide[] = [
  {
    situation: 'tourist',
    facts: { stay: 'visit' },
    examples: [{ ...settled, activity: ['none'], nationalities: ['US'], birthCountry: 'US', permit: 'visaFree' }],
  },
  {
    situation: 'not_covered_yet',
    facts: {},
    examples: [
      {
        ...settled,
        number: 'none',
        activity: ['intern'],
        internPaid: false,
        nationalities: ['FR'],
        birthCountry: 'CI',
      },
    ],
  },
]
