import type { Day } from '#content/schema.ts'
import type { Facts, Person } from '#lib/procedures/types.ts'

/** A story as data: what a person answers, and exactly what must come out. */
export type Persona = {
  name: string
  on: Day
  /** `registration` unless said. */
  procedure?: string
  facts: Facts
  people?: readonly Person[]
  expect: {
    register: 'yes' | 'no' | 'elsewhere' | 'unknown'
    /** Ids of the situations that apply for certain, in any order. */
    situations: readonly string[]
    /** Exactly the needed documents: key (`id` or `id|person`) → the alternatives open, in any order. */
    documents: Readonly<Record<string, readonly string[]>>
    /** Exactly the recommended items of any kind, by key. Not checked where absent. */
    recommended?: readonly string[]
    /** Exactly the documents and channels that are perhaps needed, by key. */
    perhaps: readonly string[]
    /** Exactly the needed steps, in order, by key. */
    steps: readonly string[]
    /** Exactly the warnings shown for certain, by key. Not checked where absent. */
    warnings?: readonly string[]
    /** The facts that decided an item, by key. */
    because?: Readonly<Record<string, readonly string[]>>
    /** Exactly the dates of the plan, in any order. Not checked where absent. */
    dates?: readonly { id: string; on: Day }[]
    waitMonths?: number | null
  }
}
