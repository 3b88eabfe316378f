import type { Day, Procedure } from '#content/schema.ts'
import { compileProcedure } from '#lib/procedures/compile-procedure.ts'
import { dayContextOf } from '#lib/procedures/country-groups.ts'
import { personFacts } from '#lib/procedures/person-facts.ts'
import { isShown, resultsOf } from '#lib/procedures/plan-procedure.ts'
import { readFacts } from '#lib/procedures/read-facts.ts'
import { listCountryCodes, listCountryGroups } from '#lib/procedures/registry.ts'
import { collectOpen } from '#lib/procedures/requirement-result.ts'
import { residualOf } from '#lib/procedures/residual.ts'
import { makeScope } from '#lib/procedures/scope.ts'
import type { Answers } from '#lib/procedures/types.ts'

/** What is worth asking about one person of the household: answers not given yet that can still change the plan. */
export function openPersonFacts(procedure: Procedure, answers: Answers, person: string, on: Day): readonly string[] {
  const compiled = compileProcedure(procedure)
  const read = readFacts(compiled, answers, listCountryCodes())
  const dossier = makeScope(compiled, dayContextOf(listCountryGroups(), on), read.values, read.people)
  const open = residualOf((scope, _slot, value) => scope.person === person && value === undefined)
  for (const one of resultsOf(compiled, dossier).filter(isShown)) collectOpen(one, open)
  return personFacts(procedure).flatMap(({ id }) => (open.found.has(compiled.slots.get(id) ?? -1) ? [id] : []))
}

/** Whether the plan would hold anything for somebody who comes along, of whom nothing is known yet. */
export function doesHouseholdMatter(procedure: Procedure, { facts }: Answers, on: Day): boolean {
  if (personFacts(procedure).length === 0) return false
  const compiled = compileProcedure(procedure)
  const probe = { id: 'somebody', facts: {} }
  const read = readFacts(compiled, { facts, people: [probe] }, listCountryCodes())
  const dossier = makeScope(compiled, dayContextOf(listCountryGroups(), on), read.values, read.people)
  return resultsOf(compiled, dossier)
    .filter(isShown)
    .some(({ scope }) => scope.person === probe.id)
}
