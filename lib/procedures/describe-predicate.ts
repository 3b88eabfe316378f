import type { Comparison, DateExpr, Predicate } from '#content/schema.ts'
import { factOfDate } from '#lib/procedures/fact-of-date.ts'
import { startOfDate } from '#lib/procedures/start-of-date.ts'

/** A predicate in words that a reviewer reads without programming: `activity includes employee and not eea (nationalities)`. */
export function describePredicate(predicate: Predicate | undefined): string {
  return predicate === undefined ? 'always' : wordsOf(predicate)
}

function wordsOf(predicate: Predicate): string {
  if ('always' in predicate) return 'always'
  if ('all' in predicate) return predicate.all.map(inBrackets).join(' and ')
  if ('any' in predicate) return predicate.any.map(inBrackets).join(' or ')
  if ('not' in predicate) return `not ${inBrackets(predicate.not)}`
  if ('is' in predicate) return `[${predicate.is}]`
  if ('applies' in predicate) return `[${predicate.applies} applies]`
  if ('known' in predicate) return `${predicate.known} is known`
  if ('eq' in predicate) return `${predicate.eq[0]} is ${wordOf(predicate.eq[1])}`
  if ('in' in predicate) return `${predicate.in[0]} is one of ${predicate.in[1].join(', ')}`
  if ('has' in predicate) return `${predicate.has[0]} includes ${predicate.has[1]}`
  if ('hasAny' in predicate) return `${predicate.hasAny[0]} includes one of ${predicate.hasAny[1].join(', ')}`
  if ('countryIn' in predicate) return `${predicate.countryIn[0]} in the group ${predicate.countryIn[1]}`
  if ('before' in predicate) return `${predicate.before[0]} is before ${dayOf(predicate.before[1])}`
  if ('after' in predicate) return `${predicate.after[0]} is after ${dayOf(predicate.after[1])}`
  if ('beforeBirth' in predicate) return `${predicate.beforeBirth[0]} is before birth, by ${predicate.beforeBirth[1]}`
  if ('count' in predicate) {
    return `number of ${predicate.count[0]} ${COMPARISONS[predicate.count[1]]} ${predicate.count[2]}`
  }
  return `${predicate.compare[0]} ${COMPARISONS[predicate.compare[1]]} ${predicate.compare[2]}`
}

function inBrackets(predicate: Predicate): string {
  const isGroup = ('all' in predicate && predicate.all.length > 1) || ('any' in predicate && predicate.any.length > 1)
  return isGroup ? `(${wordsOf(predicate)})` : wordsOf(predicate)
}

function wordOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

function dayOf(expression: DateExpr): string {
  const { days, endOfMonth, months } = expression
  const start = startOfDate(expression, 'the day of reading', factOfDate(expression))
  const moves = [months ? `${months} months` : '', days ? `${days} days` : ''].filter((one) => one !== '')
  const moved = moves.length === 0 ? `${start}` : `${start} plus ${moves.join(' and ')}`
  return endOfMonth ? `the last day of the month of ${moved}` : moved
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
  '=': 'is',
}
