import type { Predicate, Procedure, Requirement } from '#content/schema.ts'
import { allOf, anyOf, compilePredicate, type Names } from '#lib/procedures/compile-predicate.ts'
import type { CompiledDate, CompiledProcedure, CompiledRequirement, Slot } from '#lib/procedures/compiled.ts'
import { factOfDate } from '#lib/procedures/fact-of-date.ts'
import { type Name, namesOf } from '#lib/procedures/names-of.ts'

const compiled = new WeakMap<Procedure, CompiledProcedure>()

/** The procedure with names resolved and orders settled; made once for each procedure. Throws on a name that is nowhere. */
export function compileProcedure(procedure: Procedure): CompiledProcedure {
  const known = compiled.get(procedure)
  if (known) return known
  const made = compile(procedure)
  compiled.set(procedure, made)
  return made
}

function compile(procedure: Procedure): CompiledProcedure {
  const sorted = [...procedure.facts].sort((a, b) => a.order - b.order)
  const slots = new Map(sorted.map((fact, slot) => [fact.id, slot]))
  const renamed = new Map(sorted.flatMap((fact, slot) => (fact.previousIds ?? []).map((id) => [id, slot] as const)))
  const names: Names = {
    slots,
    definitions: new Map(Object.keys(procedure.definitions).map((name, index) => [name, index])),
    requirements: new Map(procedure.requirements.map((one, index) => [one.id, index])),
  }
  const isPersonal = personalNames(procedure)
  return {
    procedure,
    names,
    facts: sorted.map((fact) => ({
      fact,
      active: fact.activeWhen ? compilePredicate(fact.activeWhen, names) : null,
      onCard: fact.cardWhen ? compilePredicate(fact.cardWhen, names) : null,
    })),
    slots,
    renamed,
    definitions: Object.entries(procedure.definitions).map(([name, predicate]) => ({
      node: compilePredicate(predicate, names),
      perPerson: isPersonal(name),
    })),
    requirements: procedure.requirements.map((one) => compileRequirement(one, names)),
    disagreements: (procedure.disagreements ?? []).map((entry) => ({
      entry,
      when: compilePredicate(entry.appliesWhen, names),
    })),
    reading: readingOrder(procedure.requirements),
  }
}

/** A requirement of each person may be one of the dossier as well: then it stands there under a condition of its own. */
function compileRequirement(requirement: Requirement, names: Names): CompiledRequirement {
  const { forEach, alsoForDossierWhen } = requirement
  const compiled = compileFor(requirement, forEach, names)
  const isBoth = forEach !== undefined && alsoForDossierWhen !== undefined
  return isBoth ? { ...compiled, forDossier: compileFor(requirement, alsoForDossierWhen, names) } : compiled
}

function compileFor(requirement: Requirement, whom: Predicate | undefined, names: Names): CompiledRequirement {
  const node = (predicate: Predicate | undefined) => compilePredicate(predicate, names)
  const applies = allOf([node(whom), node(requirement.appliesWhen)])
  const document = requirement.kind === 'document' ? requirement : null
  const step = requirement.kind === 'step' ? requirement : null
  const channel = requirement.kind === 'channel' ? requirement : null
  const alternatives = (document?.anyOf ?? []).map((one) => ({ entry: one.document, when: node(one.when) }))
  return {
    requirement,
    perPerson: requirement.forEach !== undefined,
    applies,
    open: document ? allOf([applies, anyOf(alternatives.map((one) => one.when))]) : applies,
    needed: node(requirement.neededWhen),
    alternatives,
    firstActorInstead: channel?.firstActorInstead ? node(channel.firstActorInstead.when) : null,
    waits: (channel?.waits ?? []).map((one) => ({ entry: one.months, when: node(one.when) })),
    firstOf: [step?.takes, step?.whenNothingComes?.afterWeeks].map((list) => (list ?? []).map((one) => node(one.when))),
    shown: document?.supplyLaterWhen ? [node(document.supplyLaterWhen)] : [],
    dates: (step?.dates ?? []).map((date) => compileDate(date, names)),
    forDossier: null,
  }
}

type StepDate = NonNullable<Extract<Requirement, { kind: 'step' }>['dates']>[number]

function compileDate(date: StepDate, names: Names): CompiledDate {
  const fact = factOfDate(date.on)
  const from: Slot | null = fact === null ? null : (names.slots.get(fact) ?? null)
  if (fact !== null && from === null) throw new Error(`No fact is called "${fact}".`)
  return { id: date.id, kind: date.kind, from, moved: date.on, when: compilePredicate(date.when, names) }
}

/** Whether a definition speaks of one person of the household, itself or through another. */
function personalNames(procedure: Procedure): (name: string) => boolean {
  const personal = new Set(procedure.facts.filter((fact) => fact.scope === 'person').map((fact) => fact.id))
  const perPerson = new Set(procedure.requirements.filter((one) => one.forEach).map((one) => one.id))
  const seen = new Map<string, boolean>()
  const isPersonal = (name: string): boolean => {
    const known = seen.get(name)
    if (known !== undefined) return known
    seen.set(name, false)
    const isPersonalName = (one: Name) => {
      if (one.kind === 'fact') return personal.has(one.name)
      return one.kind === 'definition' ? isPersonal(one.name) : perPerson.has(one.name)
    }
    const predicate = procedure.definitions[name]
    const result = predicate !== undefined && namesOf(predicate).some(isPersonalName)
    seen.set(name, result)
    return result
  }
  return isPersonal
}

const KINDS: readonly Requirement['kind'][] = ['channel', 'warning', 'step', 'document']

/** Channels, warnings, steps by order, then documents by the step they are read at. */
function readingOrder(requirements: readonly Requirement[]): readonly number[] {
  const steps = new Map(requirements.flatMap((one) => (one.kind === 'step' ? [[one.id, one.order] as const] : [])))
  const rank = (one: Requirement) => {
    if (one.kind === 'step') return one.order
    return one.kind === 'document' ? (steps.get(one.for) ?? 0) : 0
  }
  return requirements
    .map((one, index) => ({ index, kind: KINDS.indexOf(one.kind), rank: rank(one) }))
    .sort((a, b) => a.kind - b.kind || a.rank - b.rank || a.index - b.index)
    .map((one) => one.index)
}
