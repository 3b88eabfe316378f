import { LRUCache } from 'lru-cache'
import type { CountryGroup, Day } from '#content/schema.ts'
import type { DayContext } from '#lib/procedures/compiled.ts'

/** Plans are asked for today, mostly: a few days are enough. */
const MOST_DAYS = 16
const kept = new WeakMap<readonly CountryGroup[], LRUCache<Day, DayContext>>()

/** The members of every group on a day, first and last days of a membership included. */
export function dayContextOf(groups: readonly CountryGroup[], on: Day): DayContext {
  const days = kept.get(groups) ?? new LRUCache<Day, DayContext>({ max: MOST_DAYS })
  kept.set(groups, days)
  const known = days.get(on)
  if (known) return known
  const made = { on, groups: new Map(groups.map((group) => [group.id, membersOn(group, on)])) }
  days.set(on, made)
  return made
}

function membersOn(group: CountryGroup, on: Day): ReadonlySet<string> {
  const isMember = (one: CountryGroup['members'][number]) =>
    (one.from === undefined || one.from <= on) && (one.until === undefined || on <= one.until)
  return new Set(group.members.filter(isMember).map((one) => one.code))
}
