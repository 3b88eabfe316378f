import type { Day, Procedure } from '#content/schema.ts'
import { clockOf } from '#lib/filing/clock-of.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import type { DossierState } from './dossier-state.ts'
import type { DaySpan } from './ordering-plan.ts'

type State = Pick<DossierState, 'answers' | 'completions' | 'milestones' | 'steps'>

/** The day the application left, the last time where it left more than once. `null`: it has not, or nothing is to be sent. */
export function sentOnOf(procedure: Procedure, state: State): Day | null {
  const sending = state.steps.find((step) => step.marks === 'sent')
  if (!sending) return null
  const showing = showingSent(procedure, sending.key)
  const days = (by: 'me' | 'authority') =>
    state.milestones.filter((one) => showing.get(one.kind) === by).map((one) => one.on)
  const own = days('me').toSorted().at(-1)
  return own ?? state.completions.get(sending.key)?.doneOn ?? days('authority').toSorted()[0] ?? null
}

/**
 * From when until when the office may read an application that has left: as long as the clock expects something of it.
 * `null` once it has answered everything.
 */
export function officeReads(procedure: Procedure, state: State, sentOn: Day, today: Day): DaySpan | null {
  const sending = state.steps.find((step) => step.marks === 'sent')
  const showing = showingSent(procedure, sending?.key ?? '')
  const [kind] = [...showing].flatMap(([id, by]) => (by === 'me' ? [id] : []))
  const isRecorded = state.milestones.some((one) => showing.get(one.kind) === 'me')
  // A step that was ticked counts as much as a letter that was recorded.
  const ticked: readonly Milestone[] =
    isRecorded || !kind
      ? []
      : [{ id: '', kind, on: sentOn, limitOn: null, recordedAt: new Date(`${sentOn}T00:00:00Z`) }]
  const milestones = [...state.milestones, ...ticked]
  const expected = clockOf({ procedure, answers: state.answers, milestones }, today).filter(
    (date) => date.whose === 'authority' && date.nature === 'expected' && date.state !== 'ended',
  )
  if (expected.length === 0) return null
  const [from = today] = [sentOn, today].toSorted().slice(-1)
  const [to = from] = [from, ...expected.map((date) => date.to)].toSorted().slice(-1)
  return { from, to }
}

/** What shows that the application has left, and who did it. */
function showingSent(procedure: Procedure, stepKey: string): ReadonlyMap<string, 'me' | 'authority'> {
  const id = stepKey.split('|')[0] ?? ''
  const kinds = procedure.afterFiling?.milestones ?? []
  return new Map(kinds.filter((one) => one.completes?.includes(id)).map((one) => [one.id, one.by]))
}
