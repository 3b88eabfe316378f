import type { Predicate } from '#content/schema.ts'

const bornBefore = (day: string): Predicate => ({ before: ['bornOn', { from: { day } }] })
const bornFrom = (day: string): Predicate => ({ not: bornBefore(day) })
const bornBetween = (first: string, next: string): Predicate => ({ all: [bornFrom(first), bornBefore(next)] })

/** Whoever turns 55 may ask for a full review of the statement. */
const REVIEW_MONTHS = -55 * 12

/** Generations of the table in force for pensions that start from 1 September 2026. */
export const definitions: Readonly<Record<string, Predicate>> = {
  old: bornBefore('1963-01-01'),
  until1965March: bornBetween('1963-01-01', '1965-04-01'),
  rest1965: bornBetween('1965-04-01', '1966-01-01'),
  of1966: bornBetween('1966-01-01', '1967-01-01'),
  of1967: bornBetween('1967-01-01', '1968-01-01'),
  of1968: bornBetween('1968-01-01', '1969-01-01'),
  from1969: bornFrom('1969-01-01'),
  under55: { after: ['bornOn', { from: 'on', months: REVIEW_MONTHS }] },
}
