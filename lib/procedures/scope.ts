import type { CompiledProcedure, DayContext, Slot } from '#lib/procedures/compiled.ts'
import type { FactValue, Person, Truth } from '#lib/procedures/types.ts'

/** What a predicate is evaluated against: the dossier, or one person of its household. What was worked out is kept. */
export type Scope = {
  compiled: CompiledProcedure
  day: DayContext
  person: string | null
  /** The answers that this scope holds, by slot. The other scope's are read there. */
  values: readonly (FactValue | undefined)[]
  /** The dossier that a person belongs to; `null` for the dossier itself. */
  parent: Scope | null
  people: readonly Scope[]
  /** By slot, by definition, by requirement: worked out once. */
  activity: (Truth | undefined)[]
  definitions: (Truth | undefined)[]
  applies: (Truth | undefined)[]
  traces: Map<number, Trace>
}

/** Facts that decide a predicate, in slot order. `firm`: those without which it surely would not be decided. */
export type Trace = { slots: readonly Slot[]; firm: readonly Slot[] }

export type ScopeValues = readonly (FactValue | undefined)[]

export function makeScope(
  compiled: CompiledProcedure,
  day: DayContext,
  values: ScopeValues,
  people: readonly { id: Person['id']; values: ScopeValues }[],
): Scope {
  const members: Scope[] = []
  const make = (person: string | null, own: ScopeValues, parent: Scope | null): Scope => ({
    compiled,
    day,
    person,
    values: own,
    parent,
    people: members,
    activity: [],
    definitions: [],
    applies: [],
    traces: new Map(),
  })
  const dossier = make(null, values, null)
  for (const one of people) members.push(make(one.id, one.values, dossier))
  return dossier
}

export function dossierOf(scope: Scope): Scope {
  return scope.parent ?? scope
}
