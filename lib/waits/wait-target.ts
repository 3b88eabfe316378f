import type { Procedure } from '#content/schema.ts'

export type WaitTarget = { kind: string; later: readonly string[] }

/**
 * The milestone for which a step waits: the one that, above all, shows the step to be done. Whoever has a later one waits
 * no more for an earlier one. Null for other steps.
 */
export function waitTarget(procedure: Procedure, stepId: string): WaitTarget | null {
  const { awaited = [], milestones: kinds = [] } = procedure.afterFiling ?? {}
  const index = awaited.findIndex((id) => kinds.find((one) => one.id === id)?.completes?.at(-1) === stepId)
  const kind = awaited[index]
  return kind ? { kind, later: awaited.slice(index + 1) } : null
}
