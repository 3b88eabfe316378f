import type { Day } from '#content/schema.ts'
import type { Instant } from '#lib/time/clock.ts'

/** Something that happened after the application left, by the day on its letter (or of the act). */
export type Milestone = {
  id: string
  /** A milestone of the procedure's content. */
  kind: string
  on: Day
  /** The last day that the letter itself names, where its kind may have one. */
  limitOn: Day | null
  recordedAt: Instant
  /** Told by a tick on the path and not by its letter. */
  isTicked?: true
}
