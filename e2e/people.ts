import { addDays } from '#lib/pure/calendar-day.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { Answers } from './answer-questions.ts'

export function today(): string {
  return parisDay(now())
}

/** Story 1: Chinese, born in China, three weeks in France, hired by a French employer. */
export const MEI: Answers = {
  nationalities: 'CN',
  activity: 'employee',
  employerCountry: 'FR',
  worksIn: 'FR',
  permit: 'vlsTs',
  protection: 'none',
  visaValidated: 'yes',
  holds: [],
  pensions: 'none',
  studies: 'none',
  insuredIn: 'CN',
  insuredRelative: 'none',
  age: '31',
  stay: 'over3Months',
  birthCountry: 'CN',
  number: 'none',
  place: 'mainland',
  arrivedOn: addDays(today(), -20),
}

/** Story 3: Italian, on an exchange of some months, with a European card that lasts. */
export const SOFIA: Answers = {
  nationalities: 'IT',
  activity: 'student',
  studies: 'exchange',
  holds: 'ehic',
  ehicUntil: addDays(today(), 300),
  insuredIn: 'IT',
  pensions: 'none',
  insuredRelative: 'none',
  age: '21',
  stay: 'over3Months',
  birthCountry: 'IT',
  number: 'none',
  place: 'mainland',
  arrivedOn: addDays(today(), -60),
}

/** Answers as the query in which the questionnaire carries them. */
export function queryOf(answers: Answers): string {
  const texts = Object.entries(answers).map(([fact, value]) => [fact, [value].flat().join('.') || 'none'])
  return new URLSearchParams(texts).toString()
}
