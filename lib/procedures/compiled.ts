import type { DateExpr, Day, Disagreement, Fact, Procedure, Requirement } from '#content/schema.ts'
import type { Names } from '#lib/procedures/compile-predicate.ts'
import type { FactValue } from '#lib/procedures/types.ts'

/** A fact's place in every array of the engine: its rank in question order. */
export type Slot = number

/** The day of evaluation and the members of each country group on that day. */
export type DayContext = { on: Day; groups: ReadonlyMap<string, ReadonlySet<string>> }

/** A predicate with names resolved. The leaves hold the only typed work: a test of one known value. */
export type Node =
  | { op: 'always' }
  | { op: 'all' | 'any'; of: readonly Node[] }
  | { op: 'not'; of: Node }
  | {
      op: 'fact'
      slot: Slot
      /** A second fact that a date is counted from. */
      from: Slot | null
      /** `known` is never false. */
      neverFalse: boolean
      test: (value: FactValue, day: DayContext, from: FactValue | undefined) => boolean
    }
  | { op: 'definition'; index: number }
  | { op: 'applies'; index: number }

type CompiledDefinition = { node: Node; perPerson: boolean }

/** The first entry whose condition holds is the one shown. */
export type Conditional<T> = { entry: T; when: Node }

export type CompiledDate = {
  id: string
  kind: 'earliest' | 'latest' | 'expected'
  from: Slot | null
  moved: DateExpr
  when: Node
}

export type CompiledRequirement = {
  requirement: Requirement
  perPerson: boolean
  /** Relevance alone: what `{ applies: id }` means. */
  applies: Node
  /** Relevance, and for a document at least one alternative open. */
  open: Node
  needed: Node
  alternatives: readonly Conditional<string>[]
  waits: readonly Conditional<number | null>[]
  /** Who makes the first step instead of the one named, where this holds. */
  firstActorInstead: Node | null
  /** Lists of which a page shows the first entry that holds (durations, "after how many weeks"). */
  firstOf: readonly (readonly Node[])[]
  /** Conditions shown as they are ("may follow later"). */
  shown: readonly Node[]
  dates: readonly CompiledDate[]
  /** The same requirement as it stands for the dossier itself, where it is one of each person besides. */
  forDossier: CompiledRequirement | null
}

export type CompiledProcedure = {
  procedure: Procedure
  /** For predicates that stand outside the requirements. */
  names: Names
  facts: readonly { fact: Fact; active: Node | null; onCard: Node | null }[]
  slots: ReadonlyMap<string, Slot>
  /** Former id of a fact → its slot. */
  renamed: ReadonlyMap<string, Slot>
  definitions: readonly CompiledDefinition[]
  /** In content order. */
  requirements: readonly CompiledRequirement[]
  disagreements: readonly Conditional<Disagreement>[]
  /** Indexes of the requirements in reading order. */
  reading: readonly number[]
}
