import type { CoverageStage } from '#content/after-filing-schema.ts'
import type { Day } from '#content/schema.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type ClockDate, clockOf, type Filing } from './clock-of.ts'
import type { Milestone } from './milestone.ts'

/** Cover that ends, or may: by its clock rule, from its first day to the last of the range. */
export type CoverGap = {
  rule: string
  from: Day
  to: Day
  state: 'ahead' | 'perhaps' | 'now'
  /** Months off: to know of, not yet to warn of. */
  isFar: boolean
}

/** Three months: about what the papers take that keep it from happening. */
const FAR_DAYS = 92

export type Coverage = {
  /** What works meanwhile, line by line, and what to keep. */
  stage: CoverageStage
  /** The day that began it; null at the beginning. */
  since: Day | null
  gaps: readonly CoverGap[]
}

/**
 * What the person is covered for on a day: the last stage of the list that has begun and is not over. Of two milestones of
 * one day the one recorded later came later. Null where the procedure knows no stages.
 */
export function coverageOf(filing: Filing, today: Day): Coverage | null {
  const stages = filing.procedure.afterFiling?.coverage ?? []
  const standing = sinceNewStart(stages, filing.milestones)
  const inForce = stages.flatMap((stage): Omit<Coverage, 'gaps'>[] => {
    const begun = latestOf(standing, stage.since)
    const over = latestOf(standing, stage.until ?? [])
    if (stage.since.length === 0) return [{ stage, since: null }]
    return begun && !(over && isAfter(over, begun)) ? [{ stage, since: begun.on }] : []
  })
  const current = inForce.at(-1)
  return current ? { ...current, gaps: clockOf(filing, today).flatMap((date) => gapOf(date, today)) } : null
}

function sinceNewStart(stages: readonly CoverageStage[], milestones: readonly Milestone[]): readonly Milestone[] {
  const restarts = stages.flatMap(({ since, startsAnewBy = [] }) => {
    const begun = latestOf(milestones, since)
    const anew = latestOf(milestones, startsAnewBy)
    return begun && anew && isAfter(anew, begun) ? [anew] : []
  })
  const [start] = restarts.toSorted((a, b) => (isAfter(a, b) ? -1 : 1))
  return start ? milestones.filter((one) => one === start || isAfter(one, start)) : milestones
}

/** A provisional number out of use and rights after a permit: what may leave a person without cover. */
function gapOf({ rule, nature, on, to, state }: ClockDate, today: Day): CoverGap[] {
  if (state === 'ended' || (nature !== 'keep' && nature !== 'endOfRights')) return []
  const isFar = on > addDays(today, FAR_DAYS)
  return [{ rule, from: on, to, state: today <= on ? 'ahead' : today <= to ? 'perhaps' : 'now', isFar }]
}

function latestOf(milestones: readonly Milestone[], kinds: readonly string[]): Milestone | undefined {
  return milestones.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => (isAfter(a, b) ? -1 : 1))[0]
}

function isAfter(a: Milestone, b: Milestone): boolean {
  return a.on === b.on ? a.recordedAt > b.recordedAt : a.on > b.on
}
