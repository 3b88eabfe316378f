import type { Guide } from '#content/guides-schema.ts'
import { but, europeans, noNumber, others } from '#content/procedures/registration/guides/people.ts'

export const family: readonly Guide[] = [
  {
    situation: 'spouse_of_insured',
    facts: { activity: ['none'], insuredRelative: 'spouse', ...noNumber },
    examples: but([...europeans, ...others], { relativeIs: 'employee' }),
  },
  {
    situation: 'minor_child',
    facts: { insuredRelative: 'parent', ...noNumber },
    examples: but([...europeans, ...others], { activity: ['none'], age: 9 }),
  },
]
