// Calendar days as `YYYY-MM-DD`, by whole-number arithmetic: no dependency, so that a page may carry it for nothing.
// The tests check every function against Temporal.

/** A calendar day, `YYYY-MM-DD`, of the years 0001 to 9999. Days compare as strings. */
export type CalendarDay = string

/** The day after `months` whole months, or the last day of that month where it has no such day (31 August + 6 → 28 February). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, date } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return format(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromNumber(toNumber(day) + days)
}

/** Negative, zero or positive as `a` is before, the same as or after `b`: for sorting. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Days from `from` until `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return toNumber(to) - toNumber(from)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** What a typed date is: the day, or why it is none. Months and days may lack their leading zero. */
export function readDay(text: string): CalendarDay | 'not-a-date' | 'no-such-day' {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (!match) return 'not-a-date'
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return 'no-such-day'
  return format(year, month, date)
}

/** Whether this is a day that exists, written exactly `YYYY-MM-DD`. */
export function isDay(value: unknown): value is CalendarDay {
  return typeof value === 'string' && value.length === 10 && readDay(value) === value
}

/** The day on the calendar of a time zone at an instant, given in milliseconds since 1970 or as a Date. */
export function todayIn(zone: string, instant: Date | number): CalendarDay {
  // One change asks for it five times, and asking Intl is slow. Wherever one lives, a day begins on a full minute.
  const minute = Math.floor(Number(instant) / 60_000)
  const last = lastAsked.get(zone)
  if (last?.minute === minute) return last.day
  const parts = formatterOf(zone).formatToParts(instant)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const day = format(part('year'), part('month'), part('day'))
  lastAsked.set(zone, { minute, day })
  return day
}

const lastAsked = new Map<string, { minute: number; day: CalendarDay }>()

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}

function partsOf(day: CalendarDay): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

function format(year: number, month: number, date: number): CalendarDay {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

// Days since 1 January 1970 and back. Years are counted from March, so that the leap day comes last.
function toNumber(day: CalendarDay): number {
  const { year, month, date } = partsOf(day)
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
}

function fromNumber(number: number): CalendarDay {
  const days = number + 719468
  const era = Math.floor(days / 146097)
  const rest = days - era * 146097
  const y = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365)
  const dayOfYear = rest - (365 * y + Math.floor(y / 4) - Math.floor(y / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = y + era * 400 + (month <= 2 ? 1 : 0)
  return format(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)
}
