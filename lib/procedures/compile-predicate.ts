import type { DateExpr, Predicate } from '#content/schema.ts'
import type { DayContext, Node, Slot } from '#lib/procedures/compiled.ts'
import { factOfDate } from '#lib/procedures/fact-of-date.ts'
import { moveDay } from '#lib/procedures/move-day.ts'
import { startOfDate } from '#lib/procedures/start-of-date.ts'
import type { FactValue } from '#lib/procedures/types.ts'

/** Places of the names that a predicate may use. */
export type Names = {
  slots: ReadonlyMap<string, Slot>
  definitions: ReadonlyMap<string, number>
  requirements: ReadonlyMap<string, number>
}

/** Resolves the names of a predicate. An unknown name is a fault of the content and throws. */
export function compilePredicate(predicate: Predicate | undefined, names: Names): Node {
  if (predicate === undefined || 'always' in predicate) return { op: 'always' }
  if ('all' in predicate) return allOf(predicate.all.map((one) => compilePredicate(one, names)))
  if ('any' in predicate) return anyOf(predicate.any.map((one) => compilePredicate(one, names)))
  if ('not' in predicate) return { op: 'not', of: compilePredicate(predicate.not, names) }
  if ('is' in predicate) return { op: 'definition', index: placeOf(predicate.is, names.definitions, 'definition') }
  if ('applies' in predicate) {
    return { op: 'applies', index: placeOf(predicate.applies, names.requirements, 'requirement') }
  }
  return compileLeaf(predicate, names)
}

/** Groups in their shortest form: no group within a group of its kind, none around a single condition. */
export function allOf(nodes: readonly Node[]): Node {
  const of = nodes.flatMap((one) => (one.op === 'all' ? one.of : one)).filter((one) => one.op !== 'always')
  if (of.length === 0) return { op: 'always' }
  return of.length === 1 && of[0] ? of[0] : { op: 'all', of }
}

export function anyOf(nodes: readonly Node[]): Node {
  const of = nodes.flatMap((one) => (one.op === 'any' ? one.of : one))
  if (of.some((one) => one.op === 'always')) return { op: 'always' }
  return of.length === 1 && of[0] ? of[0] : { op: 'any', of }
}

type Leaf = Exclude<
  Predicate,
  | { all: readonly Predicate[] }
  | { any: readonly Predicate[] }
  | { not: Predicate }
  | { is: string }
  | { applies: string }
  | { always: true }
>

function compileLeaf(leaf: Leaf, names: Names): Node {
  if ('known' in leaf) return fact(names, leaf.known, () => true, { neverFalse: true })
  if ('eq' in leaf) {
    const [id, wanted] = leaf.eq
    return fact(names, id, (value) => value === wanted)
  }
  if ('in' in leaf) {
    const [id, wanted] = leaf.in
    return fact(names, id, (value) => wanted.includes(value as string))
  }
  if ('has' in leaf) {
    const [id, wanted] = leaf.has
    return fact(names, id, (value) => has(value, wanted))
  }
  if ('hasAny' in leaf) {
    const [id, wanted] = leaf.hasAny
    return fact(names, id, (value) => wanted.some((one) => has(value, one)))
  }
  if ('countryIn' in leaf) {
    const [id, group] = leaf.countryIn
    return fact(names, id, (value, day) => isInGroup(value, day.groups.get(group)))
  }
  if ('compare' in leaf) {
    const [id, comparison, wanted] = leaf.compare
    const compare = COMPARISONS[comparison]
    return fact(names, id, (value) => compare(value as number, wanted))
  }
  if ('count' in leaf) {
    const [id, comparison, wanted] = leaf.count
    const compare = COMPARISONS[comparison]
    return fact(names, id, (value) => compare((value as readonly string[]).length, wanted))
  }
  if ('beforeBirth' in leaf) {
    const [id, age] = leaf.beforeBirth
    const isBefore = (value: FactValue, day: DayContext, years: FactValue | undefined) =>
      (value as string) <= moveDay(day.on, { months: -12 * ((years as number) + 1) })
    return fact(names, id, isBefore, { from: placeOf(age, names.slots, 'fact') })
  }
  return compileDateLeaf(leaf, names)
}

function compileDateLeaf(leaf: Extract<Leaf, { before: unknown } | { after: unknown }>, names: Names): Node {
  const isBefore = 'before' in leaf
  const [id, expression] = isBefore ? leaf.before : leaf.after
  const counted = factOfDate(expression)
  const from = counted === null ? null : placeOf(counted, names.slots, 'fact')
  return fact(
    names,
    id,
    (value, day, other) => {
      const limit = limitOf(expression, day, other)
      return isBefore ? (value as string) < limit : (value as string) > limit
    },
    { from },
  )
}

function limitOf(expression: DateExpr, day: DayContext, other: FactValue | undefined): string {
  return moveDay(startOfDate(expression, day.on, other) as string, expression)
}

function fact(
  names: Names,
  id: string,
  test: Extract<Node, { op: 'fact' }>['test'],
  more: { from?: Slot | null; neverFalse?: boolean } = {},
): Node {
  const slot = placeOf(id, names.slots, 'fact')
  return { op: 'fact', slot, from: more.from ?? null, neverFalse: more.neverFalse ?? false, test }
}

function placeOf(name: string, places: ReadonlyMap<string, number>, what: string): number {
  const place = places.get(name)
  if (place === undefined) throw new Error(`No ${what} is called "${name}".`)
  return place
}

/** `none` stands for the empty list, however it was written. */
function has(value: FactValue, wanted: string): boolean {
  const list = value as readonly string[]
  return wanted === 'none' && list.length === 0 ? true : list.includes(wanted)
}

function isInGroup(value: FactValue, members: ReadonlySet<string> | undefined): boolean {
  if (!members) return false
  return Array.isArray(value) ? value.some((code) => members.has(code)) : members.has(value as string)
}

const COMPARISONS: Readonly<Record<'<' | '<=' | '>' | '>=' | '=', (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
}
