import type { DossierState } from '#lib/progress/dossier-state.ts'
import { nextSlot, openingOf, previousSlot } from '#lib/time/sending-window.ts'
import type { PersonalReminder, Series } from './series.ts'

/**
 * What a person set for themselves: in the morning of the day, or on the last working day before it. It depends on
 * nobody's turn; only closing the dossier, "done" and removing it end it.
 */
export function ownReminders(state: DossierState, personal: readonly PersonalReminder[]): Series[] {
  if (state.closed) return []
  return personal
    .filter((reminder) => !reminder.doneAt)
    .map((reminder) => ({
      kind: 'personal',
      anchor: reminder.id,
      stages: [{ stage: 'day', on: reminder.dueOn }],
      isOpen: () => true,
      slot: (on, timeZone) => {
        const slot = previousSlot(openingOf(on, timeZone), timeZone)
        return slot < reminder.createdAt ? nextSlot(later(reminder.createdAt, slot), timeZone) : slot
      },
    }))
}

function later<T>(one: T, other: T): T {
  return one > other ? one : other
}
