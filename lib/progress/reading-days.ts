import type { Day } from '#content/schema.ts'
import { clockOf } from '#lib/filing/clock-of.ts'
import type { DossierState } from './dossier-state.ts'
import { filingOf } from './filing-of.ts'
import type { DaySpan } from './ordering-plan.ts'

type State = Parameters<typeof filingOf>[0] & Pick<DossierState, 'steps'>

/** The day the application left, the last time where it left more than once. `null`: it has not, or nothing is to be sent. */
export function sentOnOf(state: State): Day | null {
  const sending = state.steps.find((step) => step.marks === 'sent')?.key.split('|')[0]
  if (sending === undefined) return null
  const { procedure, milestones } = filingOf(state)
  const showing = new Map(
    (procedure.afterFiling?.milestones ?? [])
      .filter(({ completes }) => completes?.includes(sending))
      .map(({ id, by }) => [id, by]),
  )
  const days = (by: 'me' | 'authority') =>
    milestones
      .filter(({ kind }) => showing.get(kind) === by)
      .map(({ on }) => on)
      .toSorted()
  return days('me').at(-1) ?? days('authority')[0] ?? null
}

/**
 * From when until when the office may read an application that has left: as long as the clock expects something of it.
 * `null` once it has answered everything.
 */
export function officeReads(state: State, sentOn: Day, today: Day): DaySpan | null {
  const expected = clockOf(filingOf(state), today).filter(
    (date) => date.whose === 'authority' && date.nature === 'expected' && date.state !== 'ended',
  )
  if (expected.length === 0) return null
  const [from = today] = [sentOn, today].toSorted().slice(-1)
  const [to = from] = [from, ...expected.map((date) => date.to)].toSorted().slice(-1)
  return { from, to }
}
