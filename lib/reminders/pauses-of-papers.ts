import type { Requirement } from '#content/schema.ts'
import { procedureOf } from '#lib/procedures/procedure-of.ts'
import { requirementsOf } from '#lib/procedures/requirements-of.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import type { Pause } from './series.ts'

/**
 * Pauses as reminders know them: one about a step is one about each of the papers that are read at it or, where it is
 * the step of getting papers together, at the steps that wait for it.
 */
export function pausesOfPapers(pauses: readonly Pause[], state: Pick<DossierState, 'plan' | 'content'>): Pause[] {
  // Most dossiers have no pause about anything single.
  if (pauses.every(({ item }) => item === '')) return [...pauses]
  const requirements = requirementsOf(procedureOf(state))
  return pauses.flatMap((pause) => {
    const papers = papersAt(pause.item, state, requirements)
    return papers.length === 0 ? [pause] : papers.map((item) => ({ ...pause, item }))
  })
}

function papersAt(
  key: string,
  { plan }: Pick<DossierState, 'plan'>,
  requirements: ReadonlyMap<string, Requirement>,
): string[] {
  const [id = '', whose = null] = key.split('|')
  const step = requirements.get(id)
  if (step?.kind !== 'step') return []
  const isReadHere = (at: string) => {
    const reading = requirements.get(at)
    return at === id || (step.collects === true && reading?.kind === 'step' && reading.dependsOn.includes(id))
  }
  return plan.items.flatMap((item) => {
    const document = requirements.get(item.id)
    const isHere = document?.kind === 'document' && isReadHere(document.for)
    return isHere && (whose === null || item.person === null || whose === item.person) ? [item.key] : []
  })
}
