import { LRUCache } from 'lru-cache'
import { Temporal } from 'temporal-polyfill'
import type { Day } from '#content/schema.ts'
import { addDays, todayIn } from '#lib/pure/calendar-day.ts'
import type { Instant } from './clock.ts'
import { isWorkingDay } from './working-days.ts'

// Mail that a machine sends of itself leaves between 09:00 and 18:00 where the person lives, on a working day.
const OPENS = '09:00'
const CLOSES = '18:00'
const URGENT_CLOSES = '21:00'
// The digest of staff, by the clock of Paris. A worker that was away sends it later the same working day, or not at all.
const DIGEST_OPENS = '08:30'
const PARIS = 'Europe/Paris'

export function isInWindow(at: Instant, zone: string): boolean {
  const day = dayIn(zone, at)
  return isWorkingDay(day) && at >= localTime(day, OPENS, zone) && at < localTime(day, CLOSES, zone)
}

/** For a legal limit within two days, on any day of the week: from nine in the morning to nine in the evening. */
export function isInUrgentWindow(at: Instant, zone: string): boolean {
  const day = todayIn(zone, at)
  return at >= localTime(day, OPENS, zone) && at < localTime(day, URGENT_CLOSES, zone)
}

/** When the digests of an instant's day leave, and until when they are worth reading. Null on a day that is none for them. */
export function digestWindow(at: Instant): { day: Day; opens: Instant; closes: Instant } | null {
  const day = dayIn(PARIS, at)
  if (!isWorkingDay(day)) return null
  return { day, opens: localTime(day, DIGEST_OPENS, PARIS), closes: localTime(day, CLOSES, PARIS) }
}

/** `earliest` itself where it is in the window, else the next opening. For mail that may come later, never earlier. */
export function nextSlot(earliest: Instant, zone: string): Instant {
  if (isInWindow(earliest, zone)) return earliest
  const today = dayIn(zone, earliest)
  let day = earliest < localTime(today, OPENS, zone) ? today : addDays(today, 1)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return localTime(day, OPENS, zone)
}

/** `latest` itself where it is in the window, else the last opening before it. For mail that must not come too late. */
export function previousSlot(latest: Instant, zone: string): Instant {
  if (isInWindow(latest, zone)) return latest
  const today = dayIn(zone, latest)
  let day = latest < localTime(today, OPENS, zone) ? addDays(today, -1) : today
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return localTime(day, OPENS, zone)
}

/** The instant at which a day's window opens, whether or not mail leaves on that day. */
export function openingOf(day: Day, zone: string): Instant {
  return localTime(day, OPENS, zone)
}

/** The first instant of a calendar day in a zone: midnight, or what follows where the clocks skip it. */
export function startOfDay(day: Day, zone: string): Instant {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds)
}

// Schedules ask for the same few days again and again, and a conversion costs some ten microseconds.
const MOST_KNOWN = 5_000
const known = new LRUCache<string, number>({ max: MOST_KNOWN })
const knownDays = new LRUCache<string, Day>({ max: MOST_KNOWN })

function dayIn(zone: string, at: Instant): Day {
  const key = `${at.getTime()} ${zone}`
  let day = knownDays.get(key)
  if (day === undefined) {
    day = todayIn(zone, at)
    knownDays.set(key, day)
  }
  return day
}

/** A time that the clocks skip counts as the next one that exists; one that exists twice as the first. */
function localTime(day: Day, time: string, zone: string): Instant {
  const key = `${day} ${time} ${zone}`
  let at = known.get(key)
  if (at === undefined) {
    at = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: zone,
      plainTime: time,
    }).epochMilliseconds
    known.set(key, at)
  }
  return new Date(at)
}
