import type { CountryGroup, Day } from '#content/schema.ts'
import type { DayContext } from '#lib/procedures/compiled.ts'

const kept = new WeakMap<readonly CountryGroup[], Map<Day, DayContext>>()

/** The members of every group on a day, first and last days of a membership included. */
export function dayContextOf(groups: readonly CountryGroup[], on: Day): DayContext {
  const days = kept.get(groups) ?? new Map<Day, DayContext>()
  kept.set(groups, days)
  const known = days.get(on)
  if (known) return known
  // Plans are asked for today, mostly: a few days kept are enough, and no list of days can grow without end.
  if (days.size >= 16) days.clear()
  const made = { on, groups: new Map(groups.map((group) => [group.id, membersOn(group, on)])) }
  days.set(on, made)
  return made
}

function membersOn(group: CountryGroup, on: Day): ReadonlySet<string> {
  const isMember = (one: CountryGroup['members'][number]) =>
    (one.from === undefined || one.from <= on) && (one.until === undefined || on <= one.until)
  return new Set(group.members.filter(isMember).map((one) => one.code))
}
