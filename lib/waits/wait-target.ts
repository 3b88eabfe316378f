import type { Procedure } from '#content/schema.ts'

/** What is waited for, in the order in which it comes: whoever has a later one waits no more for an earlier one. */
const AWAITED = ['provisional_number', 'number', 'card']

export type WaitTarget = { kind: string; later: readonly string[] }

/** The milestone for which a step waits: the one that, above all, shows the step to be done. Null for other steps. */
export function waitTarget(procedure: Procedure, stepId: string): WaitTarget | null {
  const kinds = procedure.afterFiling?.milestones ?? []
  const index = AWAITED.findIndex((id) => kinds.find((one) => one.id === id)?.completes?.at(-1) === stepId)
  const kind = AWAITED[index]
  return kind ? { kind, later: AWAITED.slice(index + 1) } : null
}
