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
import {
  type Askable,
  EITHER,
  entryOf,
  FALSE,
  isOpen,
  keyOfRequirement,
  type Reach,
  reachOf,
  swapped,
  TRUE,
} from '#lib/procedures/reach.ts'
import type { Scope } from '#lib/procedures/scope.ts'

/**
 * Walks what is left of undecided predicates. `collect` adds to `found` every askable fact that can still bring the
 * predicate to one of the wanted truths, and returns the first of them in question order; `collectFact` does the same
 * for the value of one fact.
 */
export type Residual = {
  found: ReadonlySet<Slot>
  collect: (node: Node, scope: Scope) => Slot
  collectFact: (slot: Slot, scope: Scope) => Slot
}

/** No fact is left to ask. */
export const NO_SLOT = -1

export function residualOf(askable: Askable): Residual {
  const walk: Walk = { reach: { askable, kept: new Map() }, found: new Set(), first: new Map() }
  return {
    found: walk.found,
    collect: (node, scope) => collect(node, scope, EITHER, walk),
    collectFact: (slot, scope) => collectSlot(slot, scope, walk),
  }
}

type Walk = { reach: Reach; found: Set<Slot>; first: Map<Scope, Map<number, Slot>> }

function collect(node: Node, scope: Scope, wanted: number, walk: Walk): Slot {
  if (wanted === 0 || evaluatePredicate(node, scope) !== 'unknown') return NO_SLOT
  switch (node.op) {
    case 'always':
      return NO_SLOT
    case 'not':
      return collect(node.of, scope, swapped(wanted), walk)
    case 'fact':
      return collectFact(node, scope, wanted, walk)
    case 'all':
    case 'any':
      return collectGroup(node, scope, wanted, walk)
    case 'definition':
      return collectDefinition(node.index, scopeOfDefinition(node.index, scope), wanted, walk)
    case 'applies':
      return collectApplies(node.index, scope, wanted, walk)
  }
}

/** A branch helps when it can settle the group alone, or when the group can be settled by all branches together. */
function collectGroup(node: Extract<Node, { op: 'all' | 'any' }>, scope: Scope, wanted: number, walk: Walk): Slot {
  const alone = node.op === 'all' ? FALSE : TRUE
  const together = swapped(alone)
  const useful = (wanted & alone) | (wanted & together & reachOf(node, scope, walk.reach))
  let first = NO_SLOT
  for (const one of node.of) first = earlier(first, collect(one, scope, useful & reachOf(one, scope, walk.reach), walk))
  return first
}

function collectFact(node: Extract<Node, { op: 'fact' }>, scope: Scope, wanted: number, walk: Walk): Slot {
  if ((reachOf(node, scope, walk.reach) & wanted) === 0) return NO_SLOT
  let first = collectSlot(node.slot, scope, walk)
  if (node.from !== null) first = earlier(first, collectSlot(node.from, scope, walk))
  return first
}

/** The fact itself, or what its activity still depends on. */
function collectSlot(slot: Slot, scope: Scope, walk: Walk): Slot {
  const home = homeOf(scope, slot)
  if (home === null || answerOf(home, slot) !== undefined || !isOpen(slot, scope, walk.reach)) return NO_SLOT
  if (activityOf(home, slot) === true) {
    walk.found.add(slot)
    return slot
  }
  const node = home.compiled.facts[slot]?.active
  return node ? collect(node, home, TRUE, walk) : NO_SLOT
}

function collectDefinition(index: number, scope: Scope, wanted: number, walk: Walk): Slot {
  const kept = entryOf(walk.first, scope)
  const key = index * 4 + wanted
  const known = kept.get(key)
  if (known !== undefined) return known
  kept.set(key, NO_SLOT)
  const definition = scope.compiled.definitions[index]
  const first = definition ? collect(definition.node, scope, wanted, walk) : NO_SLOT
  kept.set(key, first)
  return first
}

function collectApplies(index: number, scope: Scope, wanted: number, walk: Walk): Slot {
  const kept = entryOf(walk.first, scope)
  const key = keyOfRequirement(index) * 4 + wanted
  const known = kept.get(key)
  if (known !== undefined) return known
  kept.set(key, NO_SLOT)
  const requirement = scope.compiled.requirements[index]
  let first = NO_SLOT
  if (!requirement) return first
  for (const one of scopesOfRequirement(index, scope)) {
    first = earlier(first, collect(standingFor(requirement, one).applies, one, wanted, walk))
  }
  kept.set(key, first)
  return first
}

function earlier(a: Slot, b: Slot): Slot {
  if (a === NO_SLOT) return b
  return b === NO_SLOT ? a : Math.min(a, b)
}
