import type { DossierState } from './dossier-state.ts'

/** Keys of the step that sends the application and of every step that it waits for. */
export function stepsToFiling({ steps }: Pick<DossierState, 'steps'>): ReadonlySet<string> {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const open = steps.filter((step) => step.marks === 'sent').map((step) => step.key)
  const found = new Set<string>()
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue
    found.add(key)
    open.push(...(byKey.get(key)?.waitsFor ?? []))
  }
  return found
}
