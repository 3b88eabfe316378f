import type { ClockRule } from '#content/after-filing-schema.ts'
import type { Day } from '#content/schema.ts'
import { type ClockDate, clockOf } from '#lib/filing/clock-of.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { DossierState } from './dossier-state.ts'
import { filingOf } from './filing-of.ts'
import { limitsOfPapers, type PaperLimit } from './limits-of-papers.ts'

/** A limit that answers no letter (a claim form that one keeps) makes it the person's turn this many days before. */
const OWN_LIMIT_DAYS = 30

/**
 * The limits that run against the person and that they have to see to now, the first to end first. A paper of which more
 * was asked is theirs until it is sent again: once its day is over it comes last, and ends with the last step.
 */
export function limitsOfMine(state: DossierState, today: Day): (ClockDate | PaperLimit)[] {
  const papers = limitsOfPapers(state)
  const isLeft = state.steps.some((step) => !step.optional && !state.completions.has(step.key))
  const running = [...clockLimits(state, today), ...papers.filter(({ on }) => on >= today)]
  return [
    ...running.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    ...papers.filter(({ on }) => isLeft && on < today),
  ]
}

function clockLimits(state: DossierState, today: Day): ClockDate[] {
  const filing = filingOf(state)
  const { clock = [], milestones: kinds = [] } = filing.procedure.afterFiling ?? {}
  const mine = new Set(kinds.filter(({ by }) => by === 'me').map(({ id }) => id))
  const rules = new Map(clock.map((rule) => [rule.id, rule]))
  const isOwn = (rule: ClockRule) => rule.from.every((start) => 'milestone' in start && mine.has(start.milestone))
  const turnDaysOf = (id: string) => {
    const rule = rules.get(id)
    return rule && (rule.turnDays ?? (isOwn(rule) ? OWN_LIMIT_DAYS : undefined))
  }
  const isTheirs = (id: string, on: Day) => {
    const days = turnDaysOf(id)
    return days === undefined || today >= addDays(on, -days)
  }
  return clockOf(filing, today).filter(
    ({ rule, whose, nature, state: standing, on }) =>
      whose === 'me' && nature === 'limit' && standing === 'running' && isTheirs(rule, on),
  )
}
