import type { Day } from '#content/schema.ts'
import type { ReminderKind } from '#db/schema/values.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { changesToMake } from './changes-asked.ts'
import { coverageGaps } from './coverage-gaps.ts'
import { deadlines } from './deadlines.ts'
import { expectedItems } from './expected-items.ts'
import { itemsToGet } from './items-to-get.ts'
import { ownReminders } from './own-reminders.ts'
import { FIRM, itemOf, type Pause, type PersonalReminder, type Series } from './series.ts'
import { unfinished } from './unfinished.ts'
import { validity } from './validity.ts'
import { waiting } from './waiting.ts'

export type PlannedDelivery = { kind: ReminderKind; stage: string; anchor: string; dueAt: Instant }

export type ScheduleInput = {
  state: DossierState
  personal: readonly PersonalReminder[]
  pauses: readonly Pause[]
  timeZone: string
}

/** Every reminder of a dossier, past and to come, that the policy and the person's pauses leave standing, by date. */
export function scheduleOf({ state, personal, pauses, timeZone }: ScheduleInput): PlannedDelivery[] {
  return seriesOf(state, personal, pauses)
    .flatMap((series) =>
      stagesOf(series, pauses).map(({ stage, on }) => ({
        kind: series.kind,
        stage,
        anchor: series.anchor,
        dueAt: series.slot(on, timeZone, stage),
      })),
    )
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
}

/** Every line of reminders that follows from a dossier. */
export function seriesOf(
  state: DossierState,
  personal: readonly PersonalReminder[],
  pauses: readonly Pause[],
): Series[] {
  return [
    ...deadlines(state),
    ...coverageGaps(state),
    ...changesToMake(state),
    ...validity(state),
    ...expectedItems(state),
    ...itemsToGet(state, pauses),
    ...unfinished(state),
    ...waiting(state),
    ...ownReminders(state, personal),
  ]
}

/** What makes a reminder the same one, within a dossier. */
export function deliveryKey({ kind, stage, anchor }: Omit<PlannedDelivery, 'dueAt'>): string {
  return `${kind}|${stage}|${anchor}`
}

/** Whether two reminders are stages of the same thing, so that the later one says all that the earlier one said. */
export function isSameSeries(one: SeriesKey, other: SeriesKey): boolean {
  return one.kind === other.kind && one.anchor === other.anchor
}

type SeriesKey = Pick<PlannedDelivery, 'kind' | 'anchor'>

/** The pause in force that covers a reminder on this day, by its kind or by what it is about. */
export function pauseOn(pauses: readonly Pause[], { kind, anchor }: SeriesKey, on: Day): Pause | undefined {
  return pauses.find(
    (pause) =>
      !pause.endedAt &&
      (pause.item === '' || pause.item === itemOf(anchor)) &&
      (pause.kind === null || pause.kind === kind) &&
      (pause.untilOn === null || on < pause.untilOn),
  )
}

function stagesOf(series: Series, pauses: readonly Pause[]): { stage: string; on: Day }[] {
  return [...series.stages, ...afterPauses(series, pauses)].filter(
    ({ stage, on }) => series.isOpen(on) && (FIRM.has(stage) || !pauseOn(pauses, series, on)),
  )
}

// "Not this week" means "again next week": a pause that has swallowed or followed a reminder ends with one, unless the
// next in the series comes within a week anyway.
function afterPauses(series: Series, pauses: readonly Pause[]): { stage: string; on: Day }[] {
  return pauses.flatMap((pause) => {
    const { untilOn } = pause
    if (!untilOn || (pause.kind !== null && pause.kind !== series.kind)) return []
    if (pause.item !== '' && pause.item !== itemOf(series.anchor)) return []
    if (pause.endedAt && parisDay(pause.endedAt) < untilOn) return []
    const from = addDays(parisDay(pause.createdAt), -7)
    const touched = series.stages.some(({ on }) => from <= on && on < untilOn)
    const soon = series.stages.some(({ on }) => untilOn <= on && on < addDays(untilOn, 7))
    return touched && !soon ? [{ stage: `again@${untilOn}`, on: untilOn }] : []
  })
}
