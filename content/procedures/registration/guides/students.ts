import type { Guide } from '#content/guides-schema.ts'
import { but, europeans, others, settled, student } from '#content/procedures/registration/guides/people.ts'

const young = { age: 21, studies: 'enrolledInFrance' }
export const students: readonly Guide[] = [
  { situation: 'student_non_eu', facts: student, examples: but(others, young) },
  {
    situation: 'student_eu_ehic',
    facts: { activity: ['student'], holds: ['ehic'] },
    examples: but(europeans, { age: 21, insuredIn: 'DE', holds: ['ehic'], ehicUntil: { monthsAhead: 10 } }),
  },
  { situation: 'student_eu_no_ehic', facts: student, examples: but(europeans, young) },
  {
    situation: 'student_quebec_exchange',
    facts: { activity: ['student'], studies: 'exchange', insuredIn: 'CA', holds: ['quebec106'] },
    examples: [
      { ...settled, age: 21, nationalities: ['CA'], birthCountry: 'CA', permit: 'vlsTs', visaValidated: true },
    ],
  },
  {
    situation: 'student_quebec_enrolled',
    facts: { ...student, insuredIn: 'CA', holds: ['quebec102bis'] },
    examples: [
      { ...settled, age: 21, nationalities: ['CA'], birthCountry: 'CA', permit: 'vlsTs', visaValidated: true },
    ],
  },
  {
    situation: 'student_andorra',
    facts: { activity: ['student'], insuredIn: 'AD', holds: ['andorra130'] },
    examples: [{ ...settled, ...young, nationalities: ['AD'], birthCountry: 'AD', permit: 'notNeeded' }],
  },
  {
    situation: 'student_monaco',
    facts: { activity: ['student'], insuredIn: 'MC', holds: ['monacoCertificate'] },
    examples: [{ ...settled, ...young, nationalities: ['MC'], birthCountry: 'MC', permit: 'notNeeded' }],
  },
]
