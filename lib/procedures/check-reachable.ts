import type { Procedure } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'
import { compilePredicate } from '#lib/procedures/compile-predicate.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import type { CompiledProcedure, Node } from '#lib/procedures/compiled.ts'
import { FALSE, type Reach, reachOf, TRUE } from '#lib/procedures/reach.ts'
import { makeScope, type Scope } from '#lib/procedures/scope.ts'

/**
 * Every question can come up, every requirement and every alternative can hold, judged from an empty dossier with one
 * person. Conditions are seen one by one here; that they hold together is for the personas to show.
 */
export function checkReachable(procedure: Procedure): string[] {
  const compiled = compileProcedure(procedure)
  const day = { on: '2026-01-01', groups: new Map() }
  const dossier = makeScope(compiled, day, [], [{ id: 'someone', values: [] }])
  const reach: Reach = { askable: () => true, kept: new Map() }
  const can = (node: Node, scope: Scope, bit: number) => (reachOf(node, scope, reach) & bit) !== 0
  return [
    ...compiled.facts.flatMap(({ fact, active }) =>
      active && !can(active, scopeFor(fact.scope === 'person', dossier), TRUE)
        ? [`fact ${fact.id} can never be asked`]
        : [],
    ),
    ...requirementFaults(compiled, dossier, can),
    ...afterFilingFaults(compiled, dossier, can),
  ]
}

function requirementFaults(
  compiled: CompiledProcedure,
  dossier: Scope,
  can: (node: Node, scope: Scope, bit: number) => boolean,
): string[] {
  const standing = compiled.requirements.flatMap((one) => [
    { one, scope: scopeFor(one.perPerson, dossier) },
    ...(one.forDossier ? [{ one: one.forDossier, scope: dossier }] : []),
  ])
  return standing.flatMap(({ one, scope }) => {
    const { id } = one.requirement
    const together = (when: Node): Node => ({ op: 'all', of: [one.applies, when] })
    return [
      ...(can(one.open, scope, TRUE) ? [] : [`${id} can never apply`]),
      ...(can(one.needed, scope, TRUE) ? [] : [`${id} can never be needed`]),
      ...(one.requirement.neededWhen && !can(one.needed, scope, FALSE) ? [`${id}: neededWhen is idle`] : []),
      ...one.alternatives
        .filter(({ when }) => !can(together(when), scope, TRUE))
        .map(({ entry }) => `${id}: the alternative ${entry} can never be open`),
    ]
  })
}

function afterFilingFaults(
  { procedure, slots }: CompiledProcedure,
  dossier: Scope,
  can: (node: Node, scope: Scope, bit: number) => boolean,
): string[] {
  const names = {
    slots,
    definitions: new Map(Object.keys(procedure.definitions).map((name, index) => [name, index])),
    requirements: new Map(procedure.requirements.map((one, index) => [one.id, index])),
  }
  return afterFilingItems(procedure).flatMap(({ kind, item }) => {
    const when = 'when' in item ? item.when : 'appliesWhen' in item ? item.appliesWhen : undefined
    return can(compilePredicate(when, names), dossier, TRUE) ? [] : [`${kind} ${item.id} can never apply`]
  })
}

function scopeFor(perPerson: boolean, dossier: Scope): Scope {
  return (perPerson ? dossier.people[0] : undefined) ?? dossier
}
