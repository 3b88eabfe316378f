import type { Day } from '#content/schema.ts'
import { type ClockDate, clockOf } from '#lib/filing/clock-of.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import type { DossierState } from './dossier-state.ts'
import { filingOf } from './filing-of.ts'

/** A limit that answers no letter (a claim form that one keeps) makes it the person's turn this many days before. */
const OWN_LIMIT_DAYS = 30

/** The limits that run against the person and that they have to see to now, the first to end first. */
export function limitsOfMine(state: DossierState, today: Day): ClockDate[] {
  const filing = filingOf(state)
  const { clock = [], milestones: kinds = [] } = filing.procedure.afterFiling ?? {}
  const mine = new Set(kinds.filter(({ by }) => by === 'me').map(({ id }) => id))
  const rules = new Map(clock.map((rule) => [rule.id, rule]))
  const isOwn = (id: string) => rules.get(id)?.from.every((start) => 'milestone' in start && mine.has(start.milestone))
  return clockOf(filing, today).filter(
    ({ rule, whose, nature, state: standing, on }) =>
      whose === 'me' &&
      nature === 'limit' &&
      standing === 'running' &&
      (!isOwn(rule) || today >= addDays(on, -OWN_LIMIT_DAYS)),
  )
}
