import type { CompiledRequirement, Node, Slot } from '#lib/procedures/compiled.ts'
import { dossierOf, type Scope } from '#lib/procedures/scope.ts'
import type { FactValue, Truth } from '#lib/procedures/types.ts'

/** The truth of a predicate in three values: what is not known stays unknown unless it cannot matter (Kleene). */
export function evaluatePredicate(node: Node, scope: Scope): Truth {
  switch (node.op) {
    case 'always':
      return true
    case 'all':
      return combine(node.of, scope, false)
    case 'any':
      return combine(node.of, scope, true)
    case 'not': {
      const truth = evaluatePredicate(node.of, scope)
      return truth === 'unknown' ? truth : !truth
    }
    case 'fact':
      return evaluateFact(node, scope)
    case 'definition':
      return definitionTruth(node.index, scope)
    case 'applies':
      return appliesTruth(node.index, scope)
  }
}

/** The answer in force: `undefined` when there is none, the person does not know, or the fact is inactive. */
export function answerOf(scope: Scope, slot: Slot): FactValue | undefined {
  const home = homeOf(scope, slot)
  const value = home?.values[slot]
  if (home === null || value === undefined || value === 'unknown') return undefined
  return activityOf(home, slot) === true ? value : undefined
}

/** Whether a fact concerns this person at all: unknown as long as what it depends on is. */
export function activityOf(home: Scope, slot: Slot): Truth {
  const known = home.activity[slot]
  if (known !== undefined) return known
  const node = home.compiled.facts[slot]?.active
  if (!node) return true
  // Set first, so that content which turns in a circle ends as unknown instead of never.
  home.activity[slot] = 'unknown'
  const truth = evaluatePredicate(node, home)
  home.activity[slot] = truth
  return truth
}

/** The scope that holds a fact: `null` for a personal fact where no person is spoken of. */
export function homeOf(scope: Scope, slot: Slot): Scope | null {
  if (scope.compiled.facts[slot]?.fact.scope !== 'person') return dossierOf(scope)
  return scope.person === null ? null : scope
}

/** Where a definition is worked out: once for the dossier unless it speaks of one person. */
export function scopeOfDefinition(index: number, scope: Scope): Scope {
  return scope.compiled.definitions[index]?.perPerson ? scope : dossierOf(scope)
}

/** Where the relevance of a requirement is worked out: for the dossier, for this person, or for each of the household. */
export function scopesOfRequirement(index: number, scope: Scope): readonly Scope[] {
  const requirement = scope.compiled.requirements[index]
  if (!requirement?.perPerson) return [dossierOf(scope)]
  if (scope.person !== null) return [scope]
  return requirement.forDossier ? [scope, ...scope.people] : scope.people
}

/** A requirement as it stands for one person, or for the dossier itself. */
export function standingFor(requirement: CompiledRequirement, scope: Scope): CompiledRequirement {
  return (scope.person === null ? requirement.forDossier : null) ?? requirement
}

function combine(nodes: readonly Node[], scope: Scope, decisive: boolean): Truth {
  let result: Truth = !decisive
  for (const node of nodes) {
    const truth = evaluatePredicate(node, scope)
    if (truth === decisive) return decisive
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

function evaluateFact(node: Extract<Node, { op: 'fact' }>, scope: Scope): Truth {
  const value = answerOf(scope, node.slot)
  if (value === undefined) return 'unknown'
  if (node.from === null) return node.test(value, scope.day, undefined)
  const from = answerOf(scope, node.from)
  return from === undefined ? 'unknown' : node.test(value, scope.day, from)
}

function definitionTruth(index: number, asked: Scope): Truth {
  const scope = scopeOfDefinition(index, asked)
  const known = scope.definitions[index]
  if (known !== undefined) return known
  const definition = scope.compiled.definitions[index]
  if (!definition) return 'unknown'
  scope.definitions[index] = 'unknown'
  const truth = evaluatePredicate(definition.node, scope)
  scope.definitions[index] = truth
  return truth
}

/** Asked for the whole dossier about a requirement of each person: whether it holds for anybody. */
function appliesTruth(index: number, asked: Scope): Truth {
  let result: Truth = false
  for (const scope of scopesOfRequirement(index, asked)) {
    const truth = appliesIn(index, scope)
    if (truth === true) return true
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

function appliesIn(index: number, scope: Scope): Truth {
  const known = scope.applies[index]
  if (known !== undefined) return known
  const requirement = scope.compiled.requirements[index]
  if (!requirement) return 'unknown'
  scope.applies[index] = 'unknown'
  const truth = evaluatePredicate(standingFor(requirement, scope).applies, scope)
  scope.applies[index] = truth
  return truth
}
