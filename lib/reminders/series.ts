import type { Day } from '#content/schema.ts'
import type { ReminderKind } from '#db/schema/values.ts'
import type { Instant } from '#lib/time/clock.ts'

/** One line of reminders: the days that follow from one anchor. Each kind of reminder is a file that makes some. */
export type Series = {
  kind: ReminderKind
  /** What the days are counted from: an instant, `<item key>@<day>` (between them a version), or the id of a person's own reminder. */
  anchor: string
  stages: readonly { stage: string; on: Day }[]
  /** Whether there would still be something to say on that day. */
  isOpen: (on: Day) => boolean
  /** When a reminder for that day leaves, where the person lives. */
  slot: (on: Day, timeZone: string, stage: string) => Instant
}

/** Stages of a limit set by the law or a letter that no pause holds back: only "done" or closing the dossier does. */
export const FIRM: ReadonlySet<string> = new Set(['-3 firm', '-1 firm', '-0 firm'])

/** Those of them that leave on any day of the week and on holidays. */
export const URGENT: ReadonlySet<string> = new Set(['-1 firm', '-0 firm'])

export type PersonalReminder = { id: string; dueOn: Day; createdAt: Instant; doneAt: Instant | null }

export type Pause = {
  kind: ReminderKind | null
  /** The key of the item that it is about; empty for all. */
  item: string
  untilOn: Day | null
  createdAt: Instant
  endedAt: Instant | null
}

/** What a reminder is about: an item's key or a rule of the clock; empty where it is about the whole dossier. */
export function itemOf(anchor: string): string {
  return anchor.includes('@') ? (anchor.split('@')[0] ?? '') : ''
}
