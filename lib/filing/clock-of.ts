import type { ClockRule, ClockStart } from '#content/after-filing-schema.ts'
import type { Day, Procedure } from '#content/schema.ts'
import { moveDay } from '#lib/procedures/move-day.ts'
import { readAnswers } from '#lib/procedures/read-answers.ts'
import type { Answers } from '#lib/procedures/types.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import type { Milestone } from './milestone.ts'
import { withKnownDay } from './with-known-day.ts'

/** A day, or a range of days, that follows from what happened. */
export type ClockDate = {
  /** The content's rule. */
  rule: string
  nature: ClockRule['nature']
  whose: ClockRule['whose']
  isLegal: boolean
  /** The day on the letter from which it is counted. */
  from: Day
  /** The day itself, or the first of a range. In time means: on this day at the latest, until midnight in Paris. */
  on: Day
  /** The last day of a range; otherwise `on`. */
  to: Day
  /** `ended`: something has happened that ends it. `passed`: its last day is over and nothing has. */
  state: 'running' | 'passed' | 'ended'
  /** When it was ended, and whether that was in time. */
  ended: { by: string; on: Day; inTime: boolean } | null
}

export type Filing = {
  procedure: Procedure
  answers: Answers
  /** Those that stand; taken back ones are left out. */
  milestones: readonly Milestone[]
}

/**
 * Every count that has begun, by its day. Months are counted as the French rules count them (code de procédure civile,
 * article 641): to the same date of the last month, or its last day where it has no such date. A limit that falls on a
 * Sunday or a holiday is given as it is: no source that we have read extends these.
 */
export function clockOf({ procedure, answers, milestones }: Filing, today: Day): ClockDate[] {
  const clock = procedure.afterFiling?.clock ?? []
  // Counts begin with something that happened, a permit's end too: before there is nothing to lose. What limits the
  // application itself is the exception. Most dossiers are asked often, and have nothing yet.
  const rules = milestones.length === 0 ? clock.filter(({ beforeFiling }) => beforeFiling) : clock
  if (rules.length === 0) return []
  const dayIsKnown = withKnownDay({ procedure, milestones })
  const read = readAnswers(procedure, answers, today)
  const permitted = rules.filter(({ when }) => when === undefined || read.decide(when).truth === true)
  const known = new Map<string, ClockDate | null>()
  const dateOf = (id: string): ClockDate | null => {
    const before = known.get(id)
    if (before !== undefined) return before
    const rule = permitted.find((one) => one.id === id)
    const made = rule ? count(rule) : null
    known.set(id, made)
    return made
  }
  const count = (rule: ClockRule): ClockDate | null => {
    const start = latest(rule.from.flatMap((one) => startOf(one) ?? []))
    return start ? dated(rule, start, milestones, today) : null
  }
  const startOf = (start: ClockStart): Start | null => {
    if ('milestone' in start) return latest(dayIsKnown.filter(({ kind }) => kind === start.milestone)) ?? null
    if ('rule' in start) {
      const other = dateOf(start.rule)
      return other?.state === 'passed' ? { on: other.to, limitOn: null } : null
    }
    const value = answers.facts[start.fact]
    // “I don’t know” is an answer, too.
    return isDay(value) ? { on: value, limitOn: null } : null
  }
  return permitted.flatMap(({ id }) => dateOf(id) ?? []).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

type Start = Pick<Milestone, 'on' | 'limitOn'>

function dated(rule: ClockRule, start: Start, milestones: readonly Milestone[], today: Day): ClockDate {
  const { id, nature, whose, isLegal, after } = rule
  const on = start.limitOn ?? moveDay(start.on, after)
  const to = start.limitOn ?? (rule.to ? moveDay(start.on, rule.to) : on)
  const [end] = milestones
    .filter((one) => rule.endedBy.includes(one.kind) && mayEnd(one, rule, start) && !isUndone(one, rule, milestones))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const ended = end ? { by: end.kind, on: end.on, inTime: end.on <= to } : null
  const state = ended ? 'ended' : today > to ? 'passed' : 'running'
  return { rule: id, nature, whose, isLegal, from: start.on, on, to, state, ended }
}

/**
 * What came before the start ends nothing, unless the day is counted from something that is still to come; nor does what
 * begins the count itself (a renewal, from which the next year runs).
 */
function mayEnd(end: Milestone, { beforeFiling, from }: ClockRule, start: Start): boolean {
  if (beforeFiling) return true
  const isStart = from.some((one) => 'milestone' in one && one.milestone === end.kind)
  return isStart ? end.on > start.on : end.on >= start.on
}

/** A refusal that was taken back later ends nothing. */
function isUndone(end: Milestone, { revivedBy = {} }: ClockRule, milestones: readonly Milestone[]): boolean {
  const undoing = revivedBy[end.kind] ?? []
  return milestones.some(({ kind, on }) => undoing.includes(kind) && on >= end.on)
}

function latest<T extends { on: Day }>(list: readonly T[]): T | undefined {
  return list.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
}
