import type { Staff } from '#lib/access/actor.ts'
import { AppError } from '#lib/errors.ts'
import { formatTime, timeAgo } from '#lib/i18n/format-day.ts'
import type { Instant } from '#lib/time/clock.ts'
import { heldByAnother, type ReviewRow } from './review-row.ts'

// Each is told at a field of the form, whose text stays.

/** A colleague has the paper in hand: who, and until when. */
export function refuseHeld(row: ReviewRow | undefined, staff: Staff, at: Instant, field: string): void {
  const held = heldByAnother(row, staff, at)
  if (!held) return
  const words = (locale: 'en' | 'fr') => ({ name: held.name, time: formatTime(locale, held.until, staff.timeZone) })
  throw new AppError('conflict', 'a colleague has it in hand', { field: { name: field, code: 'in-hand', words } })
}

/** The client changed the paper after it was shown. */
export function newerAnswer(changedAt: Instant, at: Instant, field: string): AppError {
  const words = (locale: 'en' | 'fr') => ({ ago: timeAgo(locale, changedAt, at) })
  return new AppError('conflict', 'a newer answer came', { field: { name: field, code: 'newer-answer', words } })
}

/** A colleague said something of it, or the client asked for a second look, after it was shown. */
export function decidedMeanwhile(row: ReviewRow | undefined, at: Instant, field: string): AppError {
  const name = row?.deciderName ?? ''
  const words = (locale: 'en' | 'fr') => ({ name, ago: timeAgo(locale, row?.decidedAt ?? at, at) })
  const code = row?.lookAgainAt ? 'asked-again' : 'decided-meanwhile'
  return new AppError('conflict', 'it was decided meanwhile', { field: { name: field, code, words } })
}
