import type { Day } from '#content/schema.ts'
import type { ReminderKind } from '#db/schema/values.ts'
import type { Instant } from '#lib/time/clock.ts'

/** One line of reminders: the days that follow from one anchor. Each kind of reminder is a file that makes some. */
export type Series = {
  kind: ReminderKind
  /** What the days are counted from: an instant, `<item key>@<day>`, or the id of a person's own reminder. */
  anchor: string
  stages: readonly { stage: string; on: Day }[]
  /** Whether there would still be something to say on that day. */
  isOpen: (on: Day) => boolean
  /** When a reminder for that day leaves, where the person lives. */
  slot: (on: Day, timeZone: string) => Instant
}

export type PersonalReminder = { id: string; dueOn: Day; createdAt: Instant; doneAt: Instant | null }

export type Pause = { kind: ReminderKind | null; untilOn: Day | null; createdAt: Instant; endedAt: Instant | null }
