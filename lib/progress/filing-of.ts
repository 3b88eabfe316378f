import type { Procedure } from '#content/schema.ts'
import type { Filing } from '#lib/filing/clock-of.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { DossierState } from './dossier-state.ts'

type State = Pick<DossierState, 'answers' | 'completions' | 'milestones' | 'content'>

/**
 * The time after filing as a dossier knows it: what was recorded by its letter and, where nothing was, what a tick on the
 * path tells. Whoever ticks "Send the application" has sent it.
 */
export function filingOf(state: State): Filing {
  const procedure = procedureOf(state)
  return { procedure, answers: state.answers, milestones: [...state.milestones, ...toldByTicks(procedure, state)] }
}

function toldByTicks({ afterFiling }: Procedure, { completions, milestones }: State): Milestone[] {
  if (!afterFiling || completions.size === 0) return []
  const kinds = new Map(afterFiling.milestones.map((kind) => [kind.id, kind]))
  const recorded = new Set(milestones.map(({ kind }) => kind))
  return afterFiling.milestones.flatMap(({ id, completes }): Milestone[] => {
    // The last step is this very thing; those before it are only shown to be over, too.
    const step = completes?.at(-1)
    const done = step !== undefined && !recorded.has(id) ? completions.get(step) : undefined
    if (!step || !done) return []
    // A letter ticks the steps that it shows to be over, by its own day, which is not theirs.
    const isShown = milestones.some(({ kind, on }) => on === done.doneOn && kinds.get(kind)?.completes?.includes(step))
    if (isShown) return []
    return [{ id: step, kind: id, on: done.doneOn, limitOn: null, recordedAt: done.completedAt, isTicked: true }]
  })
}
