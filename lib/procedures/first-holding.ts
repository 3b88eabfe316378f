import type { Conditional, Node } from '#lib/procedures/compiled.ts'
import { evaluatePredicate } from '#lib/procedures/evaluate-predicate.ts'
import type { Scope } from '#lib/procedures/scope.ts'

/** The first entry whose condition holds, and the undecided conditions before it, any of which could still replace it. */
export function firstHolding<T>(
  list: readonly Conditional<T>[],
  scope: Scope,
): { entry: T | undefined; undecided: readonly Node[] } {
  const undecided: Node[] = []
  for (const { entry, when } of list) {
    const truth = evaluatePredicate(when, scope)
    if (truth === true) return { entry, undecided }
    if (truth === 'unknown') undecided.push(when)
  }
  return { entry: undefined, undecided }
}
