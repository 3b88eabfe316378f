import type { Guide } from '#content/guides-schema.ts'
import { but, europeans, hired, noNumber, others } from '#content/procedures/registration/guides/people.ts'

export const workers: readonly Guide[] = [
  { situation: 'employee_eu', facts: hired, examples: europeans },
  { situation: 'employee_non_eu', facts: hired, examples: others },
  { situation: 'talent', facts: { ...hired, permit: 'talent' }, examples: but(others, { permit: 'talent' }) },
  {
    situation: 'self_employed',
    facts: { activity: ['selfEmployed'], worksIn: ['FR'], ...noNumber },
    examples: [...europeans, ...others],
  },
]
