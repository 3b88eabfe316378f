import type { Confidence, Day } from '#content/schema.ts'

/** What a fact may hold. `'unknown'` is an answer: asked, and the person does not know. */
export type FactValue = string | number | boolean | readonly string[]

/** A member of the household. The id is stable and never a number in a sequence. */
export type Person = { id: string; facts: Facts }

/** Answers by fact id. An absent id was never answered. */
export type Facts = Readonly<Record<string, FactValue>>

/** Everything a plan depends on, apart from the day. */
export type Answers = { facts: Facts; people: readonly Person[] }

export type Truth = true | false | 'unknown'

export type RequirementState = 'needed' | 'recommended' | 'perhaps'

export type PlanItem = {
  /** `<requirement>` or `<requirement>|<person>`: the key human acts are kept under. */
  key: string
  id: string
  kind: 'document' | 'step' | 'channel' | 'warning'
  person: string | null
  state: RequirementState
  /** Alternatives open to this person (documents only; perhaps included). */
  anyOf: readonly string[]
  /** The smallest set of facts that decided it, in question order. */
  because: readonly string[]
  /** For `perhaps`: the one unanswered fact that decides it, if one is left to ask. */
  decidedBy: string | null
  sources: readonly string[]
  confidence: Confidence
}

export type PlanDate = { id: string; step: string; on: Day; kind: 'earliest' | 'latest' | 'expected' }

export type Plan = {
  procedure: string
  revision: string
  on: Day
  /** Ids of the situations that apply for certain. */
  situations: readonly string[]
  register: 'yes' | 'no' | 'elsewhere' | 'unknown'
  /** Needed, recommended and perhaps, in reading order: channels, warnings, steps by order, documents. */
  items: readonly PlanItem[]
  /** Requirement ids that do not concern this person. */
  notForYou: readonly string[]
  /** Unanswered facts that can still change the result, in the order of asking. */
  nextQuestions: readonly string[]
  /** Answered "I don't know" and still undecided because of it. */
  toFindOut: readonly string[]
  /** Answered, kept, and without effect at present. */
  inactive: readonly string[]
  /** Ids or values that the content does not know: kept for export, without effect. */
  quarantined: readonly string[]
  dates: readonly PlanDate[]
  /** Months of residence to wait before the right can open; `null` while unknown or without object. */
  waitMonths: number | null
}

/** What a change does to one requirement. */
export type PlanChange = {
  key: string
  id: string
  change: 'added' | 'removed' | 'changed' | 'unaffected'
  before: PlanItem | null
  after: PlanItem | null
}
