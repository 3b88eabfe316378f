import type { WithheldReason } from '#db/schema/values.ts'
import { openDocuments } from '#lib/progress/open-documents.ts'
import { whoseTurn } from '#lib/progress/whose-turn.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'
import { itemsAnchor } from './items-to-get.ts'
import { isSameSeries, type PlannedDelivery, pauseOn, type ScheduleInput, seriesOf } from './schedule-of.ts'

/** Why a reminder that was planned no longer follows from the dossier. The person reads it in words. */
export function whyWithheld(delivery: PlannedDelivery, input: ScheduleInput): WithheldReason {
  const on = todayIn(input.timeZone, delivery.dueAt)
  const pause = pauseOn(input.pauses, delivery, on)
  if (input.state.closed) return 'closed'
  return ended(delivery, input, on) ?? (pause ? (pause.untilOn ? 'snoozed' : 'stopped') : 'date_changed')
}

// What these count from is gone once it was done, answered or renewed.
const FOLLOWING_A_DAY: ReadonlySet<string> = new Set([
  'deadline',
  'coverage_gap',
  'change_asked',
  'validity',
  'unfinished',
  'waiting',
])

function ended(
  delivery: PlannedDelivery,
  { state, personal, pauses }: ScheduleInput,
  on: string,
): WithheldReason | null {
  const { kind, anchor } = delivery
  if (kind === 'personal') {
    const reminder = personal.find(({ id }) => id === anchor)
    return reminder ? (reminder.doneAt ? 'done' : null) : 'removed'
  }
  if (kind === 'waiting' && whoseTurn(state, on) !== 'authority') return 'not_their_turn'
  if (FOLLOWING_A_DAY.has(kind)) {
    return seriesOf(state, personal, pauses).some((series) => isSameSeries(series, delivery)) ? null : 'done'
  }
  if (kind === 'items_to_get' && openDocuments(state, on).length === 0) return 'done'
  if (whoseTurn(state, on) !== 'me') return 'not_their_turn'
  // Every document that is still to get rests by itself.
  if (kind === 'items_to_get' && pauses.some(({ item, endedAt }) => item !== '' && !endedAt)) return 'snoozed'
  if (kind === 'items_to_get') return anchor === itemsAnchor(state) ? null : 'date_changed'
  const [key = '', day] = anchor.split('@')
  const status = state.documents.get(key)
  if (status?.collection !== 'being_obtained' || status.authority !== 'not_sent') return 'done'
  return status.expectedOn === day ? null : 'date_changed'
}
