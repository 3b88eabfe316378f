import { allOf } from '#lib/procedures/compile-predicate.ts'
import type { CompiledRequirement, Node, Slot } from '#lib/procedures/compiled.ts'
import { evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import { firstHolding } from '#lib/procedures/first-holding.ts'
import { NO_SLOT, type Residual } from '#lib/procedures/residual.ts'
import type { Result } from '#lib/procedures/result.ts'
import type { Scope } from '#lib/procedures/scope.ts'

/** What a requirement is to one person (or the dossier); `null`: it does not concern them. */
export function resultOf(compiled: CompiledRequirement, scope: Scope): Result | null {
  const open = evaluatePredicate(compiled.open, scope)
  if (open === false) return null
  if (open === 'unknown') return { compiled, scope, state: 'perhaps', isCertain: false, grounds: compiled.open }
  if (compiled.needed.op === 'always')
    return { compiled, scope, state: 'needed', isCertain: true, grounds: compiled.open }
  const needed = evaluatePredicate(compiled.needed, scope)
  const reason: Node = needed === false ? { op: 'not', of: compiled.needed } : compiled.needed
  const state = needed === 'unknown' ? 'perhaps' : needed ? 'needed' : 'recommended'
  return { compiled, scope, state, isCertain: true, grounds: allOf([compiled.open, reason]) }
}

/** Alternatives that are open to this person, or may be. */
export function alternativesOf({ compiled, scope }: Result): readonly string[] {
  return compiled.alternatives.filter(({ when }) => evaluatePredicate(when, scope) !== false).map(({ entry }) => entry)
}

/** Collects what is still open in a result, its details included, and returns the question that decides its state. */
export function collectOpen({ compiled, scope, state, isCertain, grounds }: Result, residual: Residual): Slot {
  const first = state === 'perhaps' ? residual.collect(grounds, scope) : NO_SLOT
  if (!isCertain) return first
  const undecided = [
    ...compiled.alternatives.map(({ when }) => when),
    ...compiled.shown,
    ...firstHolding(compiled.waits, scope).undecided,
    ...compiled.firstOf.flatMap(
      (list) =>
        firstHolding(
          list.map((when) => ({ entry: null, when })),
          scope,
        ).undecided,
    ),
  ]
  for (const node of undecided) residual.collect(node, scope)
  collectDates(compiled, scope, residual)
  return first
}

function collectDates(one: CompiledRequirement, scope: Scope, residual: Residual): void {
  for (const date of one.dates) {
    const truth = evaluatePredicate(date.when, scope)
    if (truth === 'unknown') residual.collect(date.when, scope)
    if (truth === true && date.from !== null) residual.collectFact(date.from, scope)
  }
}
