import type { Node, Slot } from '#lib/procedures/compiled.ts'
import {
  answerOf,
  evaluatePredicate,
  homeOf,
  scopeOfDefinition,
  scopesOfRequirement,
  standingFor,
} from '#lib/procedures/evaluate-predicate.ts'
import { dossierOf, makeScope, type Scope, type ScopeValues, type Trace } from '#lib/procedures/scope.ts'
import type { Truth } from '#lib/procedures/types.ts'

/**
 * The smallest set of facts that decided a predicate, in question order: the smallest branch, less every fact without
 * which the result stays the same. For an undecided one, the facts that have spoken for it so far.
 */
export function traceOf(node: Node, scope: Scope): readonly Slot[] {
  const truth = evaluatePredicate(node, scope)
  const trace = branchOf(node, scope)
  const doubtful = trace.slots.filter((slot) => !trace.firm.includes(slot))
  if (truth === 'unknown' || doubtful.length === 0 || trace.slots.length === 1) return trace.slots
  return withoutIdle(trace.slots, doubtful, node, scope, truth)
}

const NOTHING: Trace = { slots: [], firm: [] }

function branchOf(node: Node, scope: Scope): Trace {
  switch (node.op) {
    case 'always':
      return NOTHING
    case 'not':
      return branchOf(node.of, scope)
    case 'fact':
      return factBranch(node, scope)
    case 'all':
    case 'any':
      return groupBranch(node, scope)
    case 'definition':
      return kept(node.index, scopeOfDefinition(node.index, scope))
    case 'applies':
      return appliesBranch(node, scope)
  }
}

function factBranch(node: Extract<Node, { op: 'fact' }>, scope: Scope): Trace {
  const slots = node.from === null ? [node.slot] : [node.slot, node.from]
  const known = slots.filter((slot) => answerOf(scope, slot) !== undefined)
  known.sort((a, b) => a - b)
  return { slots: known, firm: known }
}

/** One branch is enough to settle `any` as true or `all` as false, and to leave `any` open. Otherwise every branch counts. */
function groupBranch(node: Extract<Node, { op: 'all' | 'any' }>, scope: Scope): Trace {
  const truth = evaluatePredicate(node, scope)
  const isAny = node.op === 'any'
  const oneIsEnough = truth === isAny || (truth === 'unknown' && isAny)
  if (!oneIsEnough) return union(node.of.map((one) => branchOf(one, scope)))
  return smallest(node.of.filter((one) => evaluatePredicate(one, scope) === truth).map((one) => branchOf(one, scope)))
}

function appliesBranch(node: Extract<Node, { op: 'applies' }>, scope: Scope): Trace {
  const truth = evaluatePredicate(node, scope)
  const requirement = scope.compiled.requirements[node.index]
  if (!requirement) return NOTHING
  const each = scopesOfRequirement(node.index, scope)
    .filter((one) => evaluatePredicate(standingFor(requirement, one).applies, one) === truth)
    .map((one) => branchOf(standingFor(requirement, one).applies, one))
  return truth === false ? union(each) : smallest(each)
}

function kept(index: number, scope: Scope): Trace {
  const known = scope.traces.get(index)
  if (known) return known
  scope.traces.set(index, NOTHING)
  const definition = scope.compiled.definitions[index]
  const trace = definition ? branchOf(definition.node, scope) : NOTHING
  scope.traces.set(index, trace)
  return trace
}

function smallest(traces: readonly Trace[]): Trace {
  let best = traces[0] ?? NOTHING
  for (const one of traces) if (one.slots.length < best.slots.length) best = one
  return traces.length > 1 ? { slots: best.slots, firm: [] } : best
}

function union(traces: readonly Trace[]): Trace {
  if (traces.length === 1) return traces[0] ?? NOTHING
  return { slots: merged(traces.map((one) => one.slots)), firm: merged(traces.map((one) => one.firm)) }
}

function merged(lists: readonly (readonly Slot[])[]): readonly Slot[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

/** Drops, the last question first, each doubtful fact whose absence leaves the result as it is. */
function withoutIdle(
  slots: readonly Slot[],
  doubtful: readonly Slot[],
  node: Node,
  scope: Scope,
  truth: Truth,
): readonly Slot[] {
  let needed = slots
  for (const slot of [...doubtful].reverse()) {
    const fewer = needed.filter((one) => one !== slot)
    if (evaluatePredicate(node, restricted(scope, fewer)) === truth) needed = fewer
  }
  return needed
}

/** The same scope with no answers but these, which stay in force whatever their own activity depended on. */
function restricted(scope: Scope, slots: readonly Slot[]): Scope {
  const dossier = dossierOf(scope)
  const only = (home: Scope): ScopeValues => {
    const values: ScopeValues[number][] = []
    for (const slot of slots) if (homeOf(home, slot) === home) values[slot] = answerOf(home, slot)
    return values
  }
  const people = dossier.people.map((one) => ({ id: one.person ?? '', values: only(one) }))
  const copy = makeScope(dossier.compiled, dossier.day, only(dossier), people)
  for (const one of [copy, ...copy.people]) for (const slot of slots) one.activity[slot] = true
  return copy.people.find((one) => one.person === scope.person) ?? copy
}
