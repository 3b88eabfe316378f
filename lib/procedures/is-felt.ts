import type { PlanChange } from '#lib/procedures/types.ts'

/** Whether a person would notice: needed or not, and which papers will do. A mere change of reasons does not count. */
export function isFelt({ change, before, after }: PlanChange): boolean {
  if (change !== 'changed' || !before || !after) return false
  return before.state !== after.state || before.anyOf.join() !== after.anyOf.join()
}
