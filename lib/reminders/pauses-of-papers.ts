import { procedureOf } from '#lib/procedures/procedure-of.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import type { Pause } from './series.ts'

/** Pauses as reminders know them: one about a step is one about each of the papers that are read at it. */
export function pausesOfPapers(pauses: readonly Pause[], state: Pick<DossierState, 'plan' | 'procedure'>): Pause[] {
  // Most dossiers have no pause about anything single.
  if (pauses.every(({ item }) => item === '')) return [...pauses]
  const papers = Map.groupBy(papersByStep(state), ({ step }) => step)
  return pauses.flatMap((pause) => papers.get(pause.item)?.map(({ paper }) => ({ ...pause, item: paper })) ?? [pause])
}

function papersByStep(state: Pick<DossierState, 'plan' | 'procedure'>): { step: string; paper: string }[] {
  const requirements = new Map(procedureOf(state).requirements.map((one) => [one.id, one]))
  return state.plan.items.flatMap(({ id, key, person }) => {
    const document = requirements.get(id)
    if (document?.kind !== 'document') return []
    const steps = person === null ? [document.for] : [document.for, `${document.for}|${person}`]
    return steps.map((step) => ({ step, paper: key }))
  })
}
