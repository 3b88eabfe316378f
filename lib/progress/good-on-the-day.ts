import type { Day } from '#content/schema.ts'
import type { OrderingPlan } from './ordering-plan.ts'
import { papersAndReadings } from './papers-and-readings.ts'
import { type Reading, type Validity, validityOf } from './validity-of.ts'

export type GoodOnTheDay = {
  /** When the papers will be read. `null`: they have been. */
  reading: Reading | null
  /** By item key; a document without an entry has nothing to be judged. */
  validity: ReadonlyMap<string, Validity>
  /** What to order when. `null` once the application has left, or where none is to be sent. */
  ordering: OrderingPlan | null
}

type State = Parameters<typeof papersAndReadings>[0]

/** The papers of a dossier judged on the day they will be read, and the plan by which they get there. */
export function goodOnTheDay(state: State, today: Day): GoodOnTheDay {
  const { papers, readingOn } = papersAndReadings(state)
  const { reading, ordering } = readingOn(today)
  const validity = new Map<string, Validity>()
  for (const paper of reading === null ? [] : papers) {
    const judged = reading && validityOf(paper, reading, today)
    if (judged) validity.set(paper.key, judged)
  }
  return { reading, validity, ordering }
}
