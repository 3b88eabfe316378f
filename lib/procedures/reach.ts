import type { Node, Slot } from '#lib/procedures/compiled.ts'
import {
  activityOf,
  answerOf,
  evaluatePredicate,
  homeOf,
  scopeOfDefinition,
  scopesOfRequirement,
  standingFor,
} from '#lib/procedures/evaluate-predicate.ts'
import type { Scope } from '#lib/procedures/scope.ts'
import type { FactValue } from '#lib/procedures/types.ts'

/** Which open facts count: those that a person may still be asked, by the answer they hold so far. */
export type Askable = (scope: Scope, slot: Slot, value: FactValue | undefined) => boolean

/** Bits: what an undecided predicate may still become. */
export const TRUE = 1
export const FALSE = 2
export const EITHER = TRUE | FALSE

/**
 * By scope, results for definitions (by index) and for requirements (by `keyOfRequirement`), so that one is worked out
 * once however often it is used.
 */
export type Reach = { askable: Askable; kept: Map<Scope, Map<number, number>> }

/** What a predicate may still become once every askable fact is answered, each seen for itself. */
export function reachOf(node: Node, scope: Scope, reach: Reach): number {
  const truth = evaluatePredicate(node, scope)
  if (truth !== 'unknown') return truth ? TRUE : FALSE
  switch (node.op) {
    case 'always':
      return TRUE
    case 'not':
      return swapped(reachOf(node.of, scope, reach))
    case 'fact':
      return reachOfFact(node, scope, reach)
    case 'all':
      return swapped(reachOfAny(node.of, (one) => swapped(reachOf(one, scope, reach))))
    case 'any':
      return reachOfAny(node.of, (one) => reachOf(one, scope, reach))
    case 'definition':
      return reachOfDefinition(node.index, scopeOfDefinition(node.index, scope), reach)
    case 'applies':
      return reachOfApplies(node.index, scope, reach)
  }
}

function reachOfAny<T>(parts: readonly T[], of: (part: T) => number): number {
  let some = 0
  let every = FALSE
  for (const part of parts) {
    const one = of(part)
    some |= one & TRUE
    every &= one
  }
  return some | every
}

function reachOfFact(node: Extract<Node, { op: 'fact' }>, scope: Scope, reach: Reach): number {
  const open = isOpen(node.slot, scope, reach) && (node.from === null || isOpen(node.from, scope, reach))
  if (!open) return 0
  return node.neverFalse ? TRUE : EITHER
}

/** Known already, or still to be had by asking. */
export function isOpen(slot: Slot, scope: Scope, reach: Reach): boolean {
  const home = homeOf(scope, slot)
  if (home === null) return false
  if (answerOf(home, slot) !== undefined) return true
  const answer = home.values[slot]
  const activity = activityOf(home, slot)
  if (activity === true) return reach.askable(home, slot, answer)
  const node = home.compiled.facts[slot]?.active
  if (activity === false || !node || (reachOf(node, home, reach) & TRUE) === 0) return false
  return (answer !== undefined && answer !== 'unknown') || reach.askable(home, slot, answer)
}

function reachOfDefinition(index: number, scope: Scope, reach: Reach): number {
  const kept = entryOf(reach.kept, scope)
  const known = kept.get(index)
  if (known !== undefined) return known
  kept.set(index, 0)
  const definition = scope.compiled.definitions[index]
  const bits = definition ? reachOf(definition.node, scope, reach) : 0
  kept.set(index, bits)
  return bits
}

function reachOfApplies(index: number, scope: Scope, reach: Reach): number {
  const kept = entryOf(reach.kept, scope)
  const key = keyOfRequirement(index)
  const known = kept.get(key)
  if (known !== undefined) return known
  kept.set(key, 0)
  const requirement = scope.compiled.requirements[index]
  const scopes = requirement ? scopesOfRequirement(index, scope) : []
  const bits = requirement ? reachOfAny(scopes, (one) => reachOf(standingFor(requirement, one).applies, one, reach)) : 0
  kept.set(key, bits)
  return bits
}

/** Below zero, where no definition is. */
export function keyOfRequirement(index: number): number {
  return -1 - index
}

export function entryOf<T>(kept: Map<Scope, Map<number, T>>, scope: Scope): Map<number, T> {
  const known = kept.get(scope)
  if (known) return known
  const made = new Map<number, T>()
  kept.set(scope, made)
  return made
}

export function swapped(bits: number): number {
  return ((bits & TRUE) << 1) | ((bits & FALSE) >> 1)
}
