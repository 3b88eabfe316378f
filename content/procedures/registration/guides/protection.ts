import type { Guide } from '#content/guides-schema.ts'
import { but, noNumber, others } from '#content/procedures/registration/guides/people.ts'

export const protection: readonly Guide[] = [
  {
    situation: 'refugee',
    facts: { protection: 'refugee' },
    examples: but([...others.slice(4, 6)], { activity: ['none'], permit: 'recepisse', ...noNumber }),
  },
  {
    situation: 'asylum_seeker_adult',
    facts: { protection: 'asylumSeeker' },
    examples: but([...others.slice(4, 6)], { activity: ['none'], permit: 'none', ...noNumber }),
  },
]
