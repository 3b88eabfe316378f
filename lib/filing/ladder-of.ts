import type { LadderRung } from '#content/after-filing-schema.ts'
import type { Day } from '#content/schema.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type ClockDate, clockOf, type Filing } from './clock-of.ts'

export type Rung = {
  rung: LadderRung
  /**
   * `waiting`: nothing has happened that would open it. `ahead`: opens on a known day if nothing comes. `closed`: its
   * time limit is over. `settled`: it had one, and what came since makes it needless.
   */
  state: 'waiting' | 'ahead' | 'open' | 'taken' | 'closed' | 'settled'
  /** From when it is, or will be, open; null where it always is or nothing opens it. */
  opensOn: Day | null
  /** The last day for it, until midnight in Paris; null where no limit runs or ran. */
  limitOn: Day | null
  takenOn: Day | null
}

/** Whom to turn to, from when and until when, on a day, counted from what was recorded. */
export function ladderOf(filing: Filing, today: Day): Rung[] {
  const dates = new Map(clockOf(filing, today).map((date) => [date.rule, date]))
  const rungs = filing.procedure.afterFiling?.ladder ?? []
  return rungs
    .toSorted((a, b) => a.order - b.order)
    .map((rung) => {
      const limit = rung.closes && dates.get(rung.closes.rule)
      const opensOn = firstOpening(rung, filing, dates)
      const takenOn = dayOf(filing, rung.recordedAs ? [rung.recordedAs] : [])
      return {
        rung,
        opensOn,
        takenOn,
        limitOn: limit?.to ?? null,
        state: stateOf({ rung, limit, opensOn, takenOn, today }),
      }
    })
}

type Known = {
  rung: LadderRung
  limit: ClockDate | undefined
  opensOn: Day | null
  takenOn: Day | null
  today: Day
}

function stateOf({ rung, limit, opensOn, takenOn, today }: Known): Rung['state'] {
  // A new decision opens it again, with a limit of its own, even where an older one was appealed.
  if (limit?.state === 'running') return 'open'
  const isTakenInTime = takenOn !== null && (!limit || limit.ended?.by === rung.recordedAs)
  if (isTakenInTime) return 'taken'
  if (limit?.state === 'passed') return 'closed'
  if (limit?.state === 'ended') return 'settled'
  if (rung.opens === 'always') return 'open'
  if (opensOn === null) return 'waiting'
  return opensOn <= today ? 'open' : 'ahead'
}

/** The first day on which one of its openings comes. A silence opens it the day after its last. */
function firstOpening({ opens }: LadderRung, filing: Filing, dates: ReadonlyMap<string, ClockDate>): Day | null {
  if (opens === 'always') return null
  const days = opens.flatMap((opening) => {
    if ('milestone' in opening) {
      const start = dayOf(filing, opening.milestone)
      return start === null ? [] : [addDays(start, opening.days ?? 0)]
    }
    const date = dates.get(opening.rule)
    return date && date.state !== 'ended' ? [addDays(date.to, 1)] : []
  })
  return days.toSorted()[0] ?? null
}

function dayOf({ milestones }: Filing, kinds: readonly string[]): Day | null {
  const days = milestones.filter(({ kind }) => kinds.includes(kind)).map(({ on }) => on)
  return days.toSorted().at(-1) ?? null
}
