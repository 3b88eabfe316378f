import type { Predicate, Procedure } from '#content/schema.ts'
import { circlesIn } from '#lib/procedures/circles-in.ts'
import { namesOf } from '#lib/procedures/names-of.ts'

/** No step that waits for itself, and no definition, requirement or activity of a fact that rests on itself. */
export function checkCircles(procedure: Procedure): string[] {
  const steps = new Map(procedure.requirements.map((one) => [one.id, one.kind === 'step' ? one.dependsOn : []]))
  return [
    ...circlesIn(steps).map((path) => `steps wait for each other: ${path}`),
    ...circlesIn(meaning(procedure)).map((path) => `meanings turn in a circle: ${path}`),
  ]
}

/** What each name rests on: definitions, requirements (their relevance) and facts (their activity). */
function meaning({ facts, definitions, requirements }: Procedure): Map<string, readonly string[]> {
  const restsOn = (...predicates: readonly (Predicate | undefined)[]) =>
    predicates.flatMap((one) => (one ? namesOf(one).map(({ kind, name }) => `${kind} ${name}`) : []))
  return new Map([
    ...facts.map((one) => [`fact ${one.id}`, restsOn(one.activeWhen)] as const),
    ...Object.entries(definitions).map(([name, one]) => [`definition ${name}`, restsOn(one)] as const),
    ...requirements.map(
      (one) => [`requirement ${one.id}`, restsOn(one.appliesWhen, one.forEach, one.alsoForDossierWhen)] as const,
    ),
  ])
}
