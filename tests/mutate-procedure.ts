import type { Predicate, Procedure, Requirement } from '#content/schema.ts'

export type Mutant = { where: string; change: string; procedure: Procedure }

/** Every procedure that differs from this one in a single operator of a single predicate. */
export function* mutantsOf(procedure: Procedure): Generator<Mutant> {
  for (const [index, fact] of procedure.facts.entries()) {
    for (const [change, activeWhen] of mutationsOf(fact.activeWhen)) {
      const facts = procedure.facts.with(index, { ...fact, activeWhen })
      yield { where: `fact ${fact.id}, activeWhen`, change, procedure: { ...procedure, facts } }
    }
  }
  for (const [index, fact] of procedure.facts.entries()) {
    for (const [change, cardWhen] of mutationsOf(fact.cardWhen)) {
      const facts = procedure.facts.with(index, { ...fact, cardWhen })
      yield { where: `fact ${fact.id}, cardWhen`, change, procedure: { ...procedure, facts } }
    }
  }
  for (const [name, definition] of Object.entries(procedure.definitions)) {
    for (const [change, changed] of mutationsOf(definition)) {
      const definitions = { ...procedure.definitions, [name]: changed }
      yield { where: `definition ${name}`, change, procedure: { ...procedure, definitions } }
    }
  }
  for (const [index, requirement] of procedure.requirements.entries()) {
    for (const { where, change, mutated } of mutantsOfRequirement(requirement)) {
      const requirements = procedure.requirements.with(index, mutated)
      yield { where: `${requirement.id}, ${where}`, change, procedure: { ...procedure, requirements } }
    }
  }
}

type RequirementMutant = { where: string; change: string; mutated: Requirement }

function* mutantsOfRequirement(one: Requirement): Generator<RequirementMutant> {
  for (const name of ['appliesWhen', 'neededWhen', 'forEach', 'alsoForDossierWhen'] as const) {
    for (const [change, predicate] of mutationsOf(one[name]))
      yield { where: name, change, mutated: { ...one, [name]: predicate } }
  }
  if (one.kind === 'document') {
    for (const [change, predicate] of mutationsOf(one.supplyLaterWhen)) {
      yield { where: 'supplyLaterWhen', change, mutated: { ...one, supplyLaterWhen: predicate } }
    }
    yield* each('alternative', one.anyOf, (anyOf) => ({ ...one, anyOf }))
  }
  if (one.kind === 'channel') {
    yield* each('wait', one.waits, (waits) => ({ ...one, waits }))
    const other = one.firstActorInstead
    if (other) {
      yield* each('firstActor', [other], ([changed]) => ({ ...one, firstActorInstead: { ...other, ...changed } }))
    }
  }
  if (one.kind === 'step') {
    const comes = one.whenNothingComes
    yield* each('date', one.dates ?? [], (dates) => ({ ...one, dates }))
    yield* each('takes', one.takes ?? [], (takes) => ({ ...one, takes }))
    if (comes) {
      yield* each('afterWeeks', comes.afterWeeks, (afterWeeks) => ({
        ...one,
        whenNothingComes: { ...comes, afterWeeks },
      }))
    }
  }
}

function* each<T extends { when?: Predicate }>(
  what: string,
  list: readonly T[],
  put: (list: readonly T[]) => Requirement,
): Generator<RequirementMutant> {
  for (const [index, entry] of list.entries()) {
    for (const [change, when] of mutationsOf(entry.when)) {
      yield { where: `${what} ${index + 1}`, change, mutated: put(list.with(index, { ...entry, when })) }
    }
  }
}

/** Every predicate that differs from this one in one operator, with the change in words. */
function* mutationsOf(predicate: Predicate | undefined): Generator<readonly [string, Predicate]> {
  if (predicate === undefined || 'always' in predicate) return
  if ('all' in predicate || 'any' in predicate) yield* mutationsOfGroup(predicate)
  else if ('not' in predicate) {
    yield [`not removed before ${JSON.stringify(predicate.not)}`, predicate.not]
    // Negating below a negation is the same change once more, unless there is a group or another negation below.
    if ('all' in predicate.not || 'any' in predicate.not || 'not' in predicate.not) {
      for (const [change, below] of mutationsOf(predicate.not)) yield [change, { not: below }]
    }
  } else yield [`negated ${JSON.stringify(predicate)}`, { not: predicate }]
}

function* mutationsOfGroup(
  predicate: Extract<Predicate, { all: unknown } | { any: unknown }>,
): Generator<readonly [string, Predicate]> {
  const isAll = 'all' in predicate
  const parts = isAll ? predicate.all : predicate.any
  const group = (of: readonly Predicate[]): Predicate => (isAll ? { all: of } : { any: of })
  if (parts.length > 1) yield [isAll ? 'all → any' : 'any → all', isAll ? { any: parts } : { all: parts }]
  for (const [index, part] of parts.entries()) {
    yield [`dropped ${JSON.stringify(part)}`, group(parts.toSpliced(index, 1))]
    for (const [change, changed] of mutationsOf(part)) yield [change, group(parts.with(index, changed))]
  }
}
